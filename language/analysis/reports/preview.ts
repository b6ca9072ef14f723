import type { Location } from '../../docket/entry.ts';
import type { DocumentSection } from '../../reports/document/report-document.ts';
import { htmlParts } from '../../reports/formats/html/html.ts';
import type { IncidentText, OpenField } from '../../reports/texts/incident-text.ts';
import { baseNameOf } from '../../reports/texts/incident-text.ts';

/** A text to be looked at. */
export interface TextSight {
    readonly title: string;
    readonly subtitle: string;
    readonly language: string;
    /** The word across an incomplete text; absent where it is complete. */
    readonly draft?: string;
    /** Style below a host, and body, of the text as a page: what people wrote is escaped in it. */
    readonly style: string;
    readonly body: string;
    /** What is to be copied into the official form, in its order. */
    readonly fields: readonly { readonly number: string; readonly label: string; readonly copy: string }[];
    /** What is still to be said, and where. */
    readonly open: readonly { readonly label: string; readonly place: Location | null }[];
    /** Where the addressee takes reports. */
    readonly portal?: string;
    /** The name of a file for it, without an ending. */
    readonly fileName: string;
}

/** A text as a person looks at it before it is sent. */
export function sightOf(text: IncidentText): TextSight {
    const { document, open, portal } = text;
    const { title, subtitle, language, draft, sections } = document;
    return {
        title,
        subtitle,
        language,
        ...(draft !== undefined && { draft }),
        ...htmlParts(document),
        fields: sections.flatMap(fieldsIn),
        open: open.map((field) => ({ label: labelOf(field), place: field.place ?? null })),
        ...(portal !== undefined && { portal }),
        fileName: baseNameOf(text),
    };
}

function fieldsIn({ blocks, sections }: DocumentSection): TextSight['fields'] {
    const own = blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    return [
        ...own.filter(({ copy }) => copy !== '').map(({ number = '', label, copy }) => ({ number, label, copy })),
        ...sections.flatMap(fieldsIn),
    ];
}

function labelOf({ number, label }: OpenField): string {
    return number === undefined ? label : `${number} ${label}`;
}
