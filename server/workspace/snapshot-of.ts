import type { Analysis } from '../../language/analysis/analysis.ts';
import { canonicalUri } from '../documents/uri.ts';
import type { Folders } from './folders.ts';
import type { Views } from './hosts.ts';
import type { OpenFile } from './open-file.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Views of the workspaces, and how the editor names the files of them.
 *
 * @param focus the URI of a file, whose workspace names are looked up in
 */
export function snapshotOf(
    session: Session,
    views: Views,
    folders: Folders,
    open: ReadonlyMap<string, OpenFile>,
    focus: string | undefined,
): Snapshot {
    const shown = new Map<Analysis, Snapshot>();
    const at = (analysis: Analysis): Snapshot => {
        const known = shown.get(analysis) ?? focusedOn(analysis, { session, views, folders, open, at });
        shown.set(analysis, known);
        return known;
    };
    const [first] = views.all;
    return at(focus === undefined && first ? first : views.at(canonicalUri(focus ?? '')));
}

interface Window {
    readonly session: Session;
    readonly views: Views;
    readonly folders: Folders;
    readonly open: ReadonlyMap<string, OpenFile>;
    readonly at: (analysis: Analysis) => Snapshot;
}

function focusedOn(analysis: Analysis, { session, views, folders, open, at }: Window): Snapshot {
    const { library, isTravelling, locale } = session;
    const speaker = session.speaker.withDays(session.host.dayFormat);
    const { workspace, law, scope, registerGaps, asOf, paths, parse } = analysis;
    const of = (path: string): Analysis => views.of(path) ?? analysis;
    return {
        ...{ workspace, law, scope, registerGaps, asOf, isTravelling, locale, speaker, paths, parse },
        isOwn: (path) => of(path).isOwn(path),
        source: (path) => of(path).source(path),
        text: (path) => of(path).text(path),
        supposing: (path, text, without) => of(path).supposing(path, text, without),
        mayUse: (path, names) => of(path).mayUse(path, names),
        findings: (path) => of(path).findings(path),
        incidents: (path) => of(path).incidents(path),
        docket: () => views.all.flatMap((each) => each.rows().filter(({ path }) => session.isShown(path))),
        gaps: () => views.all.flatMap((each) => each.gaps().filter(({ path }) => session.isShown(path))),
        shownPaths: () => views.all.flatMap((each) => each.paths().filter((path) => session.isShown(path))),
        all: () => views.all.map(at),
        at: (path) => at(of(path)),
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
        workspacePath: (path) => {
            const uri = session.host.files.get(path)?.uri ?? folders.uriOf(path);
            return session.host.pathBelowRoot(uri) ?? path;
        },
        pageOf: library.pageOf,
    };
}
