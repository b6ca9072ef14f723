import type { MeantFacts, NameKind, WritingFactsByCode, WritingPlaces } from '../../findings/writing.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { sayEnglish, sayNatural } from '../vocabulary.ts';
import { tellProblem } from './problems.ts';
import type { Note, PlaceTellers, Tellers, Told } from './teller.ts';
import { notesOf } from './teller.ts';

/** How many digits a SHA-256 hash has. */
const DIGITS = 64;

/** What the checks of how a file is written say. */
export const tellWriting: Tellers<keyof WritingFactsByCode> = {
    'ambiguous-name': ({ facts: { name, kinds, candidates } }, words) => ({
        headline: words.say('ambiguous-name.headline', { name, candidates: words.list(candidates, 'or') }),
        notes: [
            ...notesOf('why', words.say('ambiguous-name.why', { kinds: kindsIn(kinds, words) })),
            ...notesOf('do', words.say('name.write', { names: quoted(candidates, words) })),
        ],
    }),
    'duplicate-name': ({ facts: { name, kind } }, { say }) => ({
        headline: say('duplicate-name.headline', { name, kind: say('name.kind', { kind }) }),
        notes: [...notesOf('why', say('duplicate-name.why')), ...notesOf('do', say('duplicate-name.do'))],
    }),
    'field-repeated': ({ facts: { field } }, { say }) => ({
        headline: say('field-repeated.headline', { field }),
        notes: notesOf('do', say('field-repeated.do')),
    }),
    'file-unreadable': ({ facts: { kind, path, reason } }, words) => ({
        headline: words.say('file-unreadable.headline', { kind, path }),
        notes: [
            ...notesOf('why', words.say('file-unreadable.why', { reason: sayEnglish(reason, words) })),
            ...notesOf('do', words.say('file-unreadable.do', { kind, option: '`--fail-on never`' })),
        ],
    }),
    'hash-malformed': ({ facts: { evidence, fault } }, { say }) => ({
        headline: say('hash-malformed.headline', {
            kind: fault.kind,
            sign: fault.kind === 'sign' ? fault.sign : '',
            length: fault.kind === 'length' ? fault.length : 0,
            digits: DIGITS,
        }),
        notes: [
            ...notesOf('why', say('hash-malformed.why', { evidence: `\`${evidence}\`` })),
            ...notesOf('do', say('hash-malformed.do', { digits: DIGITS, command: '`sha256sum`' })),
        ],
    }),
    'internal-fault': ({ facts }, { say }) => ({
        headline:
            facts.kind === 'check'
                ? say('internal-fault.check', { check: facts.check, incident: facts.incident ?? 'none' })
                : say('internal-fault.duty', { duty: facts.duty, incident: facts.incident }),
        notes: [...notesOf('why', say('internal-fault.why', { kind: facts.kind })), ...notesOf('do', say('internal-fault.do'))],
    }),
    'name-missing': ({ facts: { kind, title } }, { say }) => ({
        headline: say('name-missing.headline', { kind, title: title ?? 'none' }),
        notes: notesOf('do', say('name-missing.do', { line: `\`${kind} ${kind}-1\`` })),
    }),
    'named-twice': ({ facts: { name, field } }, { say }) => ({
        headline: say('named-twice.headline', { name, field }),
        notes: [
            ...notesOf('why', say('named-twice.why')),
            ...notesOf(
                'do',
                say('named-twice.do', { units: field === 'involves' ? 'yes' : 'no', line: `\`involves ${name} serial "…"\`` }),
            ),
        ],
    }),
    'older-form': ({ facts: { form } }, { say }) => {
        const { older, newer } = FORMS[form];
        return {
            headline: say('older-form.headline', { older, newer }),
            notes: [
                ...notesOf('why', say('older-form.why', { form })),
                ...notesOf('do', say('older-form.do', { line: newer, command: '`vigil fix`' })),
            ],
        };
    },
    'pasted-text': ({ facts }, words) => tellProblem(facts, words),
    'reason-empty': ({ facts }, { say }) => ({
        headline: say(`reason-empty.${facts.kind}`, { field: facts.kind === 'unknown' ? facts.field : '' }),
        notes: [
            ...notesOf('why', say('reason-empty.why', { kind: facts.kind })),
            ...notesOf('do', say('reason-empty.do', { kind: facts.kind, line: '`unknown because "…"`' })),
        ],
    }),
    'suppression-refused': ({ facts: { code } }, { say }) => ({
        headline: say('suppression-refused.headline', { code }),
        notes: [...notesOf('why', say('suppression-refused.why')), ...notesOf('do', say('suppression-refused.do', { code }))],
    }),
    'suppression-unreasoned': ({ facts: { code } }, { say }) => ({
        headline: say('suppression-unreasoned.headline', { code: code ?? 'none' }),
        notes: [
            ...notesOf('why', say('suppression-unreasoned.why')),
            ...notesOf('do', say('suppression-unreasoned.do', { line: suppressing(code ?? 'CODE') })),
        ],
    }),
    'suppression-unused': ({ facts }, words) => unused(facts, words),
    'syntax-error': ({ facts }, words) => tellProblem(facts, words),
    'unknown-name': ({ facts }, words) => unknown(facts, words),
};

