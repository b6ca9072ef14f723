import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from './workspace-of.ts';

/** The places of a duty in which a reading can be asked for, each with a reading and a trait of its own, and a mark on either. */
const places = ['when', 'unless', 'binds', 'applies', 'standard', 'limit', 'route', 'counts', 'repetition'] as const;

const terms = places.map(
    (place) => `
    reading read-${place} "Reading of ${place}" by clause 1
    trait is-${place} "Trait of ${place}" of system by clause 1
    marked draft because "reading of ${place}" if reading read-${place}
    marked analysis because "trait of ${place}" if system is is-${place}`,
);

function both(place: (typeof places)[number]): string {
    return `reading read-${place} and system is is-${place}`;
}

const regime = `
regime house "House rules" {
    cites "House rules"
    counts plain if ${both('counts')}
    office board "Board" by clause 2
    route upwards {
        to board when ${both('route')} by clause 3
    }
    ${terms.join('')}
    duty everywhere "Tell the board" {
        by       clause 4
        binds    provider if ${both('binds')}
        applies  from 2020-01-01 if ${both('applies')} by clause 5
        when     found death and ${both('when')}
        unless   found risk and not (${both('unless')}) because "no risk was read into it" by clause 6
        must     report initial to upwards
        immediately after awareness of provider if ${both('standard')}
        no later than 3 days after awareness of provider if ${both('limit')}
    }
    duty again "Tell the board again" {
        by       clause 7
        binds    provider
        when     found death and ${both('repetition')}
        must     report follow-up to upwards
        every    4 weeks after awareness of provider until resolved
    }
    duty bare "Look into it" {
        by       clause 8
        binds    provider
        when     found death
        must     investigate
    }
}`;

/** A regime of another hand, that takes a route and a reading of the first. */
const guest = `
regime guest "Guest rules" {
    cites "Guest rules"
    duty borrowed "Tell the board too" {
        by    clause 1
        binds provider
        when  found death and reading house.read-when
        must  report initial to house.upwards
    }
}`;

function entriesOf(adopted: readonly string[]): readonly DocketEntry[] {
    const adopts = adopted.map((reading) => `adopts house.${reading}`).join('\n');
    const text = `
organisation acme "Acme" { country DE zone Europe/Berlin }
authority board-office "Board office" { country DE zone Europe/Berlin acts as house.board }
system ranker "Ranker" { is ${places.map((place) => `is-${place}`).join(', ')} provider acme placed on market 2027-12-05 in DE }
policy { ${adopts} }
${regime}
${guest}
incident inc "Everywhere" {
    involves ranker
    zone Europe/Berlin
    timeline {
        2028-02-01 08:00 occurred in DE
        2028-02-01 09:00 acme became aware
        2028-02-01 10:00 found death, risk
    }
}`;
    return docketsOf([{ path: 'workspace.vigil', text }], '2028-02-02T09:00:00+01:00').flatMap((docket) => docket.entries);
}

const allRead = places.map((place) => `read-${place}`);

function entryOf(duty: string, adopted: readonly string[] = allRead): DocketEntry | undefined {
    return entriesOf(adopted).find((entry) => entry.duty === duty);
}

const ofDuty = ['when', 'unless', 'binds', 'applies', 'standard', 'limit', 'route', 'counts'] as const;

describe('an entry', () => {
    it.each(ofDuty)('names the reading and the marked trait that its duty asks for in %s', (place) => {
        const entry = entryOf('house.everywhere');
        expect(entry?.readings).toContain(`house.read-${place}`);
        expect(entry?.marks).toContainEqual({ mark: 'draft', reason: `reading of ${place}` });
        expect(entry?.marks).toContainEqual({ mark: 'analysis', reason: `trait of ${place}` });
    });

    it.each(['repetition', 'route', 'counts'] as const)('names those of a repeated duty that it asks for in %s', (place) => {
        const entry = entryOf('house.again');
        expect(entry?.readings).toContain(`house.read-${place}`);
        expect(entry?.marks).toContainEqual({ mark: 'draft', reason: `reading of ${place}` });
    });

    it('names no reading on which it does not rest', () => {
        expect(entryOf('house.bare')?.readings).toEqual([]);
        expect(entryOf('house.again')?.readings).toEqual(['house.read-route', 'house.read-counts', 'house.read-repetition']);
    });

    it('names the readings in its trace, each with its place', () => {
        const entry = entryOf('house.everywhere');
        const steps = entry?.trace.filter(({ rule }) => rule.startsWith('reading ')) ?? [];
        expect(steps.map(({ rule }) => rule)).toEqual(ofOrder(entry?.readings ?? []));
        expect(steps.every(({ location }) => location?.file === 'workspace.vigil')).toBe(true);
    });

    it('names the marks of another regime on whose reading or route it rests, and no other of its marks', () => {
        const entry = entryOf('guest.borrowed');
        expect(entry?.readings).toEqual(['house.read-when', 'house.read-route']);
        expect(entry?.marks.map(({ reason }) => reason)).toEqual(['reading of when', 'reading of route', 'trait of route']);
    });

    it('does not name a reading where another ground suffices without one', () => {
        const text = `
organisation acme "Acme" { country DE }
system ranker "Ranker" { provider acme }
policy { adopts wide }
regime house "House rules" {
    reading wide "Every harm" by clause 1
    duty look "Look into it" {
        by    clause 2
        binds provider
        when  reading wide or found death
        must  investigate
    }
}
incident inc "Two grounds" {
    involves ranker
    zone Europe/Berlin
    timeline {
        2028-02-01 08:00 found death
    }
}`;
        const [docket] = docketsOf([{ path: 'workspace.vigil', text }], '2028-02-02T09:00:00+01:00');
        expect(docket?.entries.find(({ duty }) => duty === 'house.look')?.readings).toEqual([]);
    });
});

function ofOrder(readings: readonly string[]): readonly string[] {
    return readings.map((reading) => `reading ${reading}`);
}
