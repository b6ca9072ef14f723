import { severityOf } from '../../gaps/gap.ts';
import { roleTitle } from '../../findings/parts-of.ts';
import type { Speaker } from '../telling/speaker.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Status } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { ToldInstant } from '../instants/typed-instant.ts';
import { toldWhen } from '../instants/typed-instant.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import { rowsOf } from '../judgement/docket-row.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { View } from '../view.ts';
import type { DutiesView, ToldDuty } from './duty-lines.ts';
import { dutyLine, isOwn } from './duty-lines.ts';

/** What to do in the first hour after an incident, from the facts and the law, as far as they are known. */
export interface FirstHour {
    readonly incident: string;
    readonly title: string;
    /** Whom to tell: what is owed at once first, then what is due first. */
    readonly tell: readonly FirstHourDuty[];
    /** Whom to tell once something else has happened. */
    readonly waits: readonly FirstHourDuty[];
    /** Who was told, as the timeline says. */
    readonly told: readonly FirstHourDuty[];
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
    /** What it asks for, in the words of the reader. */
    readonly act: string;
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

const OPEN: ReadonlySet<Status> = new Set(['due', 'overdue', 'waiting', 'standing', 'breached']);
const DONE: ReadonlySet<Status> = new Set(['met', 'late']);

/** The act of a prohibition, in the words of the docket. */
const NOT_ALTER = 'not alter before informing';

/** What the card is told from: the duties, what was found, and in whose words. */
export type FirstHourView = DutiesView & Pick<View, 'findings'> & { readonly speaker: Speaker };

/** What to do in the first hour: whom to tell, what not to alter, what to save, what to find out. */
export function firstHourOf(judged: JudgedIncident, view: FirstHourView): FirstHour {
    const { caseFile } = judged;
    const own = rowsOf(judged).filter((row) => isOwn(row, view));
    const open = own.filter(({ status }) => OPEN.has(status));
    const duties = (rows: readonly DocketRow[]): readonly FirstHourDuty[] => rows.flatMap((row) => dutyOf(row, view) ?? []);
    const telling = open.filter(isTelling);
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        tell: duties(telling.filter(({ status }) => status !== 'waiting')).toSorted((a, b) => compare(a.duty, b.duty)),
        waits: duties(telling.filter(({ status }) => status === 'waiting')),
        told: duties(own.filter((row) => isTelling(row) && DONE.has(row.status))),
        keep: duties(open.filter(({ act }) => act === NOT_ALTER)),
        save: duties(open.filter(keepsRecords)),
        logs: logsOf(judged, view),
        open: openQuestions(caseFile),
        ask: [...findingsOf(judged, view), ...unknownIn(judged, view)],
    };
}

function isTelling({ act, status }: DocketRow): boolean {
    return (act === 'report' || act === 'inform') && status !== 'standing';
}

/** What is owed at once before what has a date only, and of either what ends first, what is owed for longer before that. */
function compare(one: ToldDuty, other: ToldDuty): number {
    return (
        Number(other.atOnce !== null) - Number(one.atOnce !== null) ||
        endOf(one) - endOf(other) ||
        (one.atOnce?.since.at ?? 0) - (other.atOnce?.since.at ?? 0)
    );
}

function endOf({ planBy, limit }: ToldDuty): number {
    return Math.min(planBy?.at ?? Number.MAX_SAFE_INTEGER, limit?.at ?? Number.MAX_SAFE_INTEGER);
}

function dutyOf(row: DocketRow, view: FirstHourView): FirstHourDuty | undefined {
    const duty = dutyLine(row, view);
    if (!duty) return undefined;
    const { parties, subjects } = view.at(row.path).workspace;
    const { submit, contact } = parties.get(row.recipient ?? '')?.source ?? {};
    return {
        duty,
        act: view.speaker.act(row),
        subjects: row.subjects.map((name) => subjects.get(name)?.source.title ?? name),
        reach: [submit?.text, contact?.email, contact?.phone].flatMap((way) => way ?? []),
    };
}

/** What the systems have written down since the first sign, and who has to be asked for it. */
function logsOf(
    { caseFile: { events, subjects } }: JudgedIncident,
    { law, speaker }: Pick<DutiesView, 'law' | 'speaker'>,
): readonly LogsToSave[] {
    const first = events.at(0)?.at;
    const since = first ? toldWhen(first) : null;
    return subjects.map(({ name, source, roles }) => ({
        title: source.title ?? name,
        since,
        holders: [...roles].flatMap(([role, parties]) => parties.map((party) => `${party} (${speaker.role(roleTitle(role, law))})`)),
    }));
}

/** What is found about the incident besides its duties. What the questions ask already is left out. */
function findingsOf({ caseFile: { path, name, incident } }: JudgedIncident, view: FirstHourView): FirstHour['ask'] {
    const told = view.findings(path).filter((finding) => finding.incident === name && finding.duty === undefined);
    const findings = told.flatMap((finding) => {
        const { headline, notes } = view.speaker.tell(finding);
        const what = notes.find(({ kind }) => kind === 'do');
        return what ? [{ text: headline, detail: what.text }] : [];
    });
    const unknown = incident.fields.flatMap(({ field, value, confidential }) =>
        value.known || ASKED.has(field)
            ? []
            : [{ text: field, detail: confidential === undefined ? value.because : `Withheld: ${confidential}` }],
    );
    return [...findings, ...unknown];
}

/** What else is not known. What the questions ask already is left out, and what the card is headed by. */
function unknownIn({ gaps }: JudgedIncident, { speaker }: FirstHourView): FirstHour['ask'] {
    const others = certaintyOf(gaps).gaps.filter(({ topic }) => severityOf(topic) === 'qualifies' && !ASKED_TOPICS.has(topic));
    return others.map((gap) => {
        const { says, closes } = speaker.gap(gap);
        return { text: says, detail: closes };
    });
}

const ASKED_TOPICS: ReadonlySet<string> = new Set([
    'no-subject',
    'no-occurrence',
    'no-place',
    'nobody-aware',
    'nothing-found',
    'no-causal-link',
    'field-unknown',
    // A finding of the same name says it, with what to do.
    'holidays-projected',
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