/** What stands at places that their findings speak of. */
export const tellWritingPlaces: PlaceTellers<keyof WritingPlaces> = {
    declared: ({ name }, { say }) => say('place.declared', { name }),
    'said-first': ({ field }, { say }) => say('place.said-first', { field }),
};

function unused(facts: WritingFactsByCode['suppression-unused'], { say }: Vocabulary): Told {
    const { kind } = facts;
    if (kind === 'uncoded') {
        return {
            headline: say('suppression-unused.uncoded'),
            notes: notesOf('do', say('suppression-unused.code', { line: suppressing('CODE') })),
        };
    }
    if (kind === 'never-suppressed') {
        return {
            headline: say('suppression-unused.never', { code: facts.code }),
            notes: notesOf('do', say('suppression-unused.remove', { reasoned: 'no' })),
        };
    }
    const suggestion = kind === 'no-check' ? facts.suggestion : null;
    return {
        headline: say('suppression-unused.headline', { kind: kind === 'no-check' ? 'other' : 'unmatched', code: facts.code }),
        notes: [
            ...(suggestion === null ? [] : notesOf('do', say('name.alike', { names: `\`${suggestion}\`` }))),
            ...notesOf('do', say('suppression-unused.remove', { reasoned: facts.reasoned ? 'yes' : 'no' })),
        ],
    };
}

function unknown({ name, kinds, suggestions, meant }: WritingFactsByCode['unknown-name'], words: Vocabulary): Told {
    const values = { name, kinds: kindsIn(kinds, words) };
    if (meant?.kind === 'other-law') {
        return {
            headline: words.say('unknown-name.other-law', { ...values, law: meant.law }),
            notes: [...notesOf('why', words.say('unknown-name.not-loaded')), ...untilItIsLoaded(meant, words)],
        };
    }
    const headline = words.say('unknown-name.headline', values);
    if (meant) return { headline, notes: notesOf('do', words.say('name.natural', naturalIn(meant, words))) };
    const alike = suggestions.length === 0 ? [] : notesOf('do', words.say('name.alike', { names: quoted(suggestions, words) }));
    const kind = kinds.includes('evidence') ? 'evidence' : 'other';
    return { headline, notes: [...alike, ...notesOf('do', words.say('unknown-name.do', { kind, word: '`evidence`' }))] };
}

function naturalIn(
    { right, says }: Extract<MeantFacts, { readonly kind: 'natural' }>,
    words: Vocabulary,
): Readonly<Record<string, string>> {
    return { line: `\`${right}\``, says: sayNatural(says, words) };
}

function untilItIsLoaded({ instead }: Extract<MeantFacts, { readonly kind: 'other-law' }>, words: Vocabulary): readonly Note[] {
    const text =
        instead.length > 0
            ? words.say('unknown-name.instead', { names: quoted(instead, words) })
            : words.say('unknown-name.noted', { line: '`noted "…"`' });
    return notesOf('do', text);
}

function kindsIn(kinds: readonly NameKind[], words: Vocabulary): string {
    return words.list(
        kinds.map((kind) => words.say('name.kind', { kind })),
        'or',
    );
}

function quoted(names: readonly string[], words: Vocabulary): string {
    return words.list(
        names.map((name) => `\`${name}\``),
        'or',
    );
}

function suppressing(code: string): string {
    return `\`// vigil-ignore ${code}: reason\``;
}

/** An older form of a line, and the newer one that says the same. */
const FORMS = {
    about: { older: '`DATE occurred about`', newer: '`about DATE occurred`' },
    least: { older: '`keep records for SPAN`', newer: '`keep records for at least SPAN`' },
} as const;
