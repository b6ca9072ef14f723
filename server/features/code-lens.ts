import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CodeLens, CodeLensParams, Command, ServerCapabilities } from 'vscode-languageserver';
import { endInWords } from '../../language/checks/wording.ts';
import { recipientOf } from '../../language/checks/duties/owed.ts';
import { isOurs } from '../../language/checks/responsibility.ts';
import { timeLeft, timeLeftInWords } from '../../language/time/time-left.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import type { Instant } from '../../language/time/instant.ts';
import { HOUR } from '../../language/time/zone.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Cancel } from '../clock.ts';
import { toProtocol } from '../documents/positions.ts';
import { clientCommands } from '../protocol/session.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { Shown } from './shown.ts';

/**
 * How long to wait, in milliseconds, before an editor that was asked to ask anew is asked again. VS Code asks a moment later, and
 * forgets it where the text loses the focus within that moment: whoever travels in time moves on to the list of problems.
 */
const ASK_AGAIN = [2_000, 10_000] as const;

/** Above each incident: what is to be done next and how long there is for it, and the way to its timeline. */
export const codeLens: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ codeLensProvider: {} }),
    register({ connection, session, clock, client, options, settings, answer, onNews }) {
        const shown = new Shown((uri, snapshot) => {
            const file = snapshot.openFile(uri);
            if (!file?.inWorkspace || !settings().codeLens) return [];
            return snapshot.incidents(file.path).flatMap((judged) => lensesOf(judged, snapshot, options));
        });
        const canRefresh = client.workspace?.codeLens?.refreshSupport === true;
        let takeBack: Cancel = () => undefined;
        const refresh = ([wait, ...later]: readonly number[] = ASK_AGAIN): void => {
            takeBack();
            if (!shown.isStale(session)) return;
            void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
            if (wait !== undefined) takeBack = clock.at(clock.now() + wait, () => refresh(later));
        };
        let waits = !canRefresh;
        /** The time left is told to the hour. */
        const waitForHour = (): void => {
            waits = true;
            clock.at(clock.now() + HOUR, () => {
                refresh();
                waitForHour();
            });
        };
        connection.onCodeLens(
            answer(({ textDocument }: CodeLensParams, snapshot) => {
                if (!waits) waitForHour();
                return shown.show(textDocument.uri, snapshot);
            }, []),
        );
        if (canRefresh) onNews(() => refresh());
    },
};

function lensesOf({ caseFile, docket }: JudgedIncident, snapshot: Snapshot, options: FeatureContext['options']): CodeLens[] {
    const { name, incident } = caseFile;
    const range = toProtocol(incident.name.range);
    const lens = (title: string, command: string, args: readonly unknown[] = []): CodeLens => ({
        range,
        // An editor without the command shows the words alone.
        command: options.commands === true ? { title, command, arguments: [...args] } : ({ title, command: '' } satisfies Command),
    });
    const ours = docket.entries.filter((entry) => isOurs(snapshot.workspace, entry));
    const lenses = [lens(nextInWords(ours, snapshot.asOf), clientCommands.showDocket)];
    if (options.commands === true && name !== '') {
        lenses.push(
            lens('Timeline', clientCommands.showTimeline, [name]),
            lens('Record an event', clientCommands.recordEvent, [name]),
            lens('Draft report', clientCommands.report, [name]),
        );
    }
    return lenses;
}

/** What is overdue, else what comes next; that nothing is owed, where nothing is. */
function nextInWords(entries: readonly DocketEntry[], asOf: Instant): string {
    const overdue = entries.filter(({ status }) => status === 'overdue' || status === 'breached');
    const [first] = overdue;
    if (first) {
        const more = overdue.length > 1 ? `, and ${overdue.length - 1} more` : '';
        return `${first.status === 'breached' ? 'Breached' : 'Overdue'}: ${whatToDo(first)}${more}`;
    }
    const due = entries.filter(({ status }) => status === 'due');
    const next = due.toSorted((a, b) => nextEnd(a, asOf) - nextEnd(b, asOf)).at(0);
    if (next) return `Next: ${whatToDo(next)}${untilWhen(next, asOf)}`;
    if (entries.some(({ status }) => status === 'waiting' || status === 'standing')) return 'Nothing is due yet';
    return entries.some(({ status }) => status === 'met' || status === 'late') ? 'Everything owed is done' : 'Nothing is owed';
}

function whatToDo(entry: DocketEntry): string {
    const towards = entry.recipient === null && entry.office === null ? '' : ` to ${recipientOf(entry)}`;
    return `${entry.title.charAt(0).toLowerCase()}${entry.title.slice(1)}${towards}`;
}

function untilWhen(entry: DocketEntry, asOf: Instant): string {
    const { planBy, limit, zone, standard } = entry;
    const date = planBy && planBy.ends > asOf ? planBy : limit;
    if (!date) return standard === null ? '' : `, ${standard}`;
    const label = date === planBy ? 'plan by' : 'limit';
    return `, ${label} ${endInWords(date, zone)} (${timeLeftInWords(timeLeft(date.ends, asOf))})`;
}

function nextEnd({ planBy, limit }: DocketEntry, asOf: Instant): Instant {
    if (planBy && planBy.ends > asOf) return planBy.ends;
    return limit?.ends ?? Infinity;
}
