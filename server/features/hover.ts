import { MarkupKind } from 'vscode-languageserver';
import type { Hover, HoverParams, ServerCapabilities } from 'vscode-languageserver';
import { describeAt } from '../../language/analysis/describing/describe-place.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Feature } from './feature.ts';

/** Tells what a word, a date, a name or a duty means, where the cursor is. */
export const hover: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ hoverProvider: true }),
    register({ connection, locale, answer }) {
        connection.onHover(
            answer(({ textDocument, position }: HoverParams, snapshot): Hover | null => {
                const file = snapshot.openFile(textDocument.uri);
                const told = file && describeAt(file, placeOf(position), snapshot, locale);
                if (!told) return null;
                return { contents: { kind: MarkupKind.Markdown, value: told.markdown }, range: toProtocol(told.range) };
            }, null),
        );
    },
};
