import type { Location } from 'vscode-languageserver-protocol';
import type { Certainty } from './gaps.ts';

/** The texts that there could be of an incident. Parameter {@link TextsParams}, answer {@link TextChoices}. */
export const textsRequest = 'vigil/texts';

export interface TextsParams {
    readonly incident: string;
    /** The language of the reader, for what is addressed to nobody else: `de` or `de-AT`. */
    readonly locale?: string;
}

/** A text: a report on its form, a letter for a duty, or one page for management. */
export type WantedText =
    | {
          readonly kind: 'report';
          /** Qualified. */
          readonly stage: string;
          readonly to: readonly string[];
          readonly language: string;
          /** The block that holds its prose. */
          readonly block?: string;
          /** The form, by its id, where the duties leave that open. */
          readonly form?: string;
      }
    | {
          readonly kind: 'letter';
          /** `regime.duty`. */
          readonly duty: string;
          readonly to: string | null;
          readonly language: string;
      }
    | { readonly kind: 'brief'; readonly language: string };

export interface TextChoices {
    /** Where the incident is named; a report is drafted after it once its file is open. Null where there is no such incident. */
    readonly place: Location | null;
    /** Whether what a text tells of the incident can be relied on. */
    readonly certainty: Certainty;
    readonly choices: readonly TextChoice[];
}

export interface TextChoice {
    readonly wanted: WantedText;
    /** What it is: `Initial report to Autoriteit Persoonsgegevens`. */
    readonly label: string;
    /** How it stands: `due, limit Mon 20 Dec 2027`, `drafted as initial-ap`, `sent`. */
    readonly detail: string;
    /** A report that no block holds yet, and that can be drafted. */
    readonly isNew: boolean;
}

/** One text, to be looked at. Parameter {@link TextParams}, answer {@link TextPreview} or null where there is none. */
export const previewRequest = 'vigil/preview';

export interface TextParams {
    readonly incident: string;
    readonly wanted: WantedText;
}

export interface TextPreview {
    readonly title: string;
    readonly subtitle: string;
    readonly language: string;
    /** The word across an incomplete text; absent where it is complete. */
    readonly draft?: string;
    /** Whether it can be relied on; else it is a draft, whatever it says. */
    readonly certainty: Certainty;
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

/** One text as a file. Parameter {@link ExportParams}, answer {@link ExportedText} or null where there is none. */
export const exportRequest = 'vigil/export';

export const exportFormats = ['html', 'docx', 'pdf', 'md', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export interface ExportParams extends TextParams {
    readonly format: ExportFormat;
}

/** The bytes of a file, in Base64. */
export interface ExportedText {
    readonly name: string;
    /** Whether what it says can be relied on; else it leaves as a draft or not at all. */
    readonly certainty: Certainty;
    readonly base64: string;
}

/** Drafts a report into the workspace. Parameter {@link DraftParams}, answer {@link Drafted} or null where it cannot be done. */
export const draftRequest = 'vigil/draft';

export interface DraftParams {
    readonly incident: string;
    readonly wanted: WantedText;
}

export interface Drafted {
    /** Where the block stands now. */
    readonly place: Location;
    /** The name of the block. */
    readonly block: string;
}
