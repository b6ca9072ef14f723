import type { LetterModel } from '../model/letter-model.ts';
import { tellCitation } from '../words/citation.ts';
import { tellDay, tellInstant } from '../words/dates.ts';
import type { MessageKey } from '../words/catalogue.ts';
import { isMessageKey } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { dayOf } from '../../time/zone.ts';
import { frameOf, provenanceOf } from './frame.ts';
import { draftRemarks } from './tell-gaps.ts';
import { layOutSection } from './lay-out-report.ts';
import { termNotes } from './notes.ts';
import type { DocumentBlock, DocumentField, DocumentSection, ReportDocument, Text } from './report-document.ts';
import { tellFact } from './tell-fact.ts';
import type { Telling } from './telling.ts';
import { tellNames } from './telling.ts';
import { plainText } from './text.ts';

/** A letter in the words of a language: who writes to whom, why and on what ground, what is known, and what is asked. */
export function layOutLetter(model: LetterModel, words: Words): ReportDocument {
    const telling = { words, zone: model.zone };
    const sections = [
        ...remarks(model, words),
        opening(model, telling),
        ...model.sections.map((section) => layOutSection(section, telling)),
        closing(model, telling),
    ];
    return {
        ...frameOf(model, words),
        title: plainText(part(model, 'title', words)),
        subtitle: plainText(words.say('letter.subject', { subject: model.title || model.incident })),
        sections: [...sections, ...termNotes(sections, words)],
        provenance: provenanceOf(model, words),
    };
}

/** What a reader of a draft must know before she reads. */
function remarks({ complete, gaps }: LetterModel, words: Words): readonly DocumentSection[] {
    const blocks = complete ? [] : draftRemarks(gaps, words);
    return blocks.length === 0 ? [] : [{ id: 'remarks', heading: plainText(words.say('remark.heading')), blocks, sections: [] }];
}

function opening(model: LetterModel, telling: Telling): DocumentSection {
    const { words, zone } = telling;
    const { say } = words;
    const values = {
        party: nameOf(model.party),
        ...(model.subjects.length > 0 && { subject: tellNames(model.subjects.map(nameOf), words) }),
        basis: tellCitation(model.duty.basis, words),
    };
    const blocks: readonly DocumentBlock[] = [
        { kind: 'fields', fields: headFields(model, telling) },
        paragraph(say('letter.salutation')),
        paragraph(part(model, 'body', words, values)),
        paragraph(say('letter.as-of', { date: tellInstant(model.asOf.instant, zone, words) })),
    ];
    return { id: 'letter-opening', heading: plainText(say('letter.head')), blocks, sections: [] };
}

/** Who writes to whom, and on which day. */
function headFields({ party, addressees, asOf, zone }: LetterModel, telling: Telling): readonly DocumentField[] {
    const { words } = telling;
    const field = (id: string, key: 'letter.from' | 'letter.to' | 'letter.date', lines: readonly Text[]): DocumentField => ({
        id,
        label: plainText(words.say(key)),
        state: 'known',
        blocks: lines.map(paragraph),
        copy: '',
    });
    const address = (of: LetterModel['party']): readonly Text[] => tellFact({ kind: 'party', party: of }, telling);
    return [
        field('letter-from', 'letter.from', address(party)),
        ...addressees.map((addressee) => field(`letter-to-${addressee.name}`, 'letter.to', address(addressee))),
        field('letter-date', 'letter.date', [[{ text: tellDay(dayOf(asOf.instant, zone), words) }]]),
    ];
}

function closing(model: LetterModel, { words }: Telling): DocumentSection {
    const blocks = [part(model, 'request', words), words.say('letter.closing'), [{ text: nameOf(model.party) }]].map(paragraph);
    return { id: 'letter-closing', heading: plainText(words.say('letter.asked')), blocks, sections: [] };
}

/** A part of the letter that its kind has words of its own for. */
function part({ letter }: LetterModel, name: 'title' | 'body' | 'request', { say }: Words, values: Parameters<Words['say']>[1] = {}): Text {
    const key = `letter.${letter.id}.${name}`;
    const fallback: MessageKey = `letter.follow-up.${name}`;
    return say(isMessageKey(key) ? key : fallback, values);
}

function nameOf({ name, source }: { readonly name: string; readonly source: { readonly title?: string } }): string {
    return source.title ?? name;
}

function paragraph(text: Text): DocumentBlock {
    return { kind: 'paragraph', text };
}
