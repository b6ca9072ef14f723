import { whenInWords } from '../../checks/wording.ts';
import type { When, CaseFile } from '../../facts/case-file.ts';
import { endOfDay } from '../../time/zone.ts';
import type { ToldInstant } from '../instants/typed-instant.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import { rowsOf } from '../judgement/docket-row.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { View } from '../view.ts';
import type { DutiesView, ToldDuty } from './duty-lines.ts';
import { dutyLine, isOwn } from './duty-lines.ts';
import { gapInWords } from './doubt.ts';

/** What to do in the first hour after an incident, from the facts and the law, as far as they are known. */
export interface FirstHour {
    readonly incident: string;
    readonly title: string;
    /** Whom to tell: the duties that are owed or near, what is due first first. */
    readonly tell: readonly FirstHourDuty[];
    /** What not to alter. */
    readonly keep: readonly FirstHourDuty[];
    /** Which records the law asks to keep. */
    readonly save: readonly FirstHourDuty[];
    /** Which logs there are to save. */
    readonly logs: readonly LogsToSave[];
    /** What is not known yet, and decides what is owed. */
    readonly open: readonly DecisiveQuestion[];
    /** What else is found about the incident, and what to do about it. */
    readonly ask: readonly { readonly text: string; readonly detail: string }[];
}

export interface FirstHourDuty {
    readonly duty: ToldDuty;
    /** The systems and models concerned, as a person knows them. */
    readonly subjects: readonly string[];
    /** How the recipient is reached: the address for reports, mailbox, telephone. */
    readonly reach: readonly string[];
}

/** The logs of one system or model. */
export interface LogsToSave {
    readonly title: string;
    /** The first sign; null where nothing has happened yet. */
    readonly since: ToldInstant | null;
    /** Who could have them: `medira (provider)`. */
    readonly holders: readonly string[];
}

const OPEN = new Set(['due', 'overdue', 'waiting', 'standing', 'breached']);

/** The acts of duties, in the words of the docket. */
const NOT_ALTER = 'not alter before informing';
const KEEP_RECORDS = 'keep records';

/** What to do in the first hour: whom to tell, what not to alter, what to save, what to find out. */
export function firstHourOf(judged: JudgedIncident, view: DutiesView & Pick<View, 'findings'>): FirstHour {
    const { caseFile } = judged;
    const open = rowsOf(judged).filter((row) => isOwn(row, view) && OPEN.has(row.status));
    const duties = (of: (row: DocketRow) => boolean): readonly FirstHourDuty[] => open.filter(of).flatMap((row) => dutyOf(row, view) ?? []);
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        tell: duties(isTelling).toSorted((a, b) => urgencyOf(a.duty) - urgencyOf(b.duty)),
        keep: duties(({ act }) => act === NOT_ALTER),
        save: duties(({ act }) => act === KEEP_RECORDS),
        logs: logsOf(judged, view),
        open: openQuestions(caseFile),
        ask: [...findingsOf(judged, view), ...unknownIn(judged)],
    };
}

function isTelling({ act, status }: DocketRow): boolean {
    return (act === 'report' || act === 'inform') && status !== 'standing';
}

/** What waits for something else comes last, what has no date before it. */
function urgencyOf({ status, planBy, limit }: ToldDuty): number {
    if (status === 'waiting') return Number.MAX_VALUE;
    return Math.min(planBy?.at ?? Number.MAX_SAFE_INTEGER, limit?.at ?? Number.MAX_SAFE_INTEGER);
}

function dutyOf(row: DocketRow, view: DutiesView & Pick<View, 'findings'>): FirstHourDuty | undefined {
    const duty = dutyLine(row, view);
    if (!duty) return undefined;
    const { parties, subjects } = view.at(row.path).workspace;
    const { submit, contact } = parties.get(row.recipient ?? '')?.source ?? {};
    return {
        duty,
        subjects: row.subjects.map((name) => subjects.get(name)?.source.title ?? name),
        reach: [submit?.text, contact?.email, contact?.phone].flatMap((way) => way ?? []),
    };
}

/** What the systems have written down since the first sign, and who has to be asked for it. */
function logsOf({ caseFile: { events, subjects } }: JudgedIncident, { law }: Pick<DutiesView, 'law'>): readonly LogsToSave[] {
    const first = events.at(0)?.at;
    const since = first ? momentWritten(first) : null;
    return subjects.map(({ name, source, roles }) => ({
        title: source.title ?? name,
        since,
        holders: [...roles].flatMap(([role, parties]) => parties.map((party) => `${party} (${law.roles.get(role)?.name ?? role})`)),
    }));
}

/** As exactly as it was written. */
function momentWritten(when: When): ToldInstant {
    const { instant, day, dayOnly, zone } = when;
    return { at: dayOnly ? endOfDay(day, zone) : instant, text: whenInWords(when), zone, wholeDay: dayOnly };
}

/** What is found about the incident besides its duties. What the questions ask already is left out. */
function findingsOf({ caseFile: { path, name, incident } }: JudgedIncident, view: DutiesView & Pick<View, 'findings'>): FirstHour['ask'] {
    const told = view.findings(path).filter((finding) => finding.incident === name && finding.duty === undefined);
    const findings = told.flatMap(({ message, advice }) => (advice === undefined ? [] : [{ text: message, detail: advice }]));
    const unknown = incident.fields.flatMap(({ field, value, confidential }) =>
        value.known || ASKED.has(field)
            ? []
            : [{ text: field, detail: confidential === undefined ? value.because : `Withheld: ${confidential}` }],
    );
    return [...findings, ...unknown];
}

/** What else is not known. What the questions ask already is left out, and what the card is headed by. */
function unknownIn({ gaps }: JudgedIncident): FirstHour['ask'] {
    const told = certaintyOf(gaps).gaps.map((gap) => gapInWords(gap));
    const others = told.filter(({ severity, topic }) => severity === 'qualifies' && !ASKED_TOPICS.has(topic));
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

/** A fact that an incident cannot do without, in the order in which one asks for it. */
export type DecisiveQuestion = 'subject' | 'place' | 'awareness' | 'harm' | 'causal-link' | 'narrative' | 'cause';

/** What an incident does not say yet although everything else hangs on it. */
export function openQuestions({ subjects, events, incident }: CaseFile): readonly DecisiveQuestion[] {
    const sources = events.filter(({ struckFrom }) => struckFrom === undefined).map(({ source }) => source);
    const has = (...verbs: readonly string[]): boolean => sources.some(({ verb }) => verbs.includes(verb));
    const isOpen: Readonly<Record<DecisiveQuestion, boolean>> = {
        subject: subjects.length === 0,
        place: !sources.some((source) => source.verb === 'occurred' && source.states.length > 0),
        awareness: !has('became-aware'),
        harm: !has('found', 'ruled-out'),
        'causal-link': !has('causal-link'),
        narrative: isUnknown(incident, 'narrative'),
        cause: isUnknown(incident, 'cause'),
    };
    return QUESTIONS.filter((question) => isOpen[question]);
}

const QUESTIONS: readonly DecisiveQuestion[] = ['subject', 'place', 'awareness', 'harm', 'causal-link', 'narrative', 'cause'];

function isUnknown({ fields }: CaseFile['incident'], name: string): boolean {
    const written = fields.find(({ field }) => field === name);
    return written === undefined || !written.value.known;
}
