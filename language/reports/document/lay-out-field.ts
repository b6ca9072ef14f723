import type { EventFact, Fact, FieldValue, FilledField } from '../model/report-model.ts';
import { tellWhen } from '../words/dates.ts';
import { labelOf } from '../words/words.ts';
import type { DocumentBlock, DocumentField, Text } from './report-document.ts';
import { tellEvent } from './tell-event.ts';
import { boxLabel, tellFact, tellUnknown } from './tell-fact.ts';
import type { Telling } from './telling.ts';
import { asWritten, plainText } from './text.ts';

/** A field of a form: its label, what it says, and what a person copies into the official form. */
export function layOutField({ field, value, need }: FilledField, telling: Telling): DocumentField {
    // What nobody has said and nobody has to say is no gap: it is told as plainly as anything else.
    const isGap = value.kind !== 'missing' || need !== 'none';
    const state: readonly DocumentBlock[] = isGap
        ? stateBlocks(value, field.prose ?? false, telling)
        : [{ kind: 'paragraph', text: telling.words.say('state.missing') }];
    const blocks = [...state, ...factBlocks(factsOf(value), field.prose ?? false, telling)];
    return {
        id: field.id,
        ...(field.number !== undefined && { number: field.number }),
        label: plainText(labelOf('field', field.id, telling.words)),
        state: isGap ? value.kind : 'not-said',
        blocks,
        copy: copyOf(value, telling),
    };
}

/** What is known of a value; nothing of one that is not. */
export function factsOf(value: FieldValue): readonly Fact[] {
    return 'facts' in value ? value.facts : [];
}

/** What is said of a value that is not known. */
export function stateBlocks(value: FieldValue, prose: boolean, telling: Telling): readonly DocumentBlock[] {
    const { say } = telling.words;
    switch (value.kind) {
        case 'known':
            return [];
        case 'missing':
            return [{ kind: 'remark', tone: 'missing', text: say(prose ? 'remark.prose-missing' : 'state.missing') }];
        case 'unknown':
            return [{ kind: 'remark', tone: 'note', text: tellUnknown(value, telling) }];
        case 'withheld':
            return [{ kind: 'remark', tone: 'withheld', text: say('state.withheld', { ground: asWritten(value.ground) }) }];
        case 'not-applicable':
            return [{ kind: 'paragraph', text: say('state.not-applicable') }];
    }
}

/**
 * Facts as blocks: boxes together, what a person wrote, everything else in paragraphs, events in a table.
 *
 * @param remark whether a reader is told that what a person wrote is not translated
 */
export function factBlocks(facts: readonly Fact[], remark: boolean, telling: Telling): readonly DocumentBlock[] {
    const boxes = facts.filter((fact) => fact.kind === 'box').map((box) => ({ label: boxLabel(box, telling), ticked: box.ticked }));
    const texts = facts.filter((fact) => fact.kind === 'text');
    const events = facts.filter((fact) => fact.kind === 'event');
    const others = facts.filter(({ kind }) => kind !== 'box' && kind !== 'event' && kind !== 'text');
    return [
        ...(boxes.length === 0 ? [] : [{ kind: 'boxes' as const, boxes }]),
        ...texts.flatMap((fact) => paragraphs(fact, telling)),
        ...(remark && texts.length > 0 ? [asWrittenRemark(telling)] : []),
        ...others.flatMap((fact) => paragraphs(fact, telling)),
        ...(events.length === 0 ? [] : [eventTable(events, telling)]),
    ];
}

function paragraphs(fact: Fact, telling: Telling): readonly DocumentBlock[] {
    const lines = tellFact(fact, telling);
    if (fact.kind === 'withheld') return lines.map((text) => ({ kind: 'remark', tone: 'withheld', text }));
    if (fact.kind === 'unknown') return lines.map((text) => ({ kind: 'remark', tone: 'note', text }));
    return lines.map((text) => ({ kind: 'paragraph', text }));
}

function asWrittenRemark({ words }: Telling): DocumentBlock {
    return { kind: 'remark', tone: 'note', text: words.say('remark.as-written') };
}

/** Lines of a timeline: when, and what happened. */
export function eventTable(events: readonly EventFact[], telling: Telling): DocumentBlock {
    const { words, zone } = telling;
    return {
        kind: 'table',
        caption: plainText(words.say('table.events')),
        headings: [plainText(words.say('table.when')), plainText(words.say('table.event'))],
        rows: events.map((event) => [[{ text: tellWhen(event.at, zone, words) }], tellEvent(event, telling)]),
    };
}

function copyOf(value: FieldValue, telling: Telling): string {
    const { say } = telling.words;
    const stated: readonly Text[] =
        value.kind === 'unknown'
            ? [tellUnknown(value, telling)]
            : value.kind === 'withheld'
              ? [say('state.withheld', { ground: asWritten(value.ground) })]
              : value.kind === 'not-applicable'
                ? [say('state.not-applicable')]
                : [];
    return [...stated, ...factsOf(value).flatMap((fact) => tellFact(fact, telling))].map(plainText).join('\n');
}
