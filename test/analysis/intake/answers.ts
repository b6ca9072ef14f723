import type { AnsweredLine, IntakeAnswers, LineVerb } from '../../../language/analysis/intake/answers.ts';
import { readAnswers } from '../../../language/analysis/intake/read-answers.ts';

/** Answers of which only some are given. */
export function answers(given: Partial<IntakeAnswers> = {}): IntakeAnswers {
    return readAnswers(given);
}

/** A line of which only some parts are said; its key is its verb. */
export function line(verb: LineVerb, said: Partial<AnsweredLine> = {}): AnsweredLine {
    const [read] = readAnswers({ lines: [{ key: verb, verb, ...said }] }).lines;
    if (!read) throw new Error(`There is no verb ${verb}.`);
    return read;
}
