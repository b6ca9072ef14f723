import type { Words } from '../words/words.ts';
import type { Block, DocumentField, DocumentSection, Run, Text } from './report-document.ts';

/** The places at which a document prints a term in English, each once; nothing where there is none. */
export function termNotes(sections: readonly DocumentSection[], { say }: Words): readonly DocumentSection[] {
    const marked = new Map(sections.flatMap(runsOf).flatMap((run) => (run.mark === undefined ? [] : [[run.text, run] as const])));
    if (marked.size === 0) return [];
    const items = [...marked.values()].map(({ text, mark = '' }) => say('notes.term', { mark, term: [{ text, language: 'en' }] }));
    const heading = say('notes.heading')
        .map(({ text }) => text)
        .join('');
    return [{ id: 'notes', heading, blocks: [{ kind: 'list', items }], sections: [] }];
}

function runsOf(section: DocumentSection): readonly Run[] {
    return [...section.blocks.flatMap(textsOf).flat(), ...section.sections.flatMap(runsOf)];
}

function textsOf(block: Block): readonly Text[] {
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
