import { describe, expect, it } from 'vitest';
import { isIncident, isOrganisation, isTimeline } from '../../language/generated/ast.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { lineOf, rangeOfNode, rangeOfProperty, rangeOfReference } from '../../language/syntax/positions.ts';

const text = `/**
 * Makes triage systems.
 *
 * Since 2020.
 */
organisation medira "Medira GmbH" {
  country DE
}

// not documentation
incident inc-1 {
  timeline {
    2027-12-06 14:20  medira informed ap, bnetza
  }
}
`;

describe('places in a text', () => {
    const { file } = createParser().parse(text);
    const [organisation] = file.declarations.filter(isOrganisation);
    const [incident] = file.declarations.filter(isIncident);
    const event = incident?.lines.find(isTimeline)?.events[0];

    it('are those of a whole node, from its first to its last character', () => {
        expect(organisation && rangeOfNode(organisation)).toEqual([6, 1, 8, 2]);
        expect(event && rangeOfNode(event)).toEqual([13, 5, 13, 49]);
        expect(event && lineOf(event)).toBe(13);
    });

    it('are those of a property, and of one of several values', () => {
        expect(organisation && rangeOfProperty(organisation, 'name')).toEqual([6, 14, 6, 20]);
        expect(organisation && rangeOfProperty(organisation, 'title')).toEqual([6, 21, 6, 34]);
        expect(event && rangeOfProperty(event, 'at')).toEqual([13, 5, 13, 21]);
        expect(event && rangeOfProperty(event, 'verb')).toEqual([13, 30, 13, 38]);
        expect(event && rangeOfProperty(event, 'others', 1)).toEqual([13, 43, 13, 49]);
    });

    it('are those of the node where it lacks the property', () => {
        expect(event && rangeOfProperty(event, 'detail')).toEqual([13, 5, 13, 49]);
    });

    it('are those of a reference', () => {
        expect(event?.others.map(rangeOfReference)).toEqual([
            [13, 39, 13, 41],
            [13, 43, 13, 49],
        ]);
    });

    it('tell a documentation comment from others', () => {
        expect(organisation && documentationOf(organisation)).toBe('Makes triage systems.\n\nSince 2020.');
        expect(incident && documentationOf(incident)).toBeUndefined();
    });
});
