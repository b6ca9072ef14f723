import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { typeHierarchy } from './type-hierarchy.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** What an editor asks for by the language server protocol. */
export const features: readonly Feature[] = [
    codeActions,
    codeLens,
    completion,
    definition,
    documentHighlight,
    documentLinks,
    documentSymbols,
    folding,
    formatting,
    hover,
    inlayHints,
    references,
    rename,
    selectionRange,
    semanticTokens,
    typeHierarchy,
    workspaceSymbols,
];
