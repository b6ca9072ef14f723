import { commands, l10n, window, workspace } from 'vscode';
import type { Disposable, Memento } from 'vscode';
import type { DutyLine } from '../server/protocol/docket.ts';
import { clientCommands } from '../server/protocol/session.ts';
import type { Reminder, Status } from '../server/protocol/status.ts';
import { goTo } from './go-to.ts';
import { recordLine } from './commands/record-event.ts';
import { tellMoment } from './moments.ts';
import type { Server } from './server/server.ts';
import { tellDuty, tellLeft } from './wording.ts';

const SHOWN = 'vigil.reminders.shown';
/** More than so many at once become one message. */
const MAX_MESSAGES = 2;

/** Reminds of a deadline once when it comes near and once when it has passed, as the setting allows. */
export function registerReminders(server: Server, memory: Memento): Disposable {
    return server.onStatus((status) => {
        void remind(status, server, memory);
    });
}

/** Shows the reminders that were not shown before. */
export async function remind({ reminders, asOf }: Status, server: Server, memory: Memento): Promise<void> {
    if (asOf !== null) return;
    const shown = memory.get<readonly string[]>(SHOWN, []);
    const fresh = reminders.filter(({ key, kind, location }) => !shown.includes(key) && isWanted(kind) && !isBeingWritten(location));
    const known = shown.filter((key) => reminders.some((reminder) => reminder.key === key));
    if (fresh.length === 0 && known.length === shown.length) return;

    await memory.update(SHOWN, [...known, ...fresh.map(({ key }) => key)]);
    if (fresh.length > MAX_MESSAGES) await showMany(fresh);
    else await Promise.all(fresh.map((reminder) => showOne(reminder, server)));
}

/** Nobody is reminded of what is just being written down. */
function isBeingWritten({ uri }: Reminder['location']): boolean {
    return uri.startsWith('untitled:');
}

function isWanted(kind: Reminder['kind']): boolean {
    const wanted = workspace.getConfiguration('vigil').get('reminders', 'nearAndPassed');
    return wanted === 'nearAndPassed' || (wanted === 'passed' && kind === 'passed');
}

async function showOne({ kind, duty, line, location }: Reminder, server: Server): Promise<void> {
    const record = l10n.t('Record it now');
    const look = l10n.t('Go to the line');
    const actions = line === null ? [look] : [record, look];
    const chosen = await show(kind, textOf(kind, duty), actions);
    if (chosen === look) await goTo(location);
    if (chosen === record && line !== null) await recordLine(server, { incident: duty.incident, snippet: line });
}

/** What is told of an incident that was not wholly understood says so itself: a message stands alone. */
function textOf(kind: Reminder['kind'], duty: DutyLine): string {
    const text = datesOf(kind, duty);
    return duty.complete ? text : `${text} ${l10n.t('It cannot be relied on: not every line of {0} was understood.', duty.incident)}`;
}

function datesOf(kind: Reminder['kind'], duty: DutyLine): string {
    const { incident, planBy, limit, left, basis } = duty;
    const what = `${tellDuty(duty)}, ${incident}`;
    const ended = limit ?? planBy;
    if (kind === 'passed')
        return l10n.t('The deadline has passed: {0}. It ended on {1} ({2}).', what, ended ? tellMoment(ended) : '', basis);

    // The time left is told with the date that it is counted to, and with no other.
    const time = left ? tellLeft(left) : '';
    if (left?.until !== 'planBy' || !planBy)
        return l10n.t('A deadline comes near: {0}. Limit {1}: {2} ({3}).', what, ended ? tellMoment(ended) : '', time, basis);
    return limit
        ? l10n.t('A deadline comes near: {0}. Plan by {1}: {2}. Limit {3} ({4}).', what, tellMoment(planBy), time, tellMoment(limit), basis)
        : l10n.t('A deadline comes near: {0}. Plan by {1}: {2} ({3}).', what, tellMoment(planBy), time, basis);
}

async function showMany(reminders: readonly Reminder[]): Promise<void> {
    const passed = reminders.filter(({ kind }) => kind === 'passed').length;
    const docket = l10n.t('Show the docket');
    const text = l10n.t('Deadlines passed: {0}, deadlines near: {1}.', passed, reminders.length - passed);
    const chosen = await show(passed > 0 ? 'passed' : 'near', text, [docket]);
    if (chosen === docket) await commands.executeCommand(clientCommands.showDocket);
}

function show(kind: Reminder['kind'], text: string, actions: readonly string[]): Thenable<string | undefined> {
    return kind === 'passed' ? window.showErrorMessage(text, ...actions) : window.showWarningMessage(text, ...actions);
}
