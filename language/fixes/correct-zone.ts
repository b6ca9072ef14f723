import { defineFix } from './fix.ts';

/** `correct-zone`: reads the times of an incident on the clocks of the place where it occurred. */
export const correctZone = defineFix({
    code: 'correct-zone',
    answers: ['zone-not-of-place'],
    title: 'Writes the time zone of the place where an incident occurred',
    safe: false,
    *fixesFor(finding, { file }) {
        const { zoneOfPlace: zone } = finding.facts;
        yield { way: { kind: 'write', text: `zone ${zone}` }, edits: [{ file: file.path, range: finding.range, text: zone }] };
    },
});
