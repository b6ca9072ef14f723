import { plain } from '../describing/markdown.ts';
import type { View } from '../view.ts';
import { storiesAbout } from './shipped-stories.ts';
import type { ExampleStory } from './stories.ts';

/** More of them hide what the duty itself says. */
const MOST_SHOWN = 2;

/**
 * Examples of a duty, each as a text in Markdown, for whoever points at it.
 *
 * @param duty qualified
 */
export async function examplesInMarkdown(duty: string, view: Pick<View, 'workspace' | 'source' | 'text'>): Promise<readonly string[]> {
    const stories = await storiesAbout(duty, view);
    return stories.slice(0, MOST_SHOWN).map(storyInMarkdown);
}

function storyInMarkdown({ title, happened, asks }: ExampleStory): string {
    return [
        `**Example: ${plain(title)}**`,
        happened.map((line) => `- ${plain(line)}`).join('\n'),
        asks.map(({ asOf, says }) => `As of ${plain(asOf)}: ${plain(says)}.`).join('\n\n'),
    ].join('\n\n');
}
