import { expect, it } from 'vitest';
import { topics } from '../../../language/gaps/topics.ts';
import { isMessageKey } from '../../../language/reports/words/terms.ts';

/** What qualifies a docket is told by its topic; what voids one, by its places. */
const told: readonly string[] = ['unstated', 'unshipped', 'unlooked'];

it('has words for each gap that a text in any language may tell', () => {
    const lacking = Object.entries(topics).filter(([topic, { kind }]) => told.includes(kind) && !isMessageKey(`gap.${topic}`));
    expect(lacking.map(([topic]) => topic)).toEqual([]);
});
