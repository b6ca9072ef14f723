import type { Location } from 'vscode-languageserver-protocol';
import type { DeskChoice } from '../../language/analysis/reports/desk.ts';
import type { TextWish } from '../../language/analysis/reports/fill.ts';
import type { TextSight } from '../../language/analysis/reports/preview.ts';
import type { TextFormat } from '../../language/analysis/reports/print.ts';
import type { Certainty } from './gaps.ts';

/** The texts that there could be of an incident. Parameter {@link TextsParams}, answer {@link TextChoices}. */
export const textsRequest = 'vigil/texts';

export interface TextsParams {
    readonly incident: string;
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
    /** The language of the reader, for what is addressed to nobody else: `de` or `de-AT`. */
    readonly locale?: string;
}

export type { DeskChoice as TextChoice, TextFormat as ExportFormat, TextWish as WantedText };

export interface TextChoices {
    /** Where the incident is named; a report is drafted after it once its file is open. Null where there is no such incident. */
    readonly place: Location | null;
    /** Whether what a text tells of the incident can be relied on. */
    readonly certainty: Certainty;
    readonly choices: readonly DeskChoice[];
}

/** One text, to be looked at. Parameter {@link TextParams}, answer {@link TextPreview} or null where there is none. */
export const previewRequest = 'vigil/preview';

export interface TextParams {
    readonly incident: string;
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
    readonly wanted: TextWish;
}

export interface TextPreview extends Omit<TextSight, 'open'> {
    /** Whether it can be relied on; else it is a draft, whatever it says. */
    readonly certainty: Certainty;
    /** What is still to be said, and where. */
    readonly open: readonly { readonly label: string; readonly place: Location | null }[];
}

/** One text as a file. Parameter {@link ExportParams}, answer {@link ExportedText} or null where there is none. */
export const exportRequest = 'vigil/export';

/** In the order in which a person is offered them. */
export const exportFormats: readonly TextFormat[] = ['html', 'docx', 'pdf', 'md', 'json'];

export interface ExportParams extends TextParams {
    readonly format: TextFormat;
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
    /** A document of the workspace that it belongs to, where several may have one of this name. */
    readonly uri?: string;
    readonly wanted: TextWish;
}

export interface Drafted {
    /** Where the block stands now. */
    readonly place: Location;
    /** The name of the block. */
    readonly block: string;
}
