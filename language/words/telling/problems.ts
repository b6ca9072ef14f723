import type { ProblemFacts } from '../../findings/writing.ts';
import type { ExpectedText, FoundText, ProblemAdvice, ProblemText } from '../../syntax/problem-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { sayNatural } from '../vocabulary.ts';
import type { Told } from './teller.ts';
import { notesOf } from './teller.ts';

/** What was met where a file was read, and what may be written instead. */
export function tellProblem({ problem, advice }: Pick<ProblemFacts, 'problem' | 'advice'>, words: Vocabulary): Told {
    return { headline: sayProblem(problem, words), notes: advice === null ? [] : notesOf('do', sayAdvice(advice, words)) };
}

function sayProblem(problem: ProblemText, words: Vocabulary): string {
    const { say } = words;
    switch (problem.kind) {
        case 'missing-after':
        case 'other-expected':
            return say(`problem.${problem.kind}`, {
                found: sayFound(problem.found, words),
                expected: sayExpected(problem.expected, words),
            });
        case 'begins-no-line': {
            const { block, found } = problem;
            return say('problem.begins-no-line', { found: sayFound(found, words), block: block === '' ? 'file' : block });
        }
        case 'no-place':
        case 'no-place-in-line':
            return say(`problem.${problem.kind}`, { found: sayFound(problem.found, words) });
        case 'notation':
            return say('problem.notation', { rule: problem.rule, ...NOTATION });
        case 'unclear': {
            const { why, written, days } = problem;
            const kind = why === 'half-day' ? 'halves' : why;
            return say('problem.unclear', { why: kind, written, days: words.list(days.map(words.day), 'or') });
        }
        case 'header-missing':
            return say('problem.header-missing', { header: `‘${problem.word} … {’` });
        case 'brace-missing':
            return say('problem.brace-missing', { brace: '{' });
        case 'still-open':
            return say('problem.still-open', { brace: '}', word: problem.word, line: problem.line });
        case 'invisible':
        case 'no-meaning':
        case 'natural':
        case 'word-missing':
        case 'word-not-understood':
        case 'block-word-missing':
        case 'first-word':
        case 'unknown-word':
        case 'quotes':
        case 'unclosed':
        case 'stray-brace':
        case 'not-understood':
        case 'two-names':
        case 'stage-before-to':
        case 'other-dash':
        case 'too-many':
        case 'breaks-off':
        case 'no-text': {
            const { kind, ...values } = problem;
            return say(`problem.${kind}`, values);
        }
    }
}

function sayAdvice(advice: ProblemAdvice, words: Vocabulary): string {
    const { say } = words;
    switch (advice.kind) {
        case 'line-form':
            return say('advice.line-form', { form: `\`${advice.form}\`` });
        case 'may-begin': {
            const all = [...advice.words.map((word) => `‘${word}’`), ...(advice.roles ? [say('advice.role')] : [])];
            return say('advice.may-begin', { words: words.list(all, 'or') });
        }
        case 'noted':
            return say('advice.noted', { line: '`noted "…"`' });
        case 'alike':
            return say('name.alike', { names: `‘${advice.word}’` });
        case 'natural':
            return say('name.natural', { line: `\`${advice.right}\``, says: sayNatural(advice.says, words) });
        case 'write':
            return say('advice.write', {
                kind: advice.choices.length > 1 ? 'several' : advice.certain ? 'certain' : 'perhaps',
                choices: words.list(advice.choices, 'or'),
            });
        case 'may-begin-with-date':
        case 'notation':
            return say(`advice.${advice.kind}`, NOTATION);
        case 'close':
            return say('advice.close', { what: advice.what });
        case 'go-on':
            return say('advice.go-on', { word: advice.word });
        case 'save-as-text':
            return say('advice.save-as-text', { why: advice.why, ending: '.vigil' });
        case 'straight-quotes':
        case 'hyphen':
        case 'remove':
        case 'remove-or-quote':
        case 'space':
        case 'space-or-offset':
        case 'other-language':
            return say(`advice.${advice.kind}`);
    }
}

/** How dates and times are written, which is the same in every language. */
const NOTATION = { day: '2027-12-06', time: '14:20', both: '2027-12-06 14:20', stamp: '2027-12-06T14:20+01:00' } as const;

/** What stands at a place; a text of the file as what kind of text it is. */
function sayFound(found: FoundText, { say }: Vocabulary): string {
    return found.kind === 'sign' ? `‘${found.text}’` : say('found', { kind: found.kind });
}

function sayExpected(expected: ExpectedText, words: Vocabulary): string {
    if (expected.kind === 'thing') return words.say('expected', { thing: expected.thing, ...NOTATION });
    const listed = expected.words.map((word) => `‘${word}’`);
    return listed.length === 0 ? words.say('expected.other') : words.list(listed, 'or');
}
