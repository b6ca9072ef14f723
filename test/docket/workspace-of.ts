import { lawFiles } from '../law/law-files.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { openCase } from '../../language/facts/open-case.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { deriveDocket } from '../../language/docket/docket.ts';
import { parseInstant } from '../../language/time/zone.ts';
import type { Docket } from '../../language/docket/entry.ts';
import { asOfInstant } from '../../language/time/as-of.ts';
import type { AsOf } from '../../language/time/as-of.ts';

const parser = createParser();

/** The dockets of all incidents in some files, as of an instant with an offset. */
export function docketsOf(files: readonly { readonly path: string; readonly text: string }[], asOf: string): readonly Docket[] {
    const instant = parseInstant(asOf);
    if (instant === undefined) throw new Error(`no instant: ${asOf}`);
    return docketsAt(files, asOfInstant(instant));
}

/** The same, as of an instant that may keep in mind what it was asked. */
export function docketsAt(files: readonly { readonly path: string; readonly text: string }[], asOf: AsOf): readonly Docket[] {
    const sources = files.map(({ path, text }) => readSource(path, text, parser));
    const workspace = buildWorkspace(sources, lawFiles);
    const law = compileLaw(workspace);
    return sources.flatMap((source) =>
        source.incidents.map((incident) => deriveDocket(workspace, law, openCase(workspace, source.path, incident), { asOf })),
    );
}
