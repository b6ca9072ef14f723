import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import { sendingOf } from '../../facts/sent-report.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { Fact } from '../model/report-model.ts';
import type { TemplateField } from '../templates/template.ts';
import type { Dossier } from './dossier.ts';
import { isOwnLine, placeOf, placeOfIncident, titleOfParty } from './dossier.ts';
import { isUnderOtherLaw } from './duties.ts';
import { linesOf } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';
import { textFact } from './written-fields.ts';

/**
 * What is recorded when a report has been sent, or is about whom it goes to: no fact that it is drafted from, so that sending it
 * does not make it stale.
 */
export const ABOUT_SENDING: ReadonlySet<string> = new Set(['authority', 'authority-reference', 'submission-date', 'affirmation']);

/**
 * The line that says that this very report was made: the one that names its block, else one of its stage to its addressees. Where
 * such a report is owed anew, or its text was drafted later, the line tells of an earlier one.
 */
export function submission(dossier: Dossier): CaseEventOf<'reported'> | undefined {
    const { block, stage, party, addressees, sending } = dossier;
    if (sending) return sending;
    const reported = linesOf(['reported'], dossier).filter((event) => !isUnderOtherLaw(event, dossier));
    const named = block && sendingOf(block.report.name.text, reported);
    if (named) return named;
    if (isOwedAnew(dossier)) return undefined;
    return reported.find(
        (event) =>
            event.stage === stage &&
            !isBeforeDraft(event, dossier) &&
            !event.source.report &&
            isOwnLine(event, party.name, dossier) &&
            addressees.some((addressee) => event.others.includes(addressee.name)),
    );
}

/** Whether the docket asks for a report of the stage still, or again. */
function isOwedAnew({ docket, law, party, stage = '', addressees }: Dossier): boolean {
    return docket.entries.some((entry) => {
        const act = law.duties.get(entry.duty)?.act;
        if (act?.verb !== 'report' || entry.party !== party.name || (entry.status !== 'due' && entry.status !== 'overdue')) return false;
        return act.stages.some((asked) => asked === stage) && addressees.some(({ name }) => name === entry.recipient);
    });
}

/** Of a day without an hour nobody knows whether it was before. */
function isBeforeDraft({ at }: CaseEvent, { block, caseFile }: Dossier): boolean {
    const drafted = block?.report.drafted && resolveInstant(block.report.drafted.at, caseFile.zone).when;
    if (!drafted) return false;
    return at.dayOnly || drafted.dayOnly ? at.day < drafted.day : at.instant < drafted.instant;
}

/** When it was submitted. */
export function submissionDate(dossier: Dossier): Filled {
    const event = submission(dossier);
    if (!event) return filled([], [], placeOfIncident(dossier));
    return filled([{ kind: 'when', at: event.at, about: false }], [placeOf(dossier, event)], placeOfIncident(dossier));
}

/**
 * Under which reference the authority keeps the matter: its own acknowledgement, else what was written with a report to it. An
 * authority that receives reports under other law too keeps them under references of their own.
 */
export function authorityReference(dossier: Dossier): Filled {
    const withText = linesOf(['acknowledged', 'reported'], dossier).filter(
        (event) => event.source.detail !== undefined && !isUnderOtherLaw(event, dossier),
    );
    const found = dossier.addressees.flatMap(({ name }) => {
        const acknowledged = withText.findLast((event) => event.verb === 'acknowledged' && event.party === name);
        const line = acknowledged ?? withText.findLast((event) => event.verb === 'reported' && event.others.includes(name));
        return line ? [{ line, whose: titleOfParty(name, dossier) }] : [];
    });
    const areSeveral = new Set(found.map(({ line }) => line.source.detail)).size > 1;
    return filled(
        found
            .filter(
                ({ line }, index) => areSeveral || found.findIndex((other) => other.line.source.detail === line.source.detail) === index,
            )
            .flatMap(({ line, whose }) => textFact(line.source.detail, areSeveral ? whose : undefined)),
        found.map(({ line }) => placeOf(dossier, line)),
        placeOfIncident(dossier),
    );
}

/** The boxes for its kind, the one ticked that comes closest; a kind without a box is told beside them. */
export function reportType(dossier: Dossier, { boxes = [] }: TemplateField): Filled {
    const { law, regime, stage = '' } = dossier;
    const ids = boxes.map((box) => `${regime}.${box}`);
    const fitting = law.stages.get(stage)?.ancestors ?? new Set();
    const closest = ids.filter(
        (box) => fitting.has(box) && !ids.some((other) => other !== box && fitting.has(other) && law.stages.get(other)?.ancestors.has(box)),
    );
    const facts: readonly Fact[] = [
        ...ids.map((term): Fact => ({ kind: 'box', of: 'stage', term, ticked: closest.includes(term) })),
        ...(closest.length === 0 ? [{ kind: 'term', of: 'stage', term: stage } as const] : []),
    ];
    const { block } = dossier;
    const source = block ? { file: block.path, range: block.report.stage?.range ?? block.report.name.range } : placeOfIncident(dossier);
    return filled(facts, [source], source);
}

/** The form's own words, and who has confirmed the report when. */
export function affirmation(dossier: Dossier): Filled {
    const approved = confirmationsOf(dossier).map(({ at }): Fact => ({ kind: 'when', at, about: false }));
    return filled([{ kind: 'affirmation' }, ...approved], [], placeOfIncident(dossier));
}

/** The confirmations known at the as-of instant, in order. */
export function confirmationsOf({
    block,
    caseFile,
    asOf,
}: Dossier): readonly { readonly at: NonNullable<ReturnType<typeof resolveInstant>['when']>; readonly by: string }[] {
    const approvals = (block?.report.approvals ?? []).flatMap(({ at, by }) => {
        const { when } = resolveInstant(at, caseFile.zone);
        return when && asOf.hasCome(when.instant) ? [{ at: when, by }] : [];
    });
    return approvals.sort((a, b) => a.at.instant - b.at.instant);
}
