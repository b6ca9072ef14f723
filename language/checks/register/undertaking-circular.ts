import type { Party } from '../../facts/source.ts';
import { defineCheck } from '../check.ts';
import { circleFrom, speaksFor } from '../regimes/circles.ts';

/** `undertaking-circular`: a party that is, over others, part of itself, so that no undertaking stands at the end. */
export const undertakingCircular = defineCheck({
    code: 'undertaking-circular',
    severity: 'error',
    unread: 'voids',
    title: 'A party is part of itself',
    *onFile({ workspace: { names }, file }) {
        const above = ({ partOf }: Party): readonly Party[] => (partOf ? [names.global('party', partOf)?.declaration ?? []].flat() : []);
        for (const party of file.parties) {
            const circle = party.partOf && circleFrom(party, above);
            if (!party.partOf || !circle || !speaksFor(party, circle, ({ name }) => name.text)) continue;
            yield { at: party.partOf.range, facts: { circle: circle.map(({ name }) => name.text) } };
        }
    },
});
