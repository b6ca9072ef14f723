import type { Analysis } from '../../language/analysis/analysis.ts';
import { canonicalUri } from '../documents/uri.ts';
import type { Folders } from './folders.ts';
import type { OpenFile } from './open-file.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** A view of the workspace, and how the editor names the files of it. */
export function snapshotOf(session: Session, analysis: Analysis, folders: Folders, open: ReadonlyMap<string, OpenFile>): Snapshot {
    const { library, isTravelling } = session;
    const { workspace, law, scope, registerGaps, asOf } = analysis;
    const { paths, isOwn, source, text, parse, mayUse, findings, incidents, rows, gaps } = analysis;
    return {
        ...{ workspace, law, scope, registerGaps, asOf, isTravelling },
        ...{ paths, isOwn, source, text, parse, mayUse, findings, incidents, docket: rows, gaps },
        openFile: (uri) => open.get(canonicalUri(uri)),
        openFiles: () => [...open.values()],
        pathOf: (uri) => {
            const key = canonicalUri(uri);
            return library.pathOf(key) ?? folders.pathOf(key);
        },
        uriOf: (path) => {
            const uri = session.host.files.get(path)?.uri;
            if (uri !== undefined) return open.get(uri)?.uri ?? uri;
            return library.uriOf(path) ?? folders.uriOf(path);
        },
        pageOf: library.pageOf,
    };
}
