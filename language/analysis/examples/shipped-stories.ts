import { loadLawExamples } from '../library/load-law.ts';
import type { View } from '../view.ts';
import type { ExampleStory, StoryFile } from './stories.ts';
import { storiesOf, storyFile } from './stories.ts';

/**
 * The examples of a duty: those that ship, and those of the workspace; loaded when somebody asks.
 *
 * @param duty qualified
 */
export async function storiesAbout(duty: string, view?: Pick<View, 'workspace' | 'source' | 'text'>): Promise<readonly ExampleStory[]> {
    return storiesOf(duty, [...(await shippedStoryFiles()), ...(view ? storyFilesIn(view) : [])]);
}

/** The examples that ship, with their texts. */
export async function shippedStoryFiles(): Promise<readonly StoryFile[]> {
    return (await loadLawExamples()).map(({ file, text }) => storyFile(file, text));
}

function storyFilesIn({ workspace, source, text }: Pick<View, 'workspace' | 'source' | 'text'>): readonly StoryFile[] {
    return workspace.files.flatMap(({ path, examples }) => {
        const file = examples.length === 0 ? undefined : source(path);
        if (!file) return [];
        return [storyFile(file, text(path) ?? '')];
    });
}
