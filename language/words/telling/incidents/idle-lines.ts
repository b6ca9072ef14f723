import type { IdleFacts, IdleLineFactsByCode } from '../../../findings/incidents/idle-lines.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { sayEnd, sayEnglish, sayFew, sayOn, sayRole, sayStage, sayWhen } from '../../vocabulary.ts';
import { lineToWrite, STRIKING } from '../lines.ts';
import type { Tellers, Told } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** What the check of lines that change nothing says. */
export const tellIdleLines: Tellers<keyof IdleLineFactsByCode> = {
    'line-without-effect': ({ facts, basis }, words) => {
        const { headline, notes } = idle(facts, words);
        return { headline, notes: [...notesOf('why', basis), ...notes] };
    },
};

type Idle<Kind extends IdleFacts['kind']> = Extract<IdleFacts, { readonly kind: Kind }>;
type Tell<Kind extends IdleFacts['kind']> = (facts: Idle<Kind>, words: Vocabulary) => Told;

function idle<Kind extends IdleFacts['kind']>(facts: Idle<Kind>, words: Vocabulary): Told {
    const tell: Tell<Kind> = tellers[facts.kind];
    return tell(facts, words);
}

const tellers: { readonly [Kind in IdleFacts['kind']]: Tell<Kind> } = {
    'with-itself': ({ party }, words) => ({
        headline: words.say('idle.with-itself', { party }),
        notes: notesOf('do', words.say('idle.name-other'), strike(words)),
    }),
    'may-be-out-of-reach': ({ party, involved, roles, written, actor, instead, date }, words) => {
        const line = instead.length === 0 ? `\`${written} ${party}\`` : `\`${date} ${actor} could not reach ${instead.join(' or ')}\``;
        return {
            headline: words.say('idle.may-be-out-of-reach', { party, ...towards(roles, involved, words) }),
            notes: notesOf('do', words.say('idle.reach', { named: instead.length === 0 ? 'no' : 'yes', line }), strike(words)),
        };
    },
    'not-bound-by-silence': ({ party, involved, roles, written }, words) => ({
        headline: words.say('idle.not-bound-by-silence', { party, ...towards(roles, involved, words) }),
        notes: notesOf('do', words.say('idle.say-role', { line: `\`${written} ${party}\`` }), strike(words)),
    }),
    'not-involved': ({ subject, involved }, words) => ({
        headline: words.say('idle.not-involved', { subject }),
        notes: notesOf(
            'do',
            words.say('idle.involve', { subjects: words.list(involved, 'or'), line: `\`involves ${[...involved, subject].join(', ')}\`` }),
        ),
    }),
    'without-role': ({ party, involved }, words) => ({
        headline: words.say('idle.without-role', { party, subjects: sayFew(involved, words, 'or') }),
        notes: notesOf(
            'do',
            words.say('idle.give-role', { line: `\`ROLE ${party}\`` }),
            words.say('idle.bystander', { line: lineToWrite('PARTY noted "…"') }),
        ),
    }),
    'noted-nothing': ({ party, date }, words) => ({
        headline: words.say('idle.noted-nothing', { party }),
        notes: notesOf('do', words.say('idle.note', { line: `\`${date} ${party} noted "…"\`` })),
    }),
    'struck-too-early': ({ struck, counts }, words) => ({
        headline: words.say('idle.struck-too-early', { struck: sayOn(struck, words), counts: sayWhen(counts, words) }),
        notes: notesOf('do', words.say('idle.strike-later')),
    }),
    'no-authority': ({ party, does, rest, recipients, date }, words) => ({
        headline: words.say('idle.no-authority', { party, does }),
        notes: notesOf(
            'do',
            words.say('idle.name-authority', {
                line: `\`${date} ${recipients.length === 0 ? 'AUTHORITY' : recipients.join(' or ')} ${rest}\``,
            }),
            strike(words),
        ),
    }),
    'nothing-owed-to': ({ party, does, rest, recipients, date }, words) => ({
        headline: words.say('idle.nothing-owed-to', { authority: party, does }),
        notes:
            recipients.length === 0
                ? [...notesOf('why', words.say('idle.owed-follows')), ...notesOf('do', strike(words))]
                : [
                      ...notesOf('why', words.say('idle.owed-to', { recipients: words.list(recipients) })),
                      ...notesOf('do', words.say('idle.name-meant', { line: `\`${date} ${recipients.join(' or ')} ${rest}\`` })),
                  ],
    }),
    'nothing-owed-by': ({ party, authority, stage, written, owing, date }, words) => ({
        headline: words.say('idle.nothing-owed-by', { party, authority, stage: sayStage(stage, words) }),
        notes: notesOf(
            'do',
            words.say('idle.owed-by', {
                parties: words.list(owing),
                line: `\`${date} ${authority} extended ${written} for ${owing.join(' or ')} to DAY\``,
            }),
        ),
    }),
    'stage-not-owed': ({ authority, stage, owed }, words) => ({
        headline: words.say('idle.stage-not-owed', { authority, stage: sayStage(stage, words) }),
        notes:
            owed.length === 0
                ? [...notesOf('why', words.say('idle.none-owed', { authority })), ...notesOf('do', strike(words))]
                : [
                      ...notesOf(
                          'do',
                          words.say('idle.stages-owed', {
                              authority,
                              stages: words.list(
                                  owed.map((each) => `\`${each}\``),
                                  'or',
                              ),
                          }),
                      ),
                  ],
    }),
    'no-limit': ({ authority, stage, written, because }, words) => ({
        headline: words.say('idle.no-limit', { authority, stage: sayStage(stage, words) }),
        notes:
            because === null
                ? [
                      ...notesOf('why', words.say('idle.no-days')),
                      ...notesOf(
                          'do',
                          words.say('idle.announce', { line: lineToWrite(`PARTY announced ${written} to ${authority} by DAY`) }),
                      ),
                  ]
                : notesOf('why', words.say('idle.cautious-only', { because: sayEnglish(because, words) })),
    }),
    'limit-ended': ({ limit }, words) => ({
        headline: words.say('idle.limit-ended', { limit: sayEnd(limit, words) }),
        notes: notesOf('do', words.say('idle.granted-earlier')),
    }),
    'limit-later': ({ limit }, words) => ({
        headline: words.say('idle.limit-later', { limit: sayEnd(limit, words) }),
        notes: notesOf('do', words.say('idle.granted-later')),
    }),
    'extended-backwards': ({ until }, words) => ({
        headline: words.say('idle.extended-backwards', { until: sayWhen(until, words) }),
        notes: notesOf('do', words.say('idle.extend-until')),
    }),
    'never-filed': (facts, words) => ({
        headline: words.say('idle.never-filed', {
            to: facts.to ?? 'none',
            party: facts.party ?? 'none',
            stage: sayStage(facts.stage, words),
        }),
        notes: notesOf('do', toFile(facts, words), facts.by.length === 0 ? strike(words) : undefined),
    }),
    'done-before': ({ does, before }, words) => ({
        headline: words.say('idle.done-before', { does, on: sayOn(before, words) }),
        notes: notesOf('do', words.say('idle.made-again', { line: lineToWrite('PARTY reported STAGE to AUTHORITY') }), strike(words)),
    }),
};

function strike({ say }: Vocabulary): string {
    return say('idle.strike', { struck: STRIKING });
}

function towards(
    roles: Idle<'not-bound-by-silence'>['roles'],
    involved: readonly string[],
    words: Vocabulary,
): Readonly<Record<'roles' | 'subjects', string>> {
    return {
        roles: words.list(
            roles.map((role) => sayRole(role, words)),
            'or',
        ),
        subjects: sayFew(involved, words, 'or'),
    };
}

/** The report that is missing before a line, or that of somebody else. */
function toFile({ written, to, party, by, date }: Idle<'never-filed'>, words: Vocabulary): string {
    if (by.length === 0) {
        return words.say('idle.file', { line: lineToWrite(`${party ?? 'PARTY'} reported ${written} to ${to ?? 'AUTHORITY'}`) });
    }
    const others = by.join(' or ');
    const line = to === null ? `${others} withdrew ${written}` : `${to} refused ${written} of ${others}`;
    return words.say('idle.filed-by', { parties: words.list(by), line: `\`${date} ${line}\`` });
}
