import type { ChangeFacts, DifferenceFacts, FormFieldFacts, ReportFactsByCode, ReportPlaces } from '../../findings/reports.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { inDays, sayStage, sayWhen } from '../vocabulary.ts';
import type { PlaceTellers, Tellers, Told } from './teller.ts';
import { notesOf } from './teller.ts';

/** What the checks of reports say. */
export const tellReports: Tellers<keyof ReportFactsByCode> = {
    'report-incomplete': ({ facts }, words) => (facts.kind === 'block' ? blockIncomplete(facts, words) : formIncomplete(facts, words)),
    'report-language': ({ facts }, words) => (facts.kind === 'addressee' ? notTaken(facts, words) : readsOtherwise(facts, words)),
    'report-stale': ({ facts: { report, drafted, changes } }, words) => ({
        headline: words.say('report-stale.headline', { report, drafted: drafted ? sayWhen(drafted, words) : 'none' }),
        notes: [
            ...notesOf(
                'why',
                changes.length === 0
                    ? words.say('report-stale.undated')
                    : words.say('report-stale.changes', {
                          changes: firstOf(
                              changes.map((each) => changeIn(each, words)),
                              words,
                          ),
                      }),
            ),
            ...notesOf('do', words.say('report-stale.do')),
        ],
    }),
    'report-unapproved': ({ facts }, words) => {
        if (facts.kind === 'unnamed') {
            return {
                headline: words.say('report-unapproved.unnamed', { reported: words.day(facts.reported) }),
                notes: [
                    ...notesOf('why', words.say('report-unapproved.why')),
                    ...notesOf('do', words.say('report-unapproved.name', { words: '`as REPORT`' })),
                ],
            };
        }
        const { report, reported, because } = facts;
        return {
            headline: words.say('report-unapproved.headline', {
                report,
                reported: sayWhen(inDays(reported), words),
                because: because.replaceAll('-', '_'),
            }),
            notes: [
                ...notesOf('why', words.say('report-unapproved.why')),
                ...notesOf('do', words.say('report-unapproved.do', { line: '`approved DATE by "NAME"`' })),
            ],
        };
    },
    'report-unfit': ({ facts: { report, differences } }, words) => {
        const [first, ...others] = differences.map((each) => differenceIn(each, words));
        return {
            headline: words.say('report-unfit.headline', { report, difference: first ?? '' }),
            notes: [
                ...others.flatMap((difference) => notesOf('why', words.say('report-unfit.why', { difference }))),
                ...notesOf('do', words.say('report-unfit.do', { words: '`as REPORT`' })),
            ],
        };
    },
    'signed-text-changed': ({ facts }, words) => textChanged(facts, words),
    'approval-without-digest': ({ facts: { report, at, sent } }, words) => ({
        headline: words.say('approval-without-digest.headline', { report, at: sayWhen(at, words) }),
        notes: [
            ...notesOf('why', words.say('approval-without-digest.why')),
            ...notesOf(
                'do',
                words.say(sent ? 'approval-without-digest.sent' : 'approval-without-digest.do', {
                    line: '`approved DATE by "NAME" of "sha256:…"`',
                }),
            ),
        ],
    }),
    'section-unknown': ({ facts: { name, suggestions, fields } }, words) => {
        const shown = (suggestions.length > 0 ? suggestions : fields).map((each) => `\`${each}\``);
        return {
            headline: words.say('section-unknown.headline', { name }),
            notes: notesOf(
                'do',
                words.say('section-unknown.do', { alike: suggestions.length > 0 ? 'yes' : 'no', fields: words.list(shown, 'or') }),
            ),
        };
    },
};

/** What stands at places that their findings speak of. */
export const tellReportPlaces: PlaceTellers<keyof ReportPlaces> = {
    report: ({ report }, { say }) => say('place.report', { report }),
    'form-field': ({ field }, words) => words.say('place.form-field', { field: fieldIn(field, words), line: field.line ?? 'none' }),
    change: ({ change }, words) => changeIn(change, words),
    difference: ({ difference }, words) => differenceIn(difference, words),
};

type Facts<Code extends keyof ReportFactsByCode, Kind> = Extract<ReportFactsByCode[Code], { readonly kind: Kind }>;

const LINES = { incident: '`report NAME on INCIDENT`', stage: '`stage STAGE`', addressee: '`to AUTHORITY`' } as const;

function blockIncomplete({ report, lacking }: Facts<'report-incomplete', 'block'>, words: Vocabulary): Told {
    const parts = words.list(lacking.map((part) => words.say('report-incomplete.part', { part })));
    return {
        headline: words.say('report-incomplete.block', { report, parts }),
        notes: notesOf('do', words.say('report-incomplete.add', { lines: words.list(lacking.map((part) => LINES[part])) })),
    };
}

