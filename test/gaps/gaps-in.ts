import type { Bench, JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { openIncident } from '../../language/analysis/judgement/judge-file.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import type { ReadScope } from '../../language/gaps/scope.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { parseInstant } from '../../language/time/zone.ts';
import type { ExampleFile } from '../../scripts/example-files.ts';
import { lawFiles } from '../law/law-files.ts';

const parser = createParser();

/** Every incident of some files as of an instant, with its gaps. */
export function judgedIn(files: readonly ExampleFile[], asOf: string, scope?: ReadScope): readonly JudgedIncident[] {
    return scenesIn(files, asOf, scope).map(({ judged }) => judged);
}

/** The first incident of some files with what it is judged against; undefined where they tell of none. */
export function sceneIn(
    files: readonly ExampleFile[],
    asOf: string,
): { readonly bench: Bench; readonly judged: JudgedIncident } | undefined {
    return scenesIn(files, asOf).at(0);
}

function scenesIn(
    files: readonly ExampleFile[],
    asOf: string,
    scope?: ReadScope,
): readonly { readonly bench: Bench; readonly judged: JudgedIncident }[] {
    const instant = parseInstant(asOf);
    if (instant === undefined) throw new Error(`no instant: ${asOf}`);
    const sources = files.map(({ path, text }) => readSource(path, text, parser));
    const workspace = buildWorkspace(sources, lawFiles);
    const bench: Bench = { workspace, law: compileLaw(workspace), ...(scope && { scope }) };
    return sources.flatMap((file) => file.incidents.map((incident) => ({ bench, judged: openIncident(bench, file, incident, instant) })));
}
