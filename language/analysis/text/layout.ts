import { createFormatter } from '../../syntax/format/format-text.ts';
import type { Formatter } from '../../syntax/format/format-text.ts';
import type { Range } from '../../syntax/range.ts';
import type { Difference } from './differences.ts';
import { differences } from './differences.ts';
import { sayRefused } from './refusal.ts';

/** Lays texts out in the one way that the language has. It is made once for many texts. */
export class TextLayout {
    readonly #formatter: Formatter = createFormatter();

    /** A text as it is laid out; why not, where it is not understood. */
    of(text: string): { readonly text: string } | { readonly refused: string } {
        const formatted = this.#formatter.formatText(text);
        return 'text' in formatted ? formatted : { refused: sayRefused(formatted.refused) };
    }

    /** What has to change in a text, or in some lines of it; nothing where the text is not understood. */
    changes(text: string, lines?: Range): readonly Difference[] {
        const formatted = this.#formatter.formatText(text, lines);
        return 'text' in formatted ? differences(text, formatted.text) : [];
    }
}
