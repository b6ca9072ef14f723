import type { Instant } from '../../time/instant.ts';

/**
 * A text as every format prints it: in one language, in order, nothing left to decide. What people wrote stands in it as they wrote
 * it; a format escapes, and never interprets.
 */
export interface ReportDocument {
    /** Two-letter code of the language that it is in. */
    readonly language: string;
    readonly title: string;
    /** Below the title: the incident, the addressee, the stage. */
    readonly subtitle: string;
    /** Printed across each page while the report is incomplete; absent where it is complete. */
    readonly draft?: string;
    /** The heading of the table of contents; absent where there is none, as in a letter. */
    readonly contents?: string;
    /** What leads past the table of contents, for those who read with the keyboard or by ear. */
    readonly skip?: string;
    readonly sections: readonly DocumentSection[];
    /** It is to fit one page of A4: set small and close. */
    readonly onePage?: true;
    /** What it rests on: as-of instant, versions of law and form, digest of the facts. */
    readonly provenance: { readonly heading: string; readonly rows: readonly { readonly label: string; readonly value: string }[] };
    /** Below each page: that this is not legal advice. */
    readonly footer: string;
    /** `Page {page} of {pages}` in the language, the two numbers to be put in. */
    readonly pageNumber: string;
    readonly properties: {
        /** The party on whose behalf it is made. */
        readonly author: string;
        readonly subject: string;
        /** The as-of instant: the only instant that file properties may tell. */
        readonly created: Instant;
    };
}

export interface DocumentSection {
    readonly id: string;
    readonly number?: string;
    readonly heading: string;
    readonly blocks: readonly DocumentBlock[];
    readonly sections: readonly DocumentSection[];
}

export type DocumentBlock =
    | { readonly kind: 'paragraph'; readonly text: Text }
    | { readonly kind: 'list'; readonly items: readonly Text[] }
    /** Fields of a form: number, label and what it says. */
    | { readonly kind: 'fields'; readonly fields: readonly DocumentField[] }
    | {
          readonly kind: 'table';
          readonly caption: string;
          readonly headings: readonly string[];
          readonly rows: readonly (readonly Text[])[];
      }
    | { readonly kind: 'boxes'; readonly boxes: readonly { readonly label: Text; readonly ticked: boolean }[] }
    /** A remark to the reader, such as that something is missing. */
    | { readonly kind: 'remark'; readonly tone: 'missing' | 'withheld' | 'note'; readonly text: Text }
    /** An `svg` element with its colours in one `style` element of its own, so that it can stand alone. */
    | { readonly kind: 'picture'; readonly svg: string; readonly alternative: string };

export interface DocumentField {
    readonly id: string;
    readonly number?: string;
    readonly label: string;
    /** `not-said`: nobody has said it, and nobody has to at this stage. */
    readonly state: 'known' | 'unknown' | 'missing' | 'not-said' | 'withheld' | 'not-applicable';
    readonly blocks: readonly DocumentBlock[];
    /** What a person copies into the official form, as plain text; empty where there is nothing to copy. */
    readonly copy: string;
}

/** Runs of text, one after the other, no space between them. A run may hold line breaks, which every format keeps. */
export type Text = readonly Run[];

export interface Run {
    readonly text: string;
    /** Where it is not in the document's language; `und` for what a person wrote in a language that is not told. */
    readonly language?: string;
    readonly strong?: boolean;
    /** The sign of a note at the end of the document, such as `*` on a term that is printed in English. */
    readonly mark?: string;
}
