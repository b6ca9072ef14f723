/** Reads every YAML file of a folder with js-yaml and validates it with ajv against a schema of the same five rules. */
import Ajv from 'ajv';
import * as yaml from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const verbs = ['occurred', 'detected', 'became', 'informed', 'started', 'disabled', 'found', 'causal', 'noted', 'reported'];
const schema = {
    type: 'object',
    required: ['zone', 'involves', 'timeline', 'affected'],
    properties: {
        zone: { type: 'string', minLength: 1 },
        involves: { type: 'array', items: { type: 'object', required: ['system'] } },
        affected: { type: 'object', properties: { in: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } } } },
        timeline: {
            type: 'array',
            items: {
                type: 'object',
                required: ['at', 'verb'],
                properties: {
                    at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$' },
                    verb: { enum: [...verbs, 'acknowledged', 'assessed', 'altered', 'took'] },
                },
            },
        },
    },
};

const validate = new Ajv({ allErrors: true }).compile(schema);
const folder = process.argv[2] ?? '.';
const invalid = readdirSync(folder).filter((name) => !validate(yaml.load(readFileSync(join(folder, name), 'utf8'))));
process.stdout.write(`${invalid.length} invalid\n`);
