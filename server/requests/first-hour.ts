import { dutyLine, isOwn } from '../docket/duty-line.ts';
import { incidentNamed } from '../docket/find-incident.ts';
import type { Feature } from '../features/feature.ts';
import type { CardLine, FirstHourCard, FirstHourParams } from '../protocol/first-hour.ts';
import { firstHourRequest } from '../protocol/first-hour.ts';
import type { DutyLine } from '../protocol/docket.ts';
import type { DocketRow } from '../workspace/docket-row.ts';
import { rowsOf } from '../workspace/docket-row.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { JudgedIncident } from '../../language/workspace/judge-file.ts';

/** Tells what to do in the first hour: whom to tell, what not to alter, what to save, what to find out. */
export const firstHour: Feature = {
    capabilities: () => ({}),
    register({ connection, answer }) {
        connection.onRequest(
            firstHourRequest,
            answer(({ incident }: FirstHourParams, snapshot): FirstHourCard | null => {
                const judged = incidentNamed(incident, snapshot);
                return judged ? cardOf(judged, snapshot) : null;
            }, null),
        );
    },
};

function cardOf(judged: JudgedIncident, snapshot: Snapshot): FirstHourCard {
    const { caseFile } = judged;
    const own = rowsOf(judged).filter((row) => isOwn(row, snapshot));
    const open = own.filter(
        (row) => row.status === 'due' || row.status === 'overdue' || row.status === 'waiting' || row.status === 'standing',
    );
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        tell: linesOf(open.filter(isTelling), snapshot),
        keep: linesOf(
            open.filter((row) => row.act === NOT_ALTER),
            snapshot,
        ),
        save: [
            ...linesOf(
                open.filter((row) => row.act === KEEP_RECORDS),
                snapshot,
            ),
            ...logsOf(judged),
        ],
        ask: questionsOf(judged, snapshot),
    };
}

/** The acts of duties, in the words of the docket. */
const NOT_ALTER = 'not alter before informing';
const KEEP_RECORDS = 'keep records';

function isTelling({ act, status }: DocketRow): boolean {
    return (act === 'report' || act === 'inform') && status !== 'standing';
}

function linesOf(rows: readonly DocketRow[], snapshot: Snapshot): readonly CardLine[] {
    const lines = rows.flatMap((row) => dutyLine(row, snapshot) ?? []);
    return lines.map((line) => ({ text: textOf(line), detail: detailOf(line) }));
}

function textOf({ title, recipient, party }: DutyLine): string {
    return recipient === null ? `${party}: ${title}` : `${party}: ${title}, to ${recipient}`;
}

function detailOf({ planBy, limit, basis }: DutyLine): string {
    return [...(planBy ? [`plan by ${planBy.text}`] : []), ...(limit ? [`limit ${limit.text}`] : []), basis].join(' · ');
}

/** What the systems have written down since the first sign, and who has to be asked for it. */
function logsOf({ caseFile }: JudgedIncident): readonly CardLine[] {
    const since = caseFile.events.at(0)?.at.day;
    return caseFile.subjects.map(({ name, source, roles }) => ({
        text: `Logs of ${source.title ?? name}${since === undefined ? '' : ` since ${since}`}`,
        detail: [...roles].map(([role, parties]) => `${role.slice(role.indexOf('.') + 1)} ${parties.join(', ')}`).join(' · '),
    }));
}

/** What is found about the incident besides its duties: what is missing, and what to do about it. */
function questionsOf({ caseFile }: JudgedIncident, snapshot: Snapshot): readonly CardLine[] {
    const missing = snapshot
        .findings(caseFile.path)
        .filter((finding) => finding.incident === caseFile.name && finding.duty === undefined && finding.advice !== undefined);
    const unknown = caseFile.incident.fields.flatMap(({ field, value }) => (value.known ? [] : [{ text: field, detail: value.because }]));
    return [...missing.map(({ message, advice = '' }) => ({ text: message, detail: advice })), ...unknown];
}
