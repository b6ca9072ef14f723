import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RecordedAsOf } from '../../language/time/as-of.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { root } from '../../scripts/root.ts';
import { docketsAt } from './workspace-of.ts';

/** An answer that rests on the very instant holds for no other: an editor would work it out again at once, and never come to rest. */
it.each([
    ['examples', '2026-11-20T09:00:00+01:00'],
    ['drills', '2028-09-06T09:00:00+02:00'],
])('the dockets of %s hold for more than the instant for which they were asked', (folder, text) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.vigil'))
        .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
    const instant = parseInstant(text) ?? 0;
    const asOf = new RecordedAsOf(instant);
    const entries = docketsAt(files, asOf).flatMap((docket) => docket.entries);
    expect(entries.flatMap(({ trace, marks }) => [...trace, ...marks]).length).toBeGreaterThan(0);
    expect(asOf.validity.until).toBeGreaterThan(instant + 1);
});
