import { codeActions } from './code-actions.ts';
import { definition } from './definition.ts';
import { documentHighlight } from './document-highlight.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';

/** What an editor asks for by the language server protocol. */
export const features: readonly Feature[] = [
    codeActions,
    definition,
    documentHighlight,
    folding,
    formatting,
    hover,
    references,
    rename,
    selectionRange,
];
