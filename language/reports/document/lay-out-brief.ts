import type { Deadline } from '../../docket/entry.ts';
import { isCertain, isComplete } from '../../gaps/gap.ts';
import type { BriefDuty, BriefModel, BriefQuestion } from '../model/brief-model.ts';
import { drawStillTimeline } from '../timeline/draw-timeline.ts';
import { timelineWords } from '../timeline/words.ts';
import { tellCitation } from '../words/citation.ts';
import { tellInstant, tellNumber, tellWeekday, tellWeekdayTime, tellWhen } from '../words/dates.ts';
import incidentFields from '../words/incident-fields.json' with { type: 'json' };
import { stateName } from '../words/states.ts';
import { dutyTitle, labelOf, lawTerm } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { frameOf, provenanceOf } from './frame.ts';
import { eventTable, factBlocks, factsOf, stateBlocks } from './lay-out-field.ts';
import { gapRemarks, notKnown, unreliable } from './tell-gaps.ts';
import { termNotes } from './notes.ts';
import type { DocumentBlock, DocumentSection, ReportDocument, Text } from './report-document.ts';
import { tellDatedEvent } from './tell-event.ts';
import type { Telling } from './telling.ts';
import { listTexts } from './telling.ts';
import { asWritten, joined, plainText } from './text.ts';

const PICTURE_WIDTH = 900;

/** What an official field is called in the labels of the forms, for each field that an incident may hold. */
const labels: ReadonlyMap<string, string> = new Map(Object.entries(incidentFields));

/** One page for management: what happened, what is owed to whom by when, what was done, what is open, and the picture. */
export function layOutBrief(model: BriefModel, words: Words): ReportDocument {
    const telling = { words, zone: model.zone };
    const sections = [
        ...remarks(model, words),
        happened(model, telling),
        owed(model, telling),
        done(model, telling),
        open(model, telling),
        picture(model, words),
    ];
    return {
        ...frameOf(model, words),
        title: plainText(words.say('brief.title')),
        subtitle: model.title || model.incident,
        onePage: true,
        sections: [...sections, ...termNotes(sections, words)],
        provenance: provenanceOf(model, words),
    };
}

/** What voids the page stands above everything on it. */
function remarks({ gaps }: BriefModel, words: Words): readonly DocumentSection[] {
    const text = unreliable(gaps, words);
    return text ? [section('remarks', words.say('remark.heading'), [{ kind: 'remark', tone: 'missing', text }])] : [];
}

function happened({ narrative, findings, affected }: BriefModel, telling: Telling): DocumentSection {
    const { say } = telling.words;
    const parts = [
        { id: 'narrative', label: say('field.nature'), value: narrative },
        { id: 'findings', label: say('brief.findings'), value: findings },
        { id: 'affected', label: say('brief.affected'), value: affected },
    ];
    const fields = parts.map(({ id, label, value }) => ({
        id,
        label: plainText(label),
        state: value.kind,
        blocks: [...stateBlocks(value, false, telling), ...factBlocks(factsOf(value), true, telling)],
        copy: '',
    }));
    return section('happened', say('brief.happened'), [{ kind: 'fields', fields }]);
}

function owed({ owed: duties, gaps }: BriefModel, telling: Telling): DocumentSection {
    const { words } = telling;
    const { say } = words;
    // What was done stands below, with its date: the page is to tell what is left.
    const left = duties.filter((duty) => duty.open && !duty.keep);
    const records = recordLines(duties, words);
    if (left.length === 0) {
        const nothing: DocumentBlock = { kind: 'paragraph', text: say('brief.nothing-owed') };
        return section('owed', say('brief.owed'), [...(isCertain(gaps) ? [nothing] : gapRemarks(gaps, words)), ...records]);
    }
    const { told, folded } = foldedDuties(dutiesAlike(left, words));
    const table: DocumentBlock = {
        kind: 'table',
        caption: plainText(say('brief.owed')),
        headings: [say('brief.duty'), say('brief.recipient'), say('brief.due'), say('brief.status'), say('brief.basis')].map(plainText),
        rows: told.map(({ row }) => row),
    };
    const count: DocumentBlock = { kind: 'paragraph', text: countOf(duties, words) };
    return section('owed', say('brief.owed'), [count, table, ...foldedLine(folded, words), ...records]);
}

/** Duties that say the same towards several recipients, as one row. */
interface DutiesAlike {
    readonly duties: readonly BriefDuty[];
    readonly row: readonly Text[];
}

