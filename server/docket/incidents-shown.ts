import type { DeclaredIncident } from '../../language/analysis/duties/recording.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** The incidents of all workspaces of a window, without those of files that are read for their names alone. */
export function incidentsShown(snapshot: Snapshot): readonly DeclaredIncident[] {
    const shown = new Set(snapshot.shownPaths());
    return snapshot.all().flatMap(({ workspace }) => workspace.names.all('incident').filter(({ path }) => shown.has(path)));
}
