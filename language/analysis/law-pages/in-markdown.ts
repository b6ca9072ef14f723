import type { Citation } from '../../explain/citation.ts';
import type { DutyPage, Founded, PageRecipient } from './duty-page.ts';
import type { WorkedExample } from './worked-examples.ts';

/** A page of a duty by itself. */
export function dutyInMarkdown(page: DutyPage): string {
    const { notOwed, outside, doubts, commonDoubts } = page;
    const whole = { ...page, notOwed: [...notOwed, ...outside], outside: [], doubts: [...doubts, ...commonDoubts], commonDoubts: [] };
    return `# ${page.title}\n\n${dutySections(whole, 2)}`;
}

/** What a page says below its title; what the regime says of all of its duties is left out. */
export function dutySections(page: DutyPage, depth: 2 | 4): string {
    const heading = (text: string): string => `${'#'.repeat(depth)} ${text}`;
    const section = (title: string, body: readonly string[]): readonly string[] => (body.length === 0 ? [] : [heading(title), ...body]);
    const { requirement, explanation, sources, who, toWhom, since, arises, notOwed, examples, doubts, silent, risk, phases, measures } =
        page;
    return `${[
        `\`${page.id}\` · ${sources.map(linkOf).join(', ')}`,
        ...section('Requirement', [requirement]),
        ...section('Explanation', explanation),
        ...section('For whom', list(who)),
        ...section('To whom', orElse(recipients(toWhom, depth > 2), 'Nobody: it has to be done, and nobody has to be told of it.')),
        ...section('When it applies', [...list(since), `It arises where ${arises}.`]),
        ...section('When it is not owed', [
            ...list(notOwed),
            ...apart(page.outside, 'what-stands-against-it', 'What stands against every duty here'),
        ]),
        ...section('Dates by example', examples.map(storyInMarkdown)),
        ...section('What it rests on besides the text', [
            ...orElse(list(doubts), 'Nothing of its own: it asks for what the text says.'),
            ...apart(page.commonDoubts, 'what-it-rests-on-besides-the-text', 'What holds for every duty here'),
        ]),
        ...section(
            'What it does not say',
            orElse(points(silent), 'No open question is known that would change who has to do what by when.'),
        ),
        ...section('Risk of not complying', risk.map(foundedInLine)),
        ...section('Phases of the life cycle', phases ? [foundedInLine(phases)] : []),
        ...section('Measures', points(measures)),
    ].join('\n\n')}\n`;
}

/** A page of a whole regime tells each route once. */
function recipients(toWhom: readonly PageRecipient[], routesApart: boolean): readonly string[] {
    const items = toWhom.flatMap(({ route, lines }) =>
        route !== undefined && routesApart
            ? [`- By the route [\`${route}\`](#${route}).`]
            : lines.map((line) => `- ${foundedInLine(line)}`),
    );
    return items.length === 0 ? [] : [items.join('\n')];
}

function orElse(body: readonly string[], otherwise: string): readonly string[] {
    return body.length === 0 ? [otherwise] : body;
}

/** Where a page of a whole regime says it once, it is pointed at. */
function apart(items: readonly Founded[], heading: string, title: string): readonly string[] {
    return items.length === 0 ? [] : [`${title} is told [further above](#${heading}).`];
}

function points(texts: readonly string[]): readonly string[] {
    return texts.length === 0 ? [] : [texts.map((text) => `- ${text}`).join('\n')];
}

function list(items: readonly Founded[]): readonly string[] {
    return items.length === 0 ? [] : [items.map((item) => `- ${foundedInLine(item)}`).join('\n')];
}

/** A statement with its condition and its sources. */
export function foundedInLine({ text, sources, where }: Founded): string {
    const condition = where === undefined ? '' : ` Where ${where}.`;
    const from = sources.length === 0 ? '' : ` (${sources.map(linkOf).join(', ')})`;
    return `${text}${condition}${from}`;
}

function linkOf({ text, address }: Citation): string {
    return address === undefined ? text : `[${text}](${address})`;
}

function storyInMarkdown({ title, note, world, happened, readings, asks }: WorkedExample): string {
    return [
        `**${title}.**${note === undefined ? '' : ` ${note}`}`,
        ['```text', ...world, '', ...happened, ...readings.map((reading) => `read as ${reading}`), '```'].join('\n'),
        asks.map(({ asOf, says }) => `- As of ${asOf}: ${says}.`).join('\n'),
    ].join('\n\n');
}
