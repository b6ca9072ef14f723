import { MARK, markedTermsIn } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import type { DocumentBlock, DocumentField, DocumentSection, Run, Text } from './report-document.ts';
import { plainText } from './text.ts';

/** The terms that a document prints in English, each once; nothing where there is none. */
export function termNotes(sections: readonly DocumentSection[], { say }: Words): readonly DocumentSection[] {
    const inTexts = sections.flatMap(runsOf).flatMap((run) => (run.mark === undefined ? [] : [run.text]));
    const inLabels = sections.flatMap(labelsIn).flatMap(markedTermsIn);
    const terms = [...new Map([...inLabels, ...inTexts].map((text) => [text.toLowerCase(), text])).values()];
    if (terms.length === 0) return [];
    const items = terms.map((text) => say('notes.term', { mark: MARK, term: [{ text, language: 'en' }] }));
    return [{ id: 'notes', heading: plainText(say('notes.heading')), blocks: [{ kind: 'list', items }], sections: [] }];
}

function labelsIn({ heading, blocks, sections }: DocumentSection): readonly string[] {
    const labels = blocks.flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ label }) => label) : []));
    return [heading, ...labels, ...sections.flatMap(labelsIn)];
}

function runsOf(section: DocumentSection): readonly Run[] {
    return [...section.blocks.flatMap(textsOf).flat(), ...section.sections.flatMap(runsOf)];
}

function textsOf(block: DocumentBlock): readonly Text[] {
    switch (block.kind) {
        case 'paragraph':
        case 'remark':
            return [block.text];
        case 'list':
            return block.items;
        case 'fields':
            return block.fields.flatMap((field: DocumentField) => field.blocks.flatMap(textsOf));
        case 'table':
            return block.rows.flat();
        case 'boxes':
            return block.boxes.map(({ label }) => label);
        case 'picture':
            return [];
    }
}
