import { defineFix } from './fix.ts';
import { incidentSkeletons } from './skeletons/in-incident.ts';
import { regimeSkeletons } from './skeletons/in-regime.ts';
import { registerSkeletons } from './skeletons/in-register.ts';

const skeletons = { ...incidentSkeletons, ...registerSkeletons, ...regimeSkeletons };

function isAnswered(code: string): code is keyof typeof skeletons {
    return Object.hasOwn(skeletons, code);
}

/**
 * `insert-line`: adds the line that is missing, as far as it follows from what is written. What a person has to fill in is a name
 * in capital letters that stands for nothing, so that a finding asks for it and nothing is counted with it.
 */
export const insertLine = defineFix({
    code: 'insert-line',
    answers: Object.keys(skeletons).filter(isAnswered),
    title: 'Adds a line that is missing, to be filled in',
    safe: false,
    fixesFor: (finding, context) => skeletons[finding.code](finding, context),
});
