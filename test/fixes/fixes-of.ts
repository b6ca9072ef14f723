import type { Finding } from '../../language/findings/finding.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { applyFixes } from '../../language/fixes/apply-fixes.ts';
import type { Fix, FixContext } from '../../language/fixes/fix.ts';
import { fixesFor } from '../../language/fixes/fixes-for.ts';
import { safeFixesFor } from '../../language/fixes/safe-fixes.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { parseInstant } from '../../language/time/zone.ts';
import type { Example, ExampleFile } from '../../scripts/example-files.ts';
import { lawFiles } from '../law/law-files.ts';

const parser = createParser();

/** The fixes of each finding of an example, found as the command line finds them. */
export function fixesIn(example: Pick<Example, 'asOf' | 'files'>): (finding: Finding) => readonly Fix[] {
    return offeredIn(example, fixesFor);
}

/** Those of them that may be applied unasked, found as `vigil fix` finds them. */
export function safeFixesIn(example: Pick<Example, 'asOf' | 'files'>): (finding: Finding) => readonly Fix[] {
    return offeredIn(example, safeFixesFor);
}

function offeredIn(example: Pick<Example, 'asOf' | 'files'>, offer: typeof fixesFor): (finding: Finding) => readonly Fix[] {
    const asOf = parseInstant(example.asOf);
    if (asOf === undefined) throw new Error(`no instant: ${example.asOf}`);
    const sources = example.files.map(({ path, text }) => readSource(path, text, parser));
    const workspace = buildWorkspace(sources, lawFiles);
    const law = compileLaw(workspace);
    const texts = new Map(example.files.map(({ path, text }) => [path, text]));
    const contexts = new Map<string, FixContext>();
    for (const file of sources) {
        const text = texts.get(file.path) ?? '';
        contexts.set(file.path, { workspace, law, file, text, asOf, textOf: (path) => texts.get(path) });
    }
    return (finding) => {
        const context = contexts.get(finding.file);
        return context ? offer(finding, context) : [];
    };
}

/** The files of an example with some edits applied. */
export function edited(files: readonly ExampleFile[], fixes: readonly Fix[]): readonly ExampleFile[] {
    const edits = fixes.flatMap((fix) => fix.edits);
    return files.map(({ path, text }) => ({
        path,
        text: applyFixes(
            text,
            edits.filter((edit) => edit.file === path),
        ),
    }));
}