/** More rows than these leave no room on the page for the rest. */
const MAX_ROWS = 10;

function dutiesAlike(duties: readonly BriefDuty[], words: Words): readonly DutiesAlike[] {
    const own = new Set(duties.filter((duty) => duty.own).map(({ party }) => party.name));
    const groups = Map.groupBy(duties, (duty) =>
        JSON.stringify([withoutRecipient(duty, own.size > 1, words), duty.party.name, duty.recipient !== undefined]),
    );
    return [...groups.values()].map((alike) => ({ duties: alike, row: dutyRow(alike, own.size > 1, words) }));
}

/** Of many rows those that ask for something now; what waits or stands is counted, since nothing is to be done about it. */
function foldedDuties(rows: readonly DutiesAlike[]): { readonly told: readonly DutiesAlike[]; readonly folded: readonly BriefDuty[] } {
    if (rows.length <= MAX_ROWS) return { told: rows, folded: [] };
    const asks = ({ duties }: DutiesAlike): boolean => duties.some(({ status }) => status === 'overdue' || status === 'due');
    return { told: rows.filter(asks), folded: rows.filter((row) => !asks(row)).flatMap(({ duties }) => duties) };
}

function foldedLine(folded: readonly BriefDuty[], words: Words): readonly DocumentBlock[] {
    if (folded.length === 0) return [];
    const standing = folded.filter(({ status }) => status === 'standing').length;
    const waiting = folded.length - standing;
    const values = { standing, standingNumber: tellNumber(standing, words), waiting, waitingNumber: tellNumber(waiting, words) };
    return [{ kind: 'paragraph', text: words.say('brief.folded', values) }];
}

/** The records of the incident, a line each: until at least when they are kept. They are never folded, and never a date to act by. */
function recordLines(duties: readonly BriefDuty[], words: Words): readonly DocumentBlock[] {
    const own = new Set(duties.filter((duty) => duty.own).map(({ party }) => party.name));
    const items = duties.flatMap((duty) => (duty.keep ? [recordLine(duty, duty.keep, own.size > 1, words)] : []));
    if (items.length === 0) return [];
    return [
        { kind: 'paragraph', text: words.say('brief.records') },
        { kind: 'list', items },
    ];
}

function recordLine(duty: BriefDuty, { until }: NonNullable<BriefDuty['keep']>, severalOwe: boolean, words: Words): Text {
    const [title = []] = withoutRecipient(duty, severalOwe, words);
    const kept = until === undefined ? words.say('brief.keep-open') : words.say('brief.keep-until', { date: tellWeekday(until, words) });
    return [...title, { text: ': ' }, ...kept, { text: ' (' }, ...tellCitation(duty.basis, words), { text: ')' }];
}

function countOf(duties: readonly BriefDuty[], words: Words): Text {
    const openNow = duties.filter((duty) => duty.open && !duty.keep).length;
    const overdue = duties.filter(({ status }) => status === 'overdue').length;
    return words.say('brief.counts', {
        open: openNow,
        openNumber: tellNumber(openNow, words),
        overdue,
        overdueNumber: tellNumber(overdue, words),
    });
}

function dutyRow(duties: readonly BriefDuty[], severalOwe: boolean, words: Words): readonly Text[] {
    const [first] = duties;
    if (!first) return [];
    const [title = [], ...others] = withoutRecipient(first, severalOwe, words);
    const recipients = new Map(duties.map((duty) => recipientOf(duty, words)).map((text) => [plainText(text), text]));
    return [title, listTexts([...recipients.values()], words), ...others];
}

/** What a row says besides the recipient: the duty, by when, its status, its provision; and whose it is, where several owe. */
function withoutRecipient(duty: BriefDuty, severalOwe: boolean, words: Words): readonly Text[] {
    const title = dutyTitle(duty.duty, duty.title, words);
    const party = duty.party.source.title ?? duty.party.name;
    const ownDuty = severalOwe ? words.say('text.of', { subject: party, text: title }) : title;
    const status = words.say(duty.status === 'not owed' ? 'status.not-owed' : `status.${duty.status}`);
    return [
        duty.own ? ownDuty : words.say('brief.for-information', { duty: title, party }),
        dueOf(duty, words),
        duty.status === 'overdue' ? status.map((run) => ({ ...run, strong: true })) : status,
        tellCitation(duty.basis, words),
    ];
}

