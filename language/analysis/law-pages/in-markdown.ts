import type { Citation } from '../../explain/citation.ts';
import type { ExampleStory } from '../examples/stories.ts';
import type { DutyPage, Founded, PageRecipient } from './duty-page.ts';

/** A page of a duty by itself. */
export function dutyInMarkdown(page: DutyPage): string {
    const { notOwed, outside, doubts, commonDoubts } = page;
    const whole = { ...page, notOwed: [...notOwed, ...outside], doubts: [...doubts, ...commonDoubts] };
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
        ...section('To whom', recipients(toWhom, depth > 2)),
        ...section('When it applies', [...list(since), ...conditions(arises)]),
        ...section('When it is not owed', list(notOwed)),
        ...section('Dates by example', examples.map(storyInMarkdown)),
        ...section('What it rests on besides the text', list(doubts)),
        ...section('What it does not say', silent.length === 0 ? [] : [silent.map((text) => `- ${text}`).join('\n')]),
        ...section('Risk of not complying', risk.map(foundedInLine)),
        ...section('Phases of the life cycle', phases ? [foundedInLine(phases)] : []),
        ...section('Measures', measures.length === 0 ? [] : [measures.map((text) => `- ${text}`).join('\n')]),
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

function conditions(arises: readonly string[]): readonly string[] {
    return arises.length === 0 ? [] : [`It arises where ${arises.map((condition) => `\`${condition}\``).join(' and ')}.`];
}

function list(items: readonly Founded[]): readonly string[] {
    return items.length === 0 ? [] : [items.map((item) => `- ${foundedInLine(item)}`).join('\n')];
}

/** A statement with its condition and its sources. */
export function foundedInLine({ text, sources, where }: Founded): string {
    const condition = where === undefined ? '' : ` Where \`${where}\`.`;
    const from = sources.length === 0 ? '' : ` (${sources.map(linkOf).join(', ')})`;
    return `${text}${condition}${from}`;
}

function linkOf({ text, address }: Citation): string {
    return address === undefined ? text : `[${text}](${address})`;
}

function storyInMarkdown({ title, note, happened, readings, asks }: ExampleStory): string {
    return [
        `**${title}.**${note === undefined ? '' : ` ${note}`}`,
        ['```text', ...happened, ...readings.map((reading) => `read as ${reading}`), '```'].join('\n'),
        asks.map(({ asOf, says }) => `- As of ${asOf}: ${says}.`).join('\n'),
    ].join('\n\n');
}
