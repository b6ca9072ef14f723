/**
 * Measures the processor time that the parser takes for texts on which it might look back or ahead ever farther, and for texts of
 * twice that length: `npm run bench:texts`. A time that grows with the length doubles; one that grows with its square is fourfold.
 *
 * `--size N` (100000) the number of pieces in the shorter texts; a bound of seconds is meant for that size.
 */
import { parseArgs } from 'node:util';
import { createParser } from '../language/syntax/parser.ts';
import { hardTexts } from '../test/syntax/hard-texts.ts';
import { forOrientation, tableOf, within } from './rows.ts';

const MOST_MILLISECONDS = 5_000;

const { values } = parseArgs({ options: { size: { type: 'string' } } });
const size = Number(values.size ?? 100_000);
const parser = createParser();
parser.parse('organisation a {\n  country\n}\n'); // what knows about damage is made at the first damage

function millisecondsFor(text: string): number {
    const before = process.cpuUsage();
    parser.parse(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
}

const twice = new Map(hardTexts(2 * size).map(({ name, text }) => [name, text]));
const rows = hardTexts(size).flatMap(({ name, text }) => {
    const once = millisecondsFor(text);
    const values = new Map([
        ['twice as long', millisecondsFor(twice.get(name) ?? '')],
        ['once', once],
    ]);
    return [
        within(MOST_MILLISECONDS, `a file of nothing but ${name}`, once),
        forOrientation({ work: 'the same, twice as long', ours: 'twice as long', theirs: 'once', unit: 'ms', values }),
    ];
});
console.log(tableOf(rows));