function formIncomplete(facts: Facts<'report-incomplete', 'form'>, words: Vocabulary): Told {
    const { report, stage, addressees, unsaid, unknown, withheld, confidentiality: basis } = facts;
    const told = (fields: readonly FormFieldFacts[]): readonly string[] => fields.map((each) => fieldIn(each, words));
    const all = told([...unsaid, ...unknown, ...withheld]);
    const line = unsaid.find((each) => each.line !== null)?.line ?? null;
    const [first] = withheld;
    return {
        headline: words.say('report-incomplete.headline', {
            report,
            stage: sayStage(stage, words),
            recipients: addressees.length,
            addressees: firstOf(addressees, words),
            field: all[0] ?? '',
            more: all.length - 1,
        }),
        notes: [
            ...(unsaid.length > 0 ? notesOf('why', words.say('report-incomplete.unsaid', { fields: words.list(told(unsaid)) })) : []),
            ...(unknown.length > 0 ? notesOf('why', words.say('report-incomplete.unknown', { fields: words.list(told(unknown)) })) : []),
            ...(first ? notesOf('why', words.say('report-incomplete.withheld', { fields: words.list(told(withheld)), basis })) : []),
            ...(unsaid.length + unknown.length === 0
                ? []
                : notesOf(
                      'do',
                      words.say('report-incomplete.do', { line: line === null ? 'none' : `\`${line} unknown because "reason"\`` }),
                  )),
            ...(first ? notesOf('do', words.say('report-incomplete.tell', { line: `\`section ${first.field} """…"""\`` })) : []),
        ],
    };
}

function textChanged({ report, signing, by, at, sent, head, fields }: ReportFactsByCode['signed-text-changed'], words: Vocabulary): Told {
    const told = [...(head ? [words.say('signed-text-changed.head')] : []), ...fields.map((field) => fieldIn(field, words))];
    const [first] = told;
    return {
        headline: words.say('signed-text-changed.headline', {
            report,
            by,
            at: sayWhen(at, words),
            field: first ?? 'none',
            more: Math.max(0, told.length - 1),
        }),
        notes: [
            ...(first === undefined
                ? notesOf('why', words.say('signed-text-changed.untold'))
                : notesOf('why', words.say('signed-text-changed.fields', { signing, fields: words.list(told) }))),
            ...notesOf(
                'do',
                words.say('signed-text-changed.do', { sent: sent ? 'yes' : 'no', line: '`approved DATE by "NAME" of "sha256:…"`' }),
            ),
        ],
    };
}

/** A field as its form numbers it: `1.2(c) detection`. */
function fieldIn({ field, number }: FormFieldFacts, { say }: Vocabulary): string {
    const name = say('form-field.name', { field: field.replaceAll('-', '_'), id: field.replaceAll('-', ' ') });
    return number === null ? name : say('form-field.numbered', { number, name });
}

function notTaken({ addressee, takes, written }: Facts<'report-language', 'addressee'>, words: Vocabulary): Told {
    return {
        headline: words.say('report-language.headline', {
            addressee,
            takes: words.list(takes, 'or'),
            written: written.length === 0 ? 'none' : words.list(written),
        }),
        notes: notesOf(
            'do',
            words.say('report-language.do', { line: `\`language ${takes[0] ?? ''}\`` }),
            words.say('report-language.agreed'),
        ),
    };
}

function readsOtherwise({ section, reads, said }: Facts<'report-language', 'prose'>, words: Vocabulary): Told {
    return {
        headline: words.say('report-language.prose', { section, reads, said: words.list(said) }),
        notes: notesOf('do', words.say('report-language.translate', { line: `\`language ${reads}\`` })),
    };
}

function changeIn({ change, line, at }: ChangeFacts, words: Vocabulary): string {
    return words.say('report-stale.change', { change, line: `\`${line}\``, at: at ? sayWhen(at, words) : 'none' });
}

function differenceIn(difference: DifferenceFacts, words: Vocabulary): string {
    switch (difference.kind) {
        case 'incident':
            return words.say('report-unfit.incident', { incident: difference.incident });
        case 'stage':
            return words.say('report-unfit.stage', { stage: sayStage(difference.stage, words) });
        case 'addressees':
            return words.say('report-unfit.addressees', {
                addressees: firstOf(difference.addressees, words),
                strangers: firstOf(difference.strangers, words),
            });
    }
}

/** Two by name, of more the first and how many there are besides. */
function firstOf([first = '', ...others]: readonly string[], words: Vocabulary): string {
    return others.length < 2 ? words.list([first, ...others]) : words.say('recipients.more', { first, count: others.length });
}
