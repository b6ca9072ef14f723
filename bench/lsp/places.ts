import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of an incident, and one of the register: whoever types there changes what a person reads and nothing that others refer to. */
const WITHIN_A_TEXT = /entry \d+ of the log|\/\/ Systems of the bench/;

/** Where somebody types in a file: behind the first letter of a text. */
export function placesIn(folder: string, file: string): { readonly line: number; readonly character: number } {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const line = lines.findIndex((each) => WITHIN_A_TEXT.test(each));
    const [found] = WITHIN_A_TEXT.exec(lines[line] ?? '') ?? [];
    if (found === undefined) throw new Error(`${file} has no text to type into.`);
    return { line, character: (lines[line] ?? '').indexOf(found) + 4 };
}

/** What the YAML of an incident must look like: as much as such a schema usually says. */
export const INCIDENT_SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    required: ['incident', 'zone', 'involves', 'timeline'],
    properties: {
        incident: { type: 'string' },
        zone: { type: 'string' },
        involves: { type: 'array', items: { type: 'object', required: ['system'], properties: { system: { type: 'string' } } } },
        affected: { type: 'object', properties: { in: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } } } },
        timeline: {
            type: 'array',
            items: {
                type: 'object',
                required: ['at', 'verb'],
                properties: { at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$' }, verb: { type: 'string' } },
            },
        },
    },
};
