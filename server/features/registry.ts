import { asOf } from './as-of.ts';
import { codeActions } from './code-actions.ts';
import { definition } from './definition.ts';
import { docket } from './docket.ts';
import { documentHighlight } from './document-highlight.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { idle } from './idle.ts';
import { law } from './law.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';
import { timeline } from './timeline.ts';

/** Every feature of the server. */
export const features: readonly Feature[] = [
    asOf,
    codeActions,
    definition,
    docket,
    documentHighlight,
    folding,
    formatting,
    hover,
    idle,
    law,
    references,
    rename,
    selectionRange,
    timeline,
];
