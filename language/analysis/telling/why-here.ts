import { plain, withCode } from '../describing/markdown.ts';
import { foldedFindings } from '../findings/reading.ts';
import type { TextPosition, View } from '../view.ts';
import { holdsPlace } from '../view.ts';
import type { Speaker } from './speaker.ts';

/** How many findings are named at one place: more than these nobody reads beside a text. */
const MAX_FINDINGS = 3;
/** How long one note may be; the page that says why has all of it. */
const MAX_NOTE = 320;

/**
 * What the findings at a place say besides their headlines, in Markdown, the gravest first: of it why, with the provision, and what to
 * do, with the line to write; of the others what they are. An editor shows the headlines alone. Undefined where there is none.
 */
export function whyHere(path: string, place: TextPosition, view: Pick<View, 'findings' | 'asOf'>, speaker: Speaker): string | undefined {
    const [gravest, ...beside] = foldedFindings(view.findings(path), view.asOf)
        .filter(({ finding }) => holdsPlace(finding.range, place))
        .map(({ finding, folded }) => speaker.tell(finding, folded));
    if (!gravest) return undefined;
    const also = gravest.notes.flatMap(({ kind, text }) => (kind === 'also' ? text : []));
    const others = [...also, ...beside.map(({ headline }) => headline)];
    const notes = (['why', 'do'] as const).flatMap((kind) => gravest.notes.find((note) => note.kind === kind) ?? []);
    const named = others.slice(0, MAX_FINDINGS - 1).map((headline) => `- **${plain(headline)}**`);
    const left = others.length - named.length;
    return [
        [`**${plain(gravest.headline)}**`, ...(notes.length > 0 ? [notes.map(({ text }) => `- ${withCode(cut(text))}`).join('\n')] : [])],
        named.length > 0 ? [named.join('\n')] : [],
        left > 0 ? [plain(speaker.say('why.more', { count: left }))] : [],
    ]
        .flat()
        .join('\n\n');
}

/** A note that is too long to be read beside a text, cut between two words and never within a line to write. */
function cut(text: string): string {
    if (text.length <= MAX_NOTE) return text;
    const start = text.slice(0, text.lastIndexOf(' ', MAX_NOTE));
    const isWithinCode = start.split('`').length % 2 === 0;
    return `${isWithinCode ? start.slice(0, start.lastIndexOf('`')).trimEnd() : start}…`;
}
