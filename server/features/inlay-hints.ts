import type { InlayHint, InlayHintParams, ServerCapabilities } from 'vscode-languageserver';
import { runningClocks } from '../../language/explain/clocks.ts';
import { dayInWords } from '../../language/checks/wording.ts';
import { dayPartOf } from '../../language/facts/written-instant.ts';
import { canonicalInstant } from '../../language/syntax/literals.ts';
import { wordsOf } from '../../language/syntax/words/words.ts';
import { isDay, yearOf } from '../../language/time/day.ts';
import { dayOf } from '../../language/time/zone.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { toProtocol } from '../documents/positions.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';
import { Shown } from './shown.ts';

/** More hints than these on one line would push it out of sight. */
const MAX_CLOCKS = 2;

/** Shows before a date its weekday, and behind a line of a timeline the deadlines whose clocks it starts. */
export const inlayHints: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ inlayHintProvider: true }),
    register({ connection, session, client, settings, answer, onNews }) {
        const deadlines = new Shown((uri, snapshot) => {
            const file = snapshot.openFile(uri);
            if (!file || !settings().inlayHints.deadlines) return [];
            return snapshot.incidents(file.path).flatMap((judged) => deadlinesOf(judged, snapshot));
        });
        connection.languages.inlayHint.on(
            answer(({ textDocument, range }: InlayHintParams, snapshot) => {
                const file = snapshot.openFile(textDocument.uri);
                if (!file) return [];
                const within = deadlines
                    .show(textDocument.uri, snapshot)
                    .filter(({ position: { line } }) => line >= range.start.line && line <= range.end.line);
                return [...(settings().inlayHints.weekdays ? weekdaysIn(range, file) : []), ...within];
            }, []),
        );
        if (client.workspace?.inlayHint?.refreshSupport !== true) return;
        onNews(() => {
            if (deadlines.isStale(session)) void connection.languages.inlayHint.refresh().catch(() => undefined);
        });
    },
};

function weekdaysIn({ start, end }: InlayHintParams['range'], file: OpenFile): InlayHint[] {
    const hints: InlayHint[] = [];
    for (const { target, text, range } of wordsOf(file.tree, start.line + 1, end.line + 1)) {
        if ((target !== 'Instant' && target !== 'DATE') || /^[A-Z]/.test(text)) continue;
        const day = dayPartOf(canonicalInstant(text));
        if (isDay(day)) hints.push({ position: toProtocol(range).start, label: dayInWords(day).slice(0, 3), paddingRight: true });
    }
    return hints;
}

function deadlinesOf({ caseFile, events, docket }: JudgedIncident, { asOf }: Snapshot): InlayHint[] {
    const clocks = runningClocks(docket.entries, events, yearOf(dayOf(asOf, caseFile.zone)));
    return [...Map.groupBy(clocks, ({ event }) => event)].map(([event, own]) => {
        const more = own.length > MAX_CLOCKS ? ` and ${own.length - MAX_CLOCKS} more` : '';
        const shown = own.slice(0, MAX_CLOCKS).map(({ label }) => label);
        return {
            position: toProtocol(event.range).end,
            label: `${shown.join('; ')}${more}`,
            tooltip: own.flatMap(({ details }) => details).join('\n'),
            paddingLeft: true,
        };
    });
}
