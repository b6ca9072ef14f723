import type { DocumentField, DocumentSection, ReportDocument } from '../../document/report-document.ts';

/** The headings and fields of a text, by their ids. */
export interface Labels {
    readonly headings: ReadonlyMap<string, string>;
    readonly fields: ReadonlyMap<string, DocumentField>;
}

export function labelsOf({ sections }: ReportDocument): Labels {
    const all = sections.flatMap(withInner);
    const fields = all.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : [])));
    return {
        headings: new Map(all.map(({ id, heading }) => [id, heading])),
        fields: new Map(fields.map((field) => [field.id, field])),
    };
}

function withInner(section: DocumentSection): readonly DocumentSection[] {
    return [section, ...section.sections.flatMap(withInner)];
}
