import type { Law } from '../../docket/law/law.ts';
import type { FilledField } from './report-model.ts';
import type { TemplateField } from '../templates/template.ts';

/** What the report of a stage is asked in a field: `foreign` where the field does not concern it. */
export type Need = FilledField['need'] | 'foreign';

/**
 * What a field asks of a report. A stage that is a case of others is asked what they are, unless the form spares it: a final report
 * is a first one too where none stood before, yet no further report follows it.
 *
 * @param stage qualified
 * @param regime the form's: its lists name stages of that regime
 */
export function needOf(field: TemplateField, stage: string, regime: string, law: Law): Need {
    const isAny = (names: readonly string[] = []): boolean => names.some((name) => isCase(stage, `${regime}.${name}`, law));
    if (isAny(field.except) || (field.only && !isAny(field.only))) return 'foreign';
    if (isAny(field.spared)) return 'none';
    if (isAny(field.known)) return 'known';
    return isAny(field.said) ? 'said' : 'none';
}

/** Whether the form spares this stage a field: then an empty one does not concern it. */
export function isSpared(field: TemplateField, stage: string, regime: string, law: Law): boolean {
    return (field.spared ?? []).some((name) => isCase(stage, `${regime}.${name}`, law));
}

function isCase(stage: string, asked: string, law: Law): boolean {
    return stage === asked || law.stages.get(stage)?.ancestors.has(asked) === true;
}
