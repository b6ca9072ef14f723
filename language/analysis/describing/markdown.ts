import type { Citation } from '../../explain/citation.ts';
import type { Description, LabelledLine } from '../../explain/description.ts';

/** A text as it is, in Markdown. */
export function plain(text: string): string {
    return text.replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, ' ');
}

/** A text as it is, but what it quotes between backticks as code. */
export function withCode(text: string): string {
    const parts = text.split('`');
    return parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? `\`${part}\`` : plain(part))).join('');
}

/** A description, laid out. */
export function markdownOf({ title, kind, name, paragraphs, facts, steps = [], citations }: Description): string {
    const head = `**${plain(title)}**${kind === '' ? '' : ` · ${plain(kind)}`}${name === undefined ? '' : ` \`${name}\``}`;
    return [
        head,
        ...paragraphs.map(linked),
        ...(facts.length === 0 ? [] : [listOf(facts)]),
        ...(steps.length === 0 ? [] : [`Step by step:\n\n${stepsOf(steps)}`]),
        ...(citations.length === 0 ? [] : [citations.map(citationOf).join(' · ')]),
    ].join('\n\n');
}

/** Lines of text as a list under a heading; nothing where there are none. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [`${heading}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}`];
}

function listOf(facts: readonly LabelledLine[]): string {
    return facts
        .map(({ label, text, address }) => `- ${plain(label)}: ${address === undefined ? linked(text) : link(text, address)}`)
        .join('\n');
}

function stepsOf(steps: readonly LabelledLine[]): string {
    return steps.map(({ label, text }, index) => `${index + 1}. **${plain(label)}**: ${plain(text)}`).join('\n');
}

function citationOf({ text, address }: Citation): string {
    return address === undefined ? plain(text) : link(text, address);
}

/** Only addresses of the kinds that lead somewhere for a reader become links. */
function link(text: string, address: string): string {
    return /^(?:https?:\/\/|mailto:)[^\s<>()]+$/.test(address) ? `[${plain(text)}](${address})` : plain(text);
}

/** A text as it is, with the addresses in it as links. */
function linked(text: string): string {
    return text
        .split(/(https?:\/\/[^\s<>()]*[^\s<>().,;])/)
        .map((part, index) => (index % 2 === 1 ? `<${part}>` : plain(part)))
        .join('');
}
