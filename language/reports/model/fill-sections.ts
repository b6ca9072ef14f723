import { derivations } from '../derivation/derivations.ts';
import type { Dossier } from '../derivation/dossier.ts';
import type { Filled } from '../derivation/filled.ts';
import { notApplicable } from '../derivation/filled.ts';
import { ABOUT_SENDING } from '../derivation/submission.ts';
import type { Report, ReportSection } from '../../facts/source.ts';
import { digestOfProse } from '../drafting/prose-digest.ts';
import { digestOf, digestOfValue } from '../digest/facts-digest.ts';
import { instantOf } from '../../facts/written-instant.ts';
import type { TemplateField, TemplateSection } from '../templates/template.ts';
import type { FieldValue, FilledField, FilledSection } from './report-model.ts';
import type { Law } from '../../docket/law/law.ts';

/** The sections of a form or a letter, each field with what the facts say. */
export function fillSections(sections: readonly TemplateSection[], dossier: Dossier): readonly FilledSection[] {
    return sections.map((section) => ({
        section,
        fields: (section.fields ?? []).map((field) => fillField(field, dossier)),
        sections: fillSections(section.sections ?? [], dossier),
    }));
}

/** Every field, in the order of the form. */
export function fieldsOf(sections: readonly FilledSection[]): readonly FilledField[] {
    return sections.flatMap(({ fields, sections: inner }) => [...fields, ...fieldsOf(inner)]);
}

/** The digest of all facts that the fields were filled from, but those about the sending of the report. */
export function digestOfFields(sections: readonly FilledSection[], about: object): string {
    const fields = fieldsOf(sections).filter(({ field }) => !ABOUT_SENDING.has(field.from));
    return digestOf({ ...about, fields: fields.map(({ field, digest }) => [field.id, digest]) });
}

function fillField(field: TemplateField, dossier: Dossier): FilledField {
    const need = asked(field, dossier);
    if (need === 'foreign') return finished(field, { said: notApplicable(), derived: notApplicable(), need: 'none' }, dossier);
    const derived = derivations[field.from]?.(dossier, field) ?? notApplicable();
    const said = withProse(field, spared(field, derived, dossier), dossier);
    return finished(field, { said, derived, need: need === 'none' && derived.asked === true ? 'said' : need }, dossier);
}

function asked(field: TemplateField, { stage, regime, law }: Dossier): Need {
    if (stage === undefined) return field.needed === true ? 'said' : 'none';
    return needOf(field, stage, regime, law);
}

function spared(field: TemplateField, derived: Filled, { stage, regime, law }: Dossier): Filled {
    const isEmpty = derived.value.kind === 'missing' && stage !== undefined && isSpared(field, stage, regime, law);
    return isEmpty ? notApplicable() : derived;
}

/** What a person wrote for this very report goes before what was derived; where it would be written, the report itself is named. */
function withProse(field: TemplateField, derived: Filled, dossier: Dossier): Filled {
    const { block } = dossier;
    if (!block || !(field.prose === true || field.answered === true)) return derived;
    const sections = isThere(block.report, dossier) ? block.report.sections : [];
    const section = sections.find(({ name, text }) => name.text === field.id && text.trim() !== '');
    if (section && !(isDraft(section) && withholds(derived.value))) {
        return {
            value: { kind: 'known', facts: [{ kind: 'prose', text: section.text }] },
            sources: [{ file: block.path, range: section.range }],
        };
    }
    if (derived.value.kind !== 'missing') return derived;
    return { ...derived, sources: [{ file: block.path, range: block.report.name.range }, ...derived.sources] };
}

/** Nobody has touched the text since it was drafted. */
function isDraft({ from, text }: ReportSection): boolean {
    return from !== undefined && from === digestOfProse(text);
}

/** A draft from before something was marked confidential still tells it; a person's own words were chosen to be sent. */
function withholds(value: FieldValue): boolean {
    return value.kind === 'withheld' || ('facts' in value && value.facts.some(({ kind }) => kind === 'withheld'));
}

/** Whether the prose of a block is there at the as-of instant: what was drafted later tells what was not known then. */
function isThere({ drafted }: Report, { caseFile, asOf }: Dossier): boolean {
    const instant = drafted && instantOf(drafted.at, caseFile.zone);
    return instant === undefined || asOf.hasCome(instant);
}

interface Answer {
    readonly said: Filled;
    readonly derived: Filled;
    readonly need: FilledField['need'];
}

function finished(field: TemplateField, { said, derived, need }: Answer, dossier: Dossier): FilledField {
    const { value, sources } = said;
    const satisfied = gives(said, need) && (need === 'none' || !isWithheld(value) || !isForAuthority(dossier));
    return { field, value, need, satisfied, sources, digest: digestOfValue(derived.value) };
}

/** Whether a field gives what is needed. */
function gives({ value, short, unknown }: Filled, need: FilledField['need']): boolean {
    if (need === 'none') return true;
    if (value.kind === 'missing' || short === true || isReasonless(value)) return false;
    return need === 'said' || !isUnknown(value, unknown);
}

/** Whether nothing but its ground stands where the text would. */
export function isWithheld(value: FieldValue): boolean {
    if (value.kind === 'withheld') return true;
    return value.kind === 'known' && value.facts.length > 0 && value.facts.every(({ kind }) => kind === 'withheld');
}

/** Authorities keep confidential what they are told, so that confidentiality is no ground to keep it from them; others do not. */
function isForAuthority({ stage, addressees }: Dossier): boolean {
    return stage !== undefined || addressees.some(({ source }) => source.kind === 'authority');
}

/** That something is not known says nothing as long as nobody says why. */
function isReasonless(value: FieldValue): boolean {
    return value.kind === 'unknown' && value.because.trim() === '';
}

function isUnknown(value: FieldValue, withheldUnknown: boolean | undefined): boolean {
    return value.kind === 'unknown' || (value.kind === 'withheld' && withheldUnknown === true);
}

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
