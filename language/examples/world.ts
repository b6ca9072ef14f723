import type { Law } from '../docket/law/law.ts';
import { emptyFile } from '../facts/empty-file.ts';
import { fileOfExample } from '../facts/example-file.ts';
import type { Example } from '../facts/example-source.ts';
import type { Declared } from '../facts/names.ts';
import type { Regime } from '../facts/regime-source.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { buildWorkspace } from '../facts/workspace.ts';
import { isWithin, unreadIn } from '../gaps/blocks.ts';
import type { FindMeaningless } from '../gaps/meaningless.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';

/** An example as a workspace of its own: what it declares, the regimes of the workspace around it, and what ships with the language. */
export interface World {
    /** What it declares, as a file at the path of the file that it stands in. */
    readonly file: SourceFile;
    readonly workspace: Workspace;
}

/** The same with the law that it stands under. */
export interface LawfulWorld extends World {
    /** The law of the workspace around it, compiled: an example declares none of its own. */
    readonly law: Law;
    /** What of a file has no meaning, as the checks say. */
    readonly meaninglessIn: FindMeaningless;
}

/** Opens an example of a file. Of the workspace around it nothing but its regimes is asked for. */
export function worldOf(around: Workspace, file: SourceFile, example: Example): World {
    const own: SourceFile = {
        ...fileOfExample(example, file.path),
        problems: unreadOf(file, example),
        repetitions: file.repetitions.filter(({ range }) => isWithin(range, example.range)),
    };
    return { file: own, workspace: buildWorkspace([own, ...regimesOf(around)], around.library) };
}

/** What of an example was not understood; what stands in no block at all may have been a part of it. */
function unreadOf(file: SourceFile, example: Example): readonly SyntaxProblem[] {
    const { inBlocks, outside } = unreadIn(file);
    const own = [...inBlocks].find(([{ declaration }]) => declaration === example)?.[1] ?? [];
    return [...own, ...outside];
}

/** The regimes of a workspace by themselves, as files that declare nothing else. */
function regimesOf({ names }: Workspace): readonly SourceFile[] {
    const own = names.all('regime').filter(({ library }) => !library);
    const byPath = Map.groupBy(own, ({ path }: Declared<Regime>) => path);
    return [...byPath].map(([path, regimes]) => ({ ...emptyFile, path, regimes: regimes.map(({ declaration }) => declaration) }));
}
