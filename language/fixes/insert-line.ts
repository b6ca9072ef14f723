import { defineFix } from './fix.ts';
import type { Skeleton } from './skeletons/skeleton.ts';
import { incidentSkeletons } from './skeletons/in-incident.ts';
import { regimeSkeletons } from './skeletons/in-regime.ts';
import { registerSkeletons } from './skeletons/in-register.ts';

const skeletons: ReadonlyMap<string, Skeleton> = new Map(
    Object.entries({ ...incidentSkeletons, ...registerSkeletons, ...regimeSkeletons }),
);

/**
 * `insert-line`: adds the line that is missing, as far as it follows from what is written. What a person has to fill in is a name
 * in capital letters that stands for nothing, so that a finding asks for it and nothing is counted with it.
 */
export const insertLine = defineFix({
    code: 'insert-line',
    answers: [...skeletons.keys()],
    title: 'Adds a line that is missing, to be filled in',
    safe: false,
    fixesFor: (finding, context) => skeletons.get(finding.code)?.(finding, context) ?? [],
});
