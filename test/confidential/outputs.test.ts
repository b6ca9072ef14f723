import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../language/facts/read.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { damage } from './damage.ts';
import { hasSecret, incidentWith, markedFields, markedForms, mayBeTold, SECRET } from './marked-lines.ts';
import { outputs, TypedIncident } from './outputs.ts';

/** How often each line is damaged, always in the same ways. */
const DAMAGES = { numRuns: 1000, seed: 73 };
const parser = createParser();
const typed = new TypedIncident();

/** A damaged line from which nothing may be told, with what a record makes of it. */
interface Sample {
    readonly line: string;
    /** Whether the lines around it are still read as what they are. */
    readonly isContained: boolean;
}

/** The damages of one line that come to different records, each once. */
function samplesOf(line: string): readonly Sample[] {
    const samples = new Map<string, Sample>();
    for (const damaged of fc.sample(damage, DAMAGES).map((each) => each(line))) {
        const text = incidentWith(damaged);
        const file = readSource('incident.vigil', text, parser);
        if (!mayBeTold(file, text)) samples.set(shapeOf(file), { line: damaged, isContained: isAroundIntact(file) });
    }
    return [...samples.values()];
}

/** What a record says, wherever it says it. */
function shapeOf(file: SourceFile): string {
    return JSON.stringify(file, (key, value: unknown) => (key === 'range' || key.endsWith('Range') ? undefined : value));
}

function isAroundIntact({ incidents: [incident, ...others] }: SourceFile): boolean {
    if (!incident || others.length > 0) return false;
    const open = incident.fields.filter(({ confidential }) => confidential === undefined).map(({ field }) => field);
    return incident.events.length === 4 && open.includes('results') && open.includes('remedial');
}

/**
 * Many damaged lines in one incident: one of each form, and last one that spoils what follows, since working out everything takes
 * long. From none of the lines anything may be told, beside whichever others it stands.
 */
function incidentsOf(lines: readonly string[]): readonly string[] {
    const samples = lines.map(samplesOf);
    const contained = samples.map((each) => each.filter(({ isContained }) => isContained));
    const spoiling = samples.flat().filter(({ isContained }) => !isContained);
    const count = Math.max(spoiling.length, ...contained.map(({ length }) => length));
    return Array.from({ length: count }, (_, index) => {
        const together = [...contained.flatMap((each) => each[index] ?? []), ...spoiling.slice(index, index + 1)];
        return incidentWith(together.map(({ line }) => line).join('\n'));
    });
}

/** Where an output tells what it must not. */
function leaksOf(text: string): readonly string[] {
    const incident = typed.type(text);
    return Object.entries(outputs).flatMap(([name, show]) => {
        const shown = show(incident);
        const at = shown.toLowerCase().indexOf(SECRET);
        return at < 0 ? [] : [`${name}: …${shown.slice(Math.max(0, at - 80), at + 40)}… of ${text}`];
    });
}

describe('a confidential line is told by no output that is worked out of its text or its record, damaged in a thousand ways:', () => {
    it.each([
        ['fields', markedFields],
        ['other forms', markedForms],
    ])('%s', { timeout: 600_000 }, (_, lines) => {
        const leaks = incidentsOf(lines).flatMap(leaksOf);
        expect(leaks.slice(0, 3)).toEqual([]);
    });

    it('while what is not marked is told by each that tells of facts', () => {
        const open = typed.type(incidentWith(`  effects "${SECRET}"`));
        const telling = Object.entries(outputs).flatMap(([name, show]) => (hasSecret(show(open)) ? [name] : []));
        expect(telling).toEqual(expect.arrayContaining(['report --format md', 'report --format html', 'preview of report']));
    });
});
