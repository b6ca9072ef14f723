import type { Explainable, RegimeFiles } from '../../language/analysis/describing/explain.ts';
import { everythingExplained, explainName } from '../../language/analysis/describing/explain.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { pageOf } from '../documentation.ts';
import { printExplanation } from '../explain/explanation.ts';
import { outputOf } from '../output.ts';
import { decode } from '../../files/decode.ts';
import { readInputs, rootOption } from '../workspace/input.ts';
import { readRecords } from '../workspace/read-records.ts';

/** `vigil explain`. */
export const explain: Command = {
    name: 'explain',
    summary: 'a check, a duty or a term: what, why, legal basis, example',
    usage: ['explain CODE-OR-DUTY [OPTION…]', 'explain'],
    description:
        'Explains the code of a finding, a duty, a term (role, office, trait, finding, stage, reading), a regime, the status of a duty, or\n' +
        'an article of Regulation 1182/71. Regimes of the workspace that the current folder lies in are known too, and read only for a name\n' +
        'that does not ship. Without a name it lists what there is.',
    options: [{ name: 'format', short: 'f', value: 'FORMAT', description: 'pretty or json (default: pretty)' }, rootOption],
    examples: [
        { line: 'vigil explain duty-overdue', does: 'a finding' },
        { line: 'vigil explain ai-act.report-death', does: 'a duty' },
        { line: 'vigil explain annex-III-5-d', does: 'a term' },
        { line: 'vigil explain not owed', does: 'a status' },
        { line: 'vigil explain "3(5)"', does: 'a rule of counting' },
    ],
    run,
};

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const format = choice(given, 'format', ['pretty', 'json']) ?? 'pretty';
    const output = outputOf(given, surroundings);
    const wanted = given.paths.join(' ').trim();
    if (wanted === '') {
        await output.print([format === 'json' ? await listAsJson() : await listEverything()]);
        return 0;
    }
    const explained = await explainName(wanted, () => ownRegimes(given, surroundings), pageOf);
    if (explained.kind === 'unknown') throw unknown(wanted, explained.near);
    const { explanations } = explained;
    await output.print([
        format === 'json'
            ? `${JSON.stringify(explanations, null, 2)}\n`
            : explanations.map((explanation) => printExplanation(explanation, output.paint)).join('\n'),
    ]);
    return 0;
}

/** What may declare regimes, or show them by examples, in the workspace that the current folder lies in. */
async function ownRegimes(given: Arguments, surroundings: Surroundings): Promise<readonly RegimeFiles[]> {
    const found: RegimeFiles[] = [];
    for (const { files } of (await readInputs([], given, surroundings)).workspaces) {
        const records = await readRecords(
            files.filter(({ bytes }) => bytes.includes('regime') || bytes.includes('example')),
            undefined,
            () => '',
            () => undefined,
        );
        found.push({
            files: records.map((record) => record.outline),
            textOf: (path) => textOf(files.find((each) => each.path === path)?.bytes),
        });
    }
    return found;
}

function textOf(bytes: Buffer | undefined): string {
    const decoded = bytes && decode(bytes);
    return decoded?.kind === 'text' ? decoded.text : '';
}

function unknown(wanted: string, near: readonly string[]): UsageError {
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See vigil explain for what there is.';
    return new UsageError(`There is no check, duty, term or status ${wanted}. ${hint}`);
}

async function listAsJson(): Promise<string> {
    const { checks, statuses, countingRules, law } = await everythingExplained();
    const all = [...checks.map((check) => ({ ...check, kind: 'check' })), ...statuses, ...countingRules, ...law];
    return `${JSON.stringify(
        all.map(({ name, kind, title }) => ({ name, kind, title })),
        null,
        2,
    )}\n`;
}

async function listEverything(): Promise<string> {
    const { checks, statuses, countingRules, law } = await everythingExplained();
    const withKind = ({ name, kind, title }: Explainable): string => `  ${name.padEnd(46)} ${kind.padEnd(10)} ${title}`;
    const withoutKind = ({ name, title }: Explainable): string => `  ${name.padEnd(57)} ${title}`;
    return [
        'Checks',
        ...checks.map(withKind),
        '',
        'Statuses and dates of a duty',
        ...statuses.map(withoutKind),
        '',
        'Rules of counting',
        ...countingRules.map(withoutKind),
        '',
        'Regimes, duties and terms',
        ...law.map(withKind),
        '',
    ].join('\n');
}
