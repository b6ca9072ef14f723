import { meaninglessIn } from '../../checks/run.ts';
import { compileLaw } from '../../docket/law/compile-law.ts';
import type { JudgedExample, Outcome } from '../../examples/judge-example.ts';
import { isAsExpected, judgeExample } from '../../examples/judge-example.ts';
import { foundLines, provisionOf } from '../../examples/tell-outcome.ts';
import { lineOfExpectation, writtenAsOf } from '../../examples/write-entry.ts';
import type { Example } from '../../facts/example-source.ts';
import { ownName, partsOfName } from '../../facts/ids.ts';
import type { SourceFile } from '../../facts/source.ts';
import { buildWorkspace } from '../../facts/workspace.ts';
import type { View } from '../view.ts';

/** What became of one example, as plain data. */
export interface TestedExample {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    /** Everything is as it expects. */
    readonly holds: boolean;
    /** Why it cannot be judged. */
    readonly faults: readonly { readonly line: number; readonly says: string; readonly closes: string }[];
    readonly expectations: readonly TestedExpectation[];
}

export interface TestedExpectation {
    readonly line: number;
    /** As it is written in a file. */
    readonly asOf: string;
    readonly expected: string;
    /** What the docket gives, as lines of an example; of several entries the nearest first. */
    readonly found: readonly string[];
    readonly differences: readonly string[];
    /** The provision of the nearest entry. */
    readonly basis: string | null;
}

/**
 * Runs examples of some files.
 *
 * @param named only those that speak of a regime or a duty of this name, or have it in their title
 */
export function testExamples(
    files: readonly SourceFile[],
    { workspace, law }: Pick<View, 'workspace' | 'law'>,
    named?: string,
): readonly TestedExample[] {
    return files.flatMap((file) =>
        file.examples
            .filter((example) => named === undefined || speaksOf(example, named))
            .map((example) => tested(judgeExample({ workspace, law, meaninglessIn }, file, example))),
    );
}

/** Runs the examples of the law that ships, under that law alone. */
export function testShipped(examples: readonly SourceFile[], library: readonly SourceFile[], named?: string): readonly TestedExample[] {
    const workspace = buildWorkspace([], library);
    return testExamples(examples, { workspace, law: compileLaw(workspace) }, named);
}

/** Whether an example expects something of a duty or a regime, or is called so. */
export function speaksOf({ title = '', expects }: Pick<Example, 'title' | 'expects'>, name: string): boolean {
    const duties = expects.flatMap(({ lines }) => lines.map(({ duty }) => duty.text));
    const isMeant = (duty: string): boolean => duty === name || ownName(duty) === name || partsOfName(duty).regime === name;
    return duties.some(isMeant) || title.toLowerCase().includes(name.toLowerCase());
}

function tested(judged: JudgedExample): TestedExample {
    const { example, path, faults, outcomes } = judged;
    return {
        title: example.title ?? '',
        file: path,
        line: example.name.range[0],
        holds: isAsExpected(judged),
        faults: faults.map(({ range: [line], says, closes }) => ({ line, says, closes })),
        expectations: outcomes.map(testedOutcome),
    };
}

function testedOutcome(outcome: Outcome): TestedExpectation {
    const { expectation, asOf, zone, differences } = outcome;
    return {
        line: expectation.range[0],
        asOf: writtenAsOf(asOf, zone),
        expected: lineOfExpectation(expectation),
        found: foundLines(outcome),
        differences,
        basis: provisionOf(outcome) ?? null,
    };
}
