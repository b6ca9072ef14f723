import { RequestType } from 'vscode-languageserver-protocol';

/** Which law file is asked for: its URI, such as `vigil-law:/ai-act.vigil`. */
export interface LawTextParams {
    readonly uri: string;
}

/** `vigil/lawText`: the text of a law file that ships with the language; null where there is no such file. */
export const lawText = new RequestType<LawTextParams, string | null, void>('vigil/lawText');
