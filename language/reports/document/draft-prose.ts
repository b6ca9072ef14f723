import type { Fact, FilledField, ReportModel } from '../model/report-model.ts';
import { fieldsOf } from '../model/fill-sections.ts';
import type { MessageKey } from '../words/catalogue.ts';
import { tellWhen } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { lawTerm } from '../words/words.ts';
import { factsOf } from './lay-out-field.ts';
import { tellDatedEvent } from './tell-event.ts';
import { tellFact, tellOccurrence } from './tell-fact.ts';
import type { Telling } from './telling.ts';
import { listTexts, tellMoment, tellNames, tellPeriod } from './telling.ts';
import type { Text } from './report-document.ts';
import { asWritten, joined, plainText } from './text.ts';

/** The text of one section of a report, to be reviewed by a person. */
export interface DraftedSection {
    /** The name of the section: the id of its field. */
    readonly section: string;
    readonly text: string;
}

/** What the draft of a field begins with, and says where nothing is known. */
type Opening = (model: ReportModel, telling: Telling) => readonly Text[];

const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>([
    ['nature', aboutIncident],
    ['gpai-chain', aboutIncident],
    ['effects', aboutHarm],
    ['gpai-harm', aboutHarm],
]);

/** What is said in a field of which nothing is recorded. */
const nothingRecorded: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
    ['likely-causality', 'prose.causality-open'],
    ['remedial', 'prose.no-actions'],
    ['corrective-actions', 'prose.no-actions'],
    ['gpai-response', 'prose.no-actions'],
    ['results', 'prose.investigation-open'],
    ['planned-investigations', 'prose.investigation-open'],
    ['comments', 'prose.no-comments'],
]);

/**
 * A draft of each section that a person may write, in the order of the form: whole sentences with the facts in them, then what is
 * recorded, and what a person wrote as it was written. A field that does not concern the report has none.
 */
export function draftProse(model: ReportModel, words: Words): readonly DraftedSection[] {
    const telling = { words, zone: model.zone };
    return fieldsOf(model.sections)
        .filter(({ field, value }) => field.prose === true && value.kind !== 'not-applicable')
        .map((filled) => ({ section: filled.field.id, text: draftOf(filled, model, telling) }));
}

function draftOf({ field, value }: FilledField, model: ReportModel, telling: Telling): string {
    const { say } = telling.words;
    const opening = openings.get(field.id)?.(model, telling) ?? [];
    const paragraphs = [between(opening, ' '), ...statement(value, telling), ...factParagraphs(factsOf(value), model, telling)];
    const told = paragraphs.filter((text) => text.length > 0);
    const all = told.length > 0 ? told : [say(nothingRecorded.get(field.id) ?? 'prose.missing')];
    return plainText(between([...all, ...notesOn(all, telling.words)], '\n\n'));
}

/** Why it is not known, or not told. */
function statement(value: FilledField['value'], { words, zone }: Telling): readonly Text[] {
    if (value.kind === 'withheld') return [words.say('prose.withheld', { ground: asWritten(value.ground) })];
    if (value.kind !== 'unknown') return [];
    const reason = asWritten(value.because);
    if (!value.expected) return [words.say('prose.unknown', { reason })];
    return [words.say('prose.unknown-expected', { reason, date: tellWhen(value.expected, zone, words) })];
}

/** Facts that are told in sentences of their own, then the lines of the timeline, then what was written. */
function factParagraphs(facts: readonly Fact[], model: ReportModel, telling: Telling): readonly Text[] {
    const { say } = telling.words;
    const events = facts.filter((fact) => fact.kind === 'event').map((event) => joined(['– ', tellDatedEvent(event, telling)]));
    const texts = facts.filter((fact) => fact.kind === 'text').flatMap((fact) => tellFact(fact, telling));
    const others = facts.filter((fact) => fact.kind !== 'event' && fact.kind !== 'text' && fact.kind !== 'box');
    return [
        between(
            others.flatMap((fact) => tellFact(fact, telling)),
            '\n',
        ),
        events.length === 0 ? [] : between([say('prose.events'), ...events], '\n'),
        texts.length === 0 ? [] : between([say('prose.recorded', { party: nameOf(model.party) }), ...texts], '\n'),
    ];
}

/** What a mark in the text means, for each term that stands in English. */
function notesOn(texts: readonly Text[], { say }: Words): readonly Text[] {
    const marked = new Map(texts.flat().flatMap((run) => (run.mark === undefined ? [] : [[run.text, run] as const])));
    return [...marked.values()].map(({ text, mark = '' }) => say('notes.term', { mark, term: [{ text, language: 'en' }] }));
}

function aboutIncident(model: ReportModel, telling: Telling): readonly Text[] {
    const { words } = telling;
    const incident = model.title || model.incident;
    const subject = tellNames(model.subjects.map(nameOf), words);
    const dates = occurredIn([...factsIn(model, 'incident-dates'), ...factsIn(model, 'gpai-dates')], telling);
    const detection = factsIn(model, 'detection').filter((fact) => fact.kind === 'when');
    return [
        subject.length === 0 ? words.say('prose.incident-alone', { incident }) : words.say('prose.incident', { incident, subject }),
        ...(dates.length === 0 ? [] : [words.say('prose.occurred', { date: listTexts(dates, words) })]),
        ...detection.map(({ at }) => words.say('prose.detected', { date: tellWhen(at, telling.zone, words) })),
    ];
}

/** When it happened: a single time as a sentence says it, several each with what it is. */
function occurredIn(facts: readonly Fact[], telling: Telling): readonly Text[] {
    const occurrences = facts.filter((fact) => fact.kind === 'occurrence');
    const [start, end, ...others] = occurrences;
    if (start && others.length === 0 && end?.part !== 'further') {
        const to = end?.from ?? start.to;
        return [to ? tellPeriod(start.from, to, start.about, telling) : tellMoment(start.from, start.about, telling)];
    }
    return [
        ...facts.filter(({ kind }) => kind === 'when' || kind === 'span').flatMap((fact) => tellFact(fact, telling)),
        ...occurrences.map((fact) => tellOccurrence(fact, telling)),
    ];
}

function aboutHarm(model: ReportModel, telling: Telling): readonly Text[] {
    const { words } = telling;
    const boxes = factsIn(model, 'classification').filter((fact) => fact.kind === 'box');
    const findings = boxes.filter(({ ticked }) => ticked).map(({ term }) => lawTerm(term, words));
    const counts = factsIn(model, 'users-affected').flatMap((fact) => tellFact(fact, telling));
    return [
        ...(findings.length === 0 ? [] : [words.say('prose.findings', { findings: listTexts(findings, words) })]),
        ...counts.map((count) => joined([count, '.'])),
    ];
}

function factsIn(model: ReportModel, id: string): readonly Fact[] {
    return fieldsOf(model.sections)
        .filter(({ field }) => field.id === id)
        .flatMap(({ value }) => factsOf(value));
}

function between(texts: readonly Text[], separator: string): Text {
    return joined(texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])));
}

function nameOf({ name, source }: { readonly name: string; readonly source: { readonly title?: string } }): string {
    return source.title ?? name;
}
