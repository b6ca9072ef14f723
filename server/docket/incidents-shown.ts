import type { Snapshot } from '../workspace/snapshot.ts';

/** An incident as it is declared, and its file. */
interface ShownIncident {
    readonly path: string;
    readonly declaration: { readonly name: { readonly text: string }; readonly title?: string };
}

/** The incidents of all workspaces of a window, without those of files that are read for their names alone. */
export function incidentsShown(snapshot: Snapshot): readonly ShownIncident[] {
    const shown = new Set(snapshot.shownPaths());
    return snapshot.all().flatMap(({ workspace }) => workspace.names.all('incident').filter(({ path }) => shown.has(path)));
}
