import { whenInWords } from '../../language/checks/wording.ts';
import type { When } from '../../language/facts/case-file.ts';
import { endOfDay } from '../../language/time/zone.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { dutyLine, isOwn } from '../docket/duty-line.ts';
import type { Certainty } from '../protocol/gaps.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { incidentNamed } from '../../language/analysis/incidents.ts';
import { openQuestions } from '../docket/open-questions.ts';
import type { Feature } from '../features/feature.ts';
import type { DutyLine } from '../protocol/docket.ts';
import type { CardDuty, CardLine, CardLogs, FirstHourCard, FirstHourParams } from '../protocol/first-hour.ts';
import { firstHourRequest } from '../protocol/first-hour.ts';
import type { Moment } from '../protocol/session.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import { rowsOf } from '../../language/analysis/judgement/docket-row.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

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

const OPEN = new Set(['due', 'overdue', 'waiting', 'standing', 'breached']);

/** The acts of duties, in the words of the docket. */
const NOT_ALTER = 'not alter before informing';
const KEEP_RECORDS = 'keep records';

function cardOf(judged: JudgedIncident, snapshot: Snapshot): FirstHourCard {
    const { caseFile } = judged;
    const certainty = certaintyOfIncident(judged, snapshot);
    const open = rowsOf(judged).filter((row) => isOwn(row, snapshot) && OPEN.has(row.status));
    const duties = (of: (row: DocketRow) => boolean): readonly CardDuty[] => open.filter(of).flatMap((row) => dutyOf(row, snapshot) ?? []);
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        certainty,
        tell: duties(isTelling).toSorted((a, b) => urgencyOf(a.duty) - urgencyOf(b.duty)),
        keep: duties(({ act }) => act === NOT_ALTER),
        save: duties(({ act }) => act === KEEP_RECORDS),
        logs: logsOf(judged),
        open: openQuestions(caseFile),
        ask: [...findingsOf(judged, snapshot), ...unknownIn(certainty)],
    };
}

function isTelling({ act, status }: DocketRow): boolean {
    return (act === 'report' || act === 'inform') && status !== 'standing';
}

/** What waits for something else comes last, what has no date before it. */
function urgencyOf({ status, planBy, limit }: DutyLine): number {
    if (status === 'waiting') return Number.MAX_VALUE;
    return Math.min(planBy?.at ?? Number.MAX_SAFE_INTEGER, limit?.at ?? Number.MAX_SAFE_INTEGER);
}

function dutyOf(row: DocketRow, snapshot: Snapshot): CardDuty | undefined {
    const duty = dutyLine(row, snapshot);
    if (!duty) return undefined;
    const { parties, subjects } = snapshot.at(row.path).workspace;
    const { submit, contact } = parties.get(row.recipient ?? '')?.source ?? {};
    return {
        duty,
        subjects: row.subjects.map((name) => subjects.get(name)?.source.title ?? name),
        reach: [submit?.text, contact?.email, contact?.phone].flatMap((way) => way ?? []),
    };
}

/** What the systems have written down since the first sign, and who has to be asked for it. */
function logsOf({ caseFile: { events, subjects } }: JudgedIncident): readonly CardLogs[] {
    const first = events.at(0)?.at;
    const since = first ? momentWritten(first) : null;
    return subjects.map(({ name, source, roles }) => ({
        title: source.title ?? name,
        since,
        holders: [...roles].flatMap(([role, parties]) => parties.map((party) => `${party} (${role.slice(role.indexOf('.') + 1)})`)),
    }));
}

/** As exactly as it was written. */
function momentWritten(when: When): Moment {
    const { instant, day, dayOnly, zone } = when;
    return { at: dayOnly ? endOfDay(day, zone) : instant, text: whenInWords(when), zone, wholeDay: dayOnly };
}

/** What is found about the incident besides its duties. What the questions ask already is left out. */
function findingsOf({ caseFile: { path, name, incident } }: JudgedIncident, snapshot: Snapshot): readonly CardLine[] {
    const told = snapshot.findings(path).filter((finding) => finding.incident === name && finding.duty === undefined);
    const findings = told.flatMap(({ message, advice }) => (advice === undefined ? [] : [{ text: message, detail: advice }]));
    const unknown = incident.fields.flatMap(({ field, value }) =>
        value.known || ASKED.has(field) ? [] : [{ text: field, detail: value.because }],
    );
    return [...findings, ...unknown];
}

/** What else is not known. What the questions ask already is left out, and what the card is headed by. */
function unknownIn({ gaps }: Certainty): readonly CardLine[] {
    const others = gaps.filter(({ severity, topic }) => severity === 'qualifies' && !ASKED_TOPICS.has(topic));
    return others.map(({ says, closes }) => ({ text: says, detail: closes }));
}

const ASKED_TOPICS: ReadonlySet<string> = new Set([
    'no-subject',
    'no-occurrence',
    'no-place',
    'nobody-aware',
    'nothing-found',
    'no-causal-link',
    'field-unknown',
]);
const ASKED: ReadonlySet<string> = new Set(['narrative', 'cause']);
