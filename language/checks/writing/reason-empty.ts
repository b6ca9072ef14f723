import type { Range } from '../../syntax/range.ts';
import type { Incident } from '../../facts/incident-source.ts';
import type { Party, SourceFile, Subject } from '../../facts/source.ts';
import { defineCheck } from '../check.ts';

/** `reason-empty`: a line says that a reason follows, and between its quotes there is none. */
export const reasonEmpty = defineCheck({
    code: 'reason-empty',
    severity: 'warning',
    unread: false,
    title: 'A line announces a reason, and none stands between the quotes',
    *onFile({ file }) {
        for (const { field, reason, at } of reasonsIn(file)) if (isBlank(reason)) yield { at, facts: { kind: 'unknown', field } };
        for (const { explanations } of file.incidents) {
            for (const { reason, by, range } of explanations) {
                if (isBlank(reason)) yield { at: range, severity: 'error', facts: { kind: 'explanation' } };
                else if (isBlank(by)) yield { at: range, severity: 'error', facts: { kind: 'signature' } };
            }
        }
    },
});

/** Why something is not known, and the words with which its line begins. */
interface Reason {
    readonly field: string;
    readonly reason: string;
    readonly at: Range;
}

function* reasonsIn({ parties, subjects, incidents }: SourceFile): Iterable<Reason> {
    for (const party of parties) yield* reasonsOfParty(party);
    for (const subject of subjects) yield* reasonsOfSubject(subject);
    for (const incident of incidents) yield* reasonsOfIncident(incident);
}

function* reasonsOfParty({ name, unnamed }: Party): Iterable<Reason> {
    if (unnamed) yield { field: `authority ${name.text}`, reason: unnamed.because, at: unnamed.range };
}

const datedFields = { placed: 'placed on market', service: 'put into service', changes: 'changed significantly' } as const;

function* reasonsOfSubject({ notKnown, registered, purpose }: Subject): Iterable<Reason> {
    for (const { of, value, range } of notKnown) {
        yield { field: typeof of === 'string' ? datedFields[of] : of.role.text, reason: value.because, at: range };
    }
    for (const [field, value] of [
        ['registered', registered],
        ['purpose', purpose],
    ] as const) {
        if (value && !value.known) yield { field, reason: value.because, at: value.range };
    }
}

function* reasonsOfIncident({ fields, affected, operators }: Incident): Iterable<Reason> {
    for (const { field, value, range } of fields) if (!value.known) yield { field, reason: value.because, at: range };
    for (const { value, range } of affected) if (!value.known) yield { field: 'affected', reason: value.because, at: range };
    for (const { value, range } of operators) if (!value.known) yield { field: 'operators', reason: value.because, at: range };
}

function isBlank(text: string): boolean {
    return text.trim() === '';
}
