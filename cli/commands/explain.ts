import { countingExplanations } from '../../language/explain/counting.ts';
import type { NameExplanation } from '../../language/explain/explanation.ts';
import type { LawTopic } from '../../language/explain/law.ts';
import { regimesIn, topicsOf } from '../../language/explain/law.ts';
import { statusExplanations } from '../../language/explain/statuses.ts';
import { nearest } from '../../language/facts/nearness.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { explainCheck } from '../explain/checks.ts';
import { printExplanation } from '../explain/explanation.ts';
import { outputOf } from '../output.ts';
import { decode } from '../../files/decode.ts';
import { readInputs, rootOption } from '../workspace/input.ts';
import { loadLawTexts, loadLibrary } from '../workspace/library.ts';
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
    const law = await lawTopics();
    if (wanted === '') {
        output.print([await listEverything(law)]);
        return 0;
    }
    const explanations =
        (await explainFixed(wanted)) ?? explainAmong(law, wanted) ?? explainAmong(await ownTopics(given, surroundings), wanted);
    if (!explanations) throw await unknown(wanted, law);
    output.print([
        format === 'json'
            ? `${JSON.stringify(explanations, null, 2)}\n`
            : explanations.map((explanation) => printExplanation(explanation, output.paint)).join('\n'),
    ]);
    return 0;
}

/** Checks, statuses and rules of counting, which no file declares. */
async function explainFixed(wanted: string): Promise<readonly NameExplanation[] | undefined> {
    const { checks } = await import('../../language/checks/registry.ts');
    const check = checks.find(({ code }) => code === wanted);
    if (check) return [await explainCheck(check)];

    const folded = wanted.toLowerCase().replaceAll(/[-_ ]+/g, ' ');
    const status = statusExplanations.get(folded === 'planby' ? 'plan by' : folded);
    if (status) return [status];
    const article = countingExplanations.get(folded.replace(/.*1182 ?\/ ?71,? */, '').replace(/^art(?:icle|\.)? */, ''));
    return article ? [article] : undefined;
}

/** A simple name may stand for several things; each is explained. */
function explainAmong(topics: readonly LawTopic[], wanted: string): readonly NameExplanation[] | undefined {
    const qualified = topics.filter((topic) => topic.id === wanted);
    const found = qualified.length > 0 ? qualified : topics.filter((topic) => topic.name === wanted);
    return found.length === 0 ? undefined : found.map((topic) => topic.explain());
}

async function lawTopics(): Promise<readonly LawTopic[]> {
    const texts = await loadLawTexts();
    return topicsOf(regimesIn(await loadLibrary(), (path) => texts.get(nameOf(path)) ?? ''));
}

/** What regimes of the workspaces in the current folder declare. */
async function ownTopics(given: Arguments, surroundings: Surroundings): Promise<readonly LawTopic[]> {
    const topics: LawTopic[] = [];
    for (const { files } of (await readInputs([], given, surroundings)).workspaces) {
        const records = await readRecords(
            files.filter(({ bytes }) => bytes.includes('regime')),
            undefined,
            () => '',
            () => undefined,
        );
        const outlines = records.map((record) => record.outline);
        topics.push(...topicsOf(regimesIn(outlines, (path) => textOf(files.find((each) => each.path === path)?.bytes))));
    }
    return topics;
}

function textOf(bytes: Buffer | undefined): string {
    const decoded = bytes && decode(bytes);
    return decoded?.kind === 'text' ? decoded.text : '';
}

async function unknown(wanted: string, law: readonly LawTopic[]): Promise<UsageError> {
    const { checks } = await import('../../language/checks/registry.ts');
    const names = [...checks.map((check) => check.code), ...law.flatMap((topic) => [topic.id, topic.name]), ...statusExplanations.keys()];
    const near = nearest(wanted, names);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See vigil explain for what there is.';
    return new UsageError(`There is no check, duty, term or status ${wanted}. ${hint}`);
}

async function listEverything(law: readonly LawTopic[]): Promise<string> {
    const { checks } = await import('../../language/checks/registry.ts');
    const rows = (topics: readonly LawTopic[]): string =>
        topics
            .map((topic) => {
                const { kind, title } = topic.explain();
                return `  ${topic.id.padEnd(46)} ${kind.padEnd(10)} ${title}`;
            })
            .join('\n');
    return [
        'Checks',
        ...checks.map((check) => `  ${check.code.padEnd(46)} ${check.severity.padEnd(10)} ${check.title}`),
        '',
        'Statuses and dates of a duty',
        ...[...statusExplanations.values()].map(({ name, title }) => `  ${name.padEnd(57)} ${title}`),
        '',
        'Rules of counting',
        ...[...countingExplanations].map(([article, { title }]) => `  ${article.padEnd(57)} ${title}`),
        '',
        'Regimes, duties and terms',
        rows(law),
        '',
    ].join('\n');
}

function nameOf(path: string): string {
    return path.replace(/^.*\//, '').replace(/\.vigil$/, '');
}
