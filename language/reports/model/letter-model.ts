import type { LetterTemplate } from '../templates/template.ts';
import type { TextModel } from './report-model.ts';

/** One letter: who writes it is the party that the duty binds. */
export interface LetterModel extends TextModel {
    readonly letter: LetterTemplate;
    /** The duty that the letter serves, with its provision. */
    readonly duty: { readonly id: string; readonly title: string; readonly basis: string };
}
