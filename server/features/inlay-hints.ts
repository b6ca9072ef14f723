import type { InlayHint, InlayHintParams, ServerCapabilities } from 'vscode-languageserver';
import type { ClockHint } from '../../language/analysis/text/hints.ts';
import { clocksIn, weekdaysIn } from '../../language/analysis/text/hints.ts';
import { toProtocol } from '../documents/positions.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Feature } from './feature.ts';
import { Shown } from './shown.ts';

/** Shows before a date its weekday, and behind a line of a timeline the deadlines whose clocks it starts. */
export const inlayHints: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ inlayHintProvider: true }),
    register({ connection, session, client, settings, answer, onNews }) {
        const deadlines = new Shown((uri, snapshot) => {
            const file = snapshot.openFile(uri);
            return file && settings().inlayHints.deadlines ? clocksIn(file.path, snapshot, snapshot.speaker).map(clockHint) : [];
        });
        connection.languages.inlayHint.on(
            answer(({ textDocument, range }: InlayHintParams, snapshot) => {
                const file = snapshot.openFile(textDocument.uri);
                if (!file) return [];
                const within = deadlines
                    .show(textDocument.uri, snapshot)
                    .filter(({ position: { line } }) => line >= range.start.line && line <= range.end.line);
                return [...(settings().inlayHints.weekdays ? weekdayHints(range, file) : []), ...within];
            }, []),
        );
        if (client.workspace?.inlayHint?.refreshSupport !== true) return;
        onNews(() => {
            if (deadlines.isStale(session)) void connection.languages.inlayHint.refresh().catch(() => undefined);
        });
    },
};

function weekdayHints({ start, end }: InlayHintParams['range'], file: OpenFile): InlayHint[] {
    return weekdaysIn(file, start.line + 1, end.line + 1).map(({ range, weekday }) => ({
        position: toProtocol(range).start,
        label: weekday,
        paddingRight: true,
    }));
}

function clockHint({ range, label, details }: ClockHint): InlayHint {
    return { position: toProtocol(range).end, label, tooltip: details.join('\n'), paddingLeft: true };
}
