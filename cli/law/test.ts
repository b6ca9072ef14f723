import type { TestedExample, TestedExpectation } from '../../language/analysis/examples/test-examples.ts';
import { testExamples, testShipped } from '../../language/analysis/examples/test-examples.ts';
import { loadLawExamples, loadLibrary } from '../../language/analysis/library/load-law.ts';
import type { Arguments } from '../arguments.ts';
import type { ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { readFailOn } from '../fail-on.ts';
import { outputOf } from '../output.ts';
import type { Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { tellDamage } from '../workspace/damage.ts';
import { readInputs } from '../workspace/input.ts';
import { openSession } from '../workspace/session.ts';
import { tellFaulty } from '../workspace/unread.ts';

/** `vigil law --test`: runs the examples that ship and those of the workspace that the current folder lies in. */
export async function testLaw(format: 'pretty' | 'json', given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const [name] = given.paths;
    const library = await loadLibrary();
    const examples = [
        ...testShipped(
            (await loadLawExamples()).map(({ file }) => file),
            library,
            name,
        ),
    ];
    const inputs = await readInputs([], given, surroundings);
    let isDamaged = false;
    for (const input of inputs.workspaces) {
        const session = await openSession(input, undefined, () => undefined);
        const files = session.records.filter(({ outline }) => outline.examples.length > 0).map(({ open }) => open());
        examples.push(...testExamples(files, session, name).map((example) => ({ ...example, file: input.told(example.file) })));
        isDamaged = tellDamage(session.records, 'examples', input.told, surroundings) || isDamaged;
    }
    if (name !== undefined && examples.length === 0 && !isDamaged)
        throw new UsageError(`There is no example of ${name}. Give the name of a regime or a duty, or words of a title.`);
    const output = outputOf(given, surroundings);
    await output.print(format === 'json' ? [asJson(examples)] : inWords(examples, isDamaged, output.paint, given.has('quiet')));
    if (await tellFaulty(inputs, surroundings)) return 2;
    const isWhole = !isDamaged && examples.every(({ holds }) => holds);
    return isWhole || readFailOn(given, undefined) === 'never' ? 0 : 1;
}

function asJson(examples: readonly TestedExample[]): string {
    const failed = examples.filter(({ holds }) => !holds).length;
    return `${JSON.stringify({ schema: 1, summary: { examples: examples.length, failed }, examples }, null, 2)}\n`;
}

function inWords(examples: readonly TestedExample[], isDamaged: boolean, paint: Paint, quiet: boolean): readonly string[] {
    const failed = examples.filter(({ holds }) => !holds);
    const summary =
        failed.length === 0
            ? allAsExpected(examples, isDamaged, paint)
            : paint('red', `${failed.length} of ${counted(examples)} ${failed.length === 1 ? 'fails' : 'fail'}.`);
    return [...failed.map((example) => `${failureOf(example, paint)}\n`), ...(quiet ? [] : [`${summary}\n`])];
}

function allAsExpected(examples: readonly TestedExample[], isDamaged: boolean, paint: Paint): string {
    if (examples.length === 0) return 'No example was read.';
    const lines = examples.reduce((sum, { expectations }) => sum + expectations.length, 0);
    const which = isDamaged ? ' that could be read' : '';
    return paint(isDamaged ? 'yellow' : 'green', `${counted(examples)}${which}, with ${lines} expectations: all as expected.`);
}

function counted({ length }: readonly TestedExample[]): string {
    return length === 1 ? '1 example' : `${length} examples`;
}

function failureOf({ title, file, line, faults, expectations }: TestedExample, paint: Paint): string {
    const place = (at: number): string => paint('blue', `${visible(file)}:${at}`);
    const isEmpty = faults.length === 0 && expectations.length === 0;
    return [
        `${paint(['bold', 'red'], 'fails')} ${paint('bold', visible(title === '' ? 'an example without a title' : title))} ${place(line)}`,
        ...(isEmpty ? ['  It expects nothing.'] : []),
        ...faults.flatMap(({ line: at, says, closes }) => [`  ${place(at)} Cannot be judged: ${says}`, `    ${closes}`]),
        ...expectations.filter(({ differences }) => differences.length > 0).flatMap((each) => differenceOf(each, place)),
        '',
    ].join('\n');
}

function differenceOf({ line, asOf, expected, found, basis }: TestedExpectation, place: (at: number) => string): readonly string[] {
    const [nearest = '', ...others] = found;
    return [
        `  ${place(line)} as of ${asOf}`,
        `    expected  ${visible(expected)}`,
        `    found     ${visible(nearest)}`,
        ...others.map((each) => `              ${visible(each)}`),
        ...(basis === null ? [] : [`    why       ${basis}`]),
    ];
}