function recipientOf({ recipient, office, state }: BriefDuty, words: Words): Text {
    if (recipient) return [{ text: recipient.source.title ?? recipient.name }];
    if (office === undefined) return words.say('brief.no-recipient');
    const offices = lawTerm(office, words);
    return words.say('brief.recipient-unknown', {
        office: offices,
        ...(state !== undefined && { state: stateName(state, words.language) }),
    });
}

/** By when: how fast the law asks for it and since when, above the dates that are set; or that it was done. */
function dueOf(duty: BriefDuty, words: Words): Text {
    if (duty.done) return words.say('brief.done-on', { date: tellWhen(duty.done, duty.zone, words) });
    const pace = paceOf(duty, words);
    const dates = datesOf(duty, words);
    if (pace && dates) return joined([pace, '\n', dates]);
    return pace ?? dates ?? words.say('brief.no-last-day');
}

function paceOf({ standard, owedSince, zone }: BriefDuty, words: Words): Text | undefined {
    if (standard === undefined) return undefined;
    const known = standard === 'immediately' ? standard : standard === 'without delay' ? 'delay' : 'undue';
    return words.say('brief.pace', {
        standard: known,
        ...(owedSince !== undefined && { since: tellWeekdayTime(owedSince, zone, words) }),
    });
}

function datesOf({ planBy, limit, zone }: BriefDuty, words: Words): Text | undefined {
    const told = (deadline: Deadline): string =>
        deadline.lastDay === undefined ? tellInstant(deadline.ends, zone, words) : tellWeekday(deadline.lastDay, words);
    if (planBy && limit && told(planBy) !== told(limit))
        return words.say('brief.plan-and-limit', { plan: told(planBy), limit: told(limit) });
    const only = planBy ?? limit;
    return only && [{ text: told(only) }];
}

/** Of more deeds the last ones are told, and the earlier ones counted. */
const MAX_EVENTS = 12;

function done({ done: events }: BriefModel, telling: Telling): DocumentSection {
    const { say } = telling.words;
    const nothing: DocumentBlock = { kind: 'paragraph', text: say('brief.nothing-done') };
    if (events.length === 0) return section('done', say('brief.done'), [nothing]);
    const earlier = Math.max(0, events.length - MAX_EVENTS);
    const values = { count: earlier, number: tellNumber(earlier, telling.words) };
    const before: readonly DocumentBlock[] = earlier === 0 ? [] : [{ kind: 'paragraph', text: say('brief.earlier', values) }];
    return section('done', say('brief.done'), [...before, eventTable(events.slice(earlier), telling)]);
}

function open({ open: questions, gaps }: BriefModel, telling: Telling): DocumentSection {
    const { say } = telling.words;
    const nothing: DocumentBlock = { kind: 'paragraph', text: say('brief.nothing-open') };
    const items = [...notKnown(gaps, telling.words), ...questions.map((question) => tellQuestion(question, telling))];
    return section(
        'open',
        say('brief.open'),
        items.length > 0 ? [{ kind: 'list', items }] : isComplete(gaps) ? [nothing] : gapRemarks(gaps, telling.words),
    );
}

function tellQuestion(question: BriefQuestion, telling: Telling): Text {
    const { words, zone } = telling;
    switch (question.kind) {
        case 'unknown':
            return words.say('brief.not-known', {
                field: labelOf('field', labels.get(question.field) ?? question.field, words),
                reason: asWritten(question.because),
                ...(question.expected && { date: tellWhen(question.expected, zone, words) }),
            });
        case 'withheld':
            return words.say('brief.not-known', {
                field: labelOf('field', labels.get(question.field) ?? question.field, words),
                reason: words.say('state.withheld', { ground: asWritten(question.ground) }),
            });
        case 'request':
            return words.say('brief.request-open', { sentence: tellDatedEvent(question.request, telling) });
        case 'announced':
            return words.say('brief.announcement-open', { sentence: tellDatedEvent(question.announcement, telling) });
    }
}

function picture({ timeline }: BriefModel, words: Words): DocumentSection {
    const { svg } = drawStillTimeline(timeline, PICTURE_WIDTH, timelineWords(words.language));
    const block: DocumentBlock = { kind: 'picture', svg, alternative: plainText(words.say('brief.picture')) };
    return section('timeline', words.say('brief.timeline'), [block]);
}

function section(id: string, heading: Text, blocks: readonly DocumentBlock[]): DocumentSection {
    return { id, heading: plainText(heading), blocks, sections: [] };
}
