import type { AstrayFacts, FilingFactsByCode, FilingPlaces } from '../../../findings/incidents/filings.ts';
import { namesAmong } from '../../../findings/parts-of.ts';
import type { RecipientFacts } from '../../../findings/parts.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { inDays, sayActsWithBasis, sayFound, sayOn, sayRecipient, sayRecipients, sayStage, sayWhen } from '../../vocabulary.ts';
import { lineToWrite, STRIKING } from '../lines.ts';
import type { Note, PlaceTellers, Tellers } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** By which word a message tells how an addressee stands to what was owed. */
const COMPETENCE: Readonly<Record<AstrayFacts['kind'], string>> = {
    never: 'other',
    'no longer': 'former',
    'not yet': 'future',
    unsent: 'unsent',
};

/** What the checks of the reports that a timeline tells say. */
export const tellFilings: Tellers<keyof FilingFactsByCode> = {
    'report-ambiguous': ({ facts: { at, recipients, regimes, duties } }, words) => ({
        headline: words.say('report-ambiguous.headline', {
            on: sayOn(inDays(at), words),
            regimes: words.list(regimes, 'or'),
        }),
        notes: [
            ...notesOf(
                'why',
                words.say('report-ambiguous.why', { recipients: allOf(recipients, words), duties: sayActsWithBasis(duties, words) }),
            ),
            ...notesOf(
                'do',
                words.say('report-ambiguous.do', { line: `\`under ${regimes[0] ?? 'REGIME'}\`` }),
                words.say('report-ambiguous.several'),
            ),
        ],
    }),
    'report-by-wrong-party': ({ facts: { at, party, hasRole, bound } }, words) => ({
        headline: words.say('report-by-wrong-party.headline', { on: sayOn(inDays(at), words), party }),
        notes: [
            ...notesOf('why', words.say('report-by-wrong-party.why', { party, role: hasRole ? 'other' : 'none' })),
            ...(bound.length === 0 ? [] : notesOf('why', words.say('report-by-wrong-party.bound', { parties: words.list(bound) }))),
            ...notesOf(
                'do',
                words.say('report-by-wrong-party.do', { line: `\`represented by ${party}\`` }),
                words.say('report-by-wrong-party.role', { line: `\`ROLE ${party}\`` }),
            ),
        ],
    }),
    'report-denies-finding': ({ facts: { at, stage, finding, name, recipients } }, words) => ({
        headline: words.say('report-denies-finding.headline', { on: sayOn(inDays(at), words), finding: sayFound(finding, words) }),
        notes: [
            ...notesOf(
                'why',
                words.say('report-denies-finding.why', {
                    stage: stage === null ? 'none' : sayStage(stage, words),
                    recipients: allOf(recipients, words),
                }),
            ),
            ...notesOf(
                'do',
                words.say('report-denies-finding.do', {
                    lines: words.list([lineToWrite(`ruled out ${name}`), lineToWrite('causal link excluded')], 'or'),
                }),
                words.say('report-denies-finding.strike', { struck: STRIKING }),
            ),
        ],
    }),
    'report-stage-unfit': ({ facts: { at, party, stage, recipients, asked } }, words) => {
        const stages = asked.map((each) => `\`${each}\``);
        const line = lineToWrite(`${party ?? 'PARTY'} reported ${asked[0] ?? 'STAGE'} to ${namesAmong(recipients).join(', ')}`);
        return {
            headline: words.say('report-stage-unfit.headline', {
                on: sayOn(inDays(at), words),
                stage: sayStage(stage, words),
                recipients: sayRecipients(recipients, words),
            }),
            notes: [
                ...notesOf('why', words.say('report-stage-unfit.why', { stages: words.list(stages, 'or') })),
                ...notesOf(
                    'do',
                    words.say('report-stage-unfit.do', { line }),
                    words.say('report-stage-unfit.other', { line: '`under REGIME`' }),
                ),
            ],
        };
    },
    'report-to-wrong-authority': ({ facts }, words) => ({
        headline: words.say('report-to-wrong-authority.headline', {
            kind: COMPETENCE[facts.kind],
            on: facts.kind === 'unsent' ? '' : sayOn(inDays(facts.at), words),
            report: facts.kind === 'unsent' ? facts.report : '',
            addressee: sayRecipient(facts.addressee, words),
        }),
        notes: facts.kind === 'unsent' ? notesOnUnsent(facts, words) : notesOnMade(facts, words),
    }),
};

/** What stands at places that their findings speak of. */
export const tellFilingPlaces: PlaceTellers<keyof FilingPlaces> = {
    found: ({ at }, words) => words.say('place.found', { at: sayWhen(at, words) }),
};

type Unsent = Extract<AstrayFacts, { readonly kind: 'unsent' }>;

function notesOnUnsent({ competent }: Unsent, words: Vocabulary): readonly Note[] {
    return [
        ...notesOf('why', words.say('report-to-wrong-authority.competent', { then: 'no', competent: allOf(competent, words) })),
        ...notesOf(
            'do',
            words.say('report-to-wrong-authority.address', { line: `\`to ${namesAmong(competent)[0] ?? 'AUTHORITY'}\`` }),
            words.say('report-to-wrong-authority.correct'),
        ),
    ];
}

function notesOnMade(facts: Exclude<AstrayFacts, Unsent>, words: Vocabulary): readonly Note[] {
    const { kind, competent, owed, party, written, addressee } = facts;
    const then = allOf(competent, words);
    const now = allOf(owed, words);
    const to = namesAmong(owed)[0] ?? 'AUTHORITY';
    return [
        ...(competent.length === 0
            ? []
            : notesOf('why', words.say('report-to-wrong-authority.competent', { then: 'yes', competent: then }))),
        ...(kind === 'not yet'
            ? notesOf('why', words.say('report-to-wrong-authority.not-since', { addressee: sayRecipient(addressee, words) }))
            : notesOf('why', then === now ? undefined : words.say('report-to-wrong-authority.owed', { recipients: now }))),
        ...(kind === 'never'
            ? notesOf('do', words.say('report-to-wrong-authority.correct'))
            : notesOf(
                  'do',
                  words.say('report-to-wrong-authority.again', { line: lineToWrite(`${party ?? 'PARTY'} reported ${written} to ${to}`) }),
                  words.say('report-to-wrong-authority.dates'),
              )),
    ];
}

function allOf(recipients: readonly RecipientFacts[], words: Vocabulary): string {
    return words.list(recipients.map((each) => sayRecipient(each, words)));
}
