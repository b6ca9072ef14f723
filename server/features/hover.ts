import { MarkupKind } from 'vscode-languageserver';
import type { Hover, HoverParams, ServerCapabilities } from 'vscode-languageserver';
import type { PlaceDescription } from '../../language/analysis/describing/describe-place.ts';
import { describeAt } from '../../language/analysis/describing/describe-place.ts';
import { whyHere } from '../../language/analysis/telling/why-here.ts';
import type { View } from '../../language/analysis/view.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Feature } from './feature.ts';

const RULE = '\n\n---\n\n';
/** How long a hover may be where something was found: what it says of that must be read before what a word means. */
const MAX_LENGTH = 1500;

/** Tells where the cursor is why something was found there and what to do, then what a word, a date, a name or a duty means. */
export const hover: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ hoverProvider: true }),
    register({ connection, locale, answer }) {
        connection.onHover(
            answer(async ({ textDocument, position }: HoverParams, snapshot): Promise<Hover | null> => {
                const file = snapshot.openFile(textDocument.uri);
                if (!file) return null;
                const place = placeOf(position);
                const why = whyHere(file.path, place, snapshot, snapshot.speaker);
                const told = describeAt(file, place, snapshot, locale, why === undefined ? 'with steps' : 'without steps');
                const explained = told ? [told.markdown, ...(await examplesIn(told, snapshot))] : [];
                const parts = snapshot.speaker.language === 'en' ? explained : explained.map(inEnglish);
                if (why === undefined && parts.length === 0) return null;
                const value = why === undefined ? parts.join(RULE) : withinLength([why, ...parts].join(RULE));
                const contents = { kind: MarkupKind.Markdown, value };
                return told ? { contents, range: toProtocol(told.range) } : { contents };
            }, null),
        );
    },
};

/** What a word means there is in English only; readers of another language see that before they read it. */
function inEnglish(markdown: string): string {
    return `*\\[en\\]* ${markdown}`;
}

/** As many paragraphs and lines of lists as there is room for. */
function withinLength(markdown: string): string {
    if (markdown.length <= MAX_LENGTH) return markdown;
    const start = markdown.slice(0, markdown.lastIndexOf('\n', MAX_LENGTH - 3)).replace(/(?:\s|---)+$/, '');
    return `${start}\n\n…`;
}

/** The examples of the duty that is told of; loaded when the first duty is pointed at. */
async function examplesIn({ duty }: PlaceDescription, view: View): Promise<readonly string[]> {
    if (duty === undefined) return [];
    const { examplesInMarkdown } = await import('../../language/analysis/examples/examples-in-markdown.ts');
    return examplesInMarkdown(duty, view);
}
