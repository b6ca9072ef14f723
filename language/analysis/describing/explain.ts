import { countingExplanations } from '../../explain/counting.ts';
import type { NameExplanation } from '../../explain/explanation.ts';
import type { LawTopic } from '../../explain/law.ts';
import { regimesIn, topicsOf } from '../../explain/law.ts';
import { statusExplanations } from '../../explain/statuses.ts';
import { nearest } from '../../facts/nearness.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { ExampleStory } from '../examples/stories.ts';
import { nameOfLaw } from '../library/law-in-short.ts';
import { loadLawTexts, loadLibrary } from '../library/load-law.ts';
import { explainCheck } from './explain-check.ts';

export type { NameExplanation };

/** Files of a workspace that may declare regimes, and their texts. */
export interface RegimeFiles {
    readonly files: readonly SourceFile[];
    readonly textOf: (path: string) => string;
}

/** What there is to say about a name, or the names that are near. A simple name may stand for several things; each is explained. */
export type Explained =
    | { readonly kind: 'found'; readonly explanations: readonly NameExplanation[] }
    | { readonly kind: 'unknown'; readonly near: readonly string[] };

/**
 * Explains the code of a check, a status, a rule of counting, or what a regime declares.
 *
 * @param own the regimes of the workspace, which are read only for a name that does not ship
 * @param pageOf where the page about a check is on the web
 */
export async function explainName(
    wanted: string,
    own: () => Promise<readonly RegimeFiles[]>,
    pageOf: (code: string) => string,
): Promise<Explained> {
    const law = await shippedTopics();
    const shipped = (await explainFixed(wanted, pageOf)) ?? explainAmong(law, wanted);
    const others = shipped ? [] : await own();
    const explanations = shipped ?? explainAmong(others.flatMap(topicsIn), wanted);
    if (explanations) return { kind: 'found', explanations: await withExamples(explanations, others) };
    const { checks } = await import('../../checks/registry.ts');
    const names = [...checks.map(({ code }) => code), ...law.flatMap(({ id, name }) => [id, name]), ...statusExplanations.keys()];
    return { kind: 'unknown', near: nearest(wanted, names) };
}

/** Duties are shown by their examples as well, where there are any. */
async function withExamples(explanations: readonly NameExplanation[], own: readonly RegimeFiles[]): Promise<readonly NameExplanation[]> {
    if (explanations.every(({ kind }) => kind !== 'duty')) return explanations;
    const { shippedStoryFiles } = await import('../examples/shipped-stories.ts');
    const { storiesOf, storyFile } = await import('../examples/stories.ts');
    const files = [
        ...(await shippedStoryFiles()),
        ...own.flatMap(({ files, textOf }) => files.map((file) => storyFile(file, textOf(file.path)))),
    ];
    return explanations.map((explanation) => {
        const stories = explanation.kind === 'duty' ? storiesOf(explanation.name, files) : [];
        if (stories.length === 0) return explanation;
        return {
            ...explanation,
            sections: [{ heading: 'By example', text: stories.map(storyInText).join('\n\n') }, ...explanation.sections],
        };
    });
}

function storyInText({ title, happened, readings, asks }: ExampleStory): string {
    return [
        title,
        ...happened.map((line) => `  ${line}`),
        ...readings.map((reading) => `  read as ${reading}`),
        ...asks.map(({ asOf, says }) => `  As of ${asOf}: ${says}`),
    ].join('\n');
}

/** A name that can be explained, in short. */
export interface Explainable {
    readonly name: string;
    readonly kind: string;
    readonly title: string;
}

/** Everything that can be explained and ships. */
export async function everythingExplained(): Promise<{
    readonly checks: readonly Explainable[];
    readonly statuses: readonly Explainable[];
    readonly countingRules: readonly Explainable[];
    readonly law: readonly Explainable[];
}> {
    const { checks } = await import('../../checks/registry.ts');
    return {
        checks: checks.map(({ code, severity, title }) => ({ name: code, kind: severity, title })),
        statuses: [...statusExplanations.values()],
        countingRules: [...countingExplanations].map(([article, { kind, title }]) => ({ name: article, kind, title })),
        law: (await shippedTopics()).map((topic) => ({ ...topic.explain(), name: topic.id })),
    };
}

/** Checks, statuses and rules of counting, which no file declares. */
async function explainFixed(wanted: string, pageOf: (code: string) => string): Promise<readonly NameExplanation[] | undefined> {
    const { checks } = await import('../../checks/registry.ts');
    const check = checks.find(({ code }) => code === wanted);
    if (check) return [await explainCheck(check, pageOf(check.code))];

    const folded = wanted.toLowerCase().replaceAll(/[-_ ]+/g, ' ');
    const status = statusExplanations.get(folded === 'planby' ? 'plan by' : folded);
    if (status) return [status];
    const article = countingExplanations.get(folded.replace(/.*1182 ?\/ ?71,? */, '').replace(/^art(?:icle|\.)? */, ''));
    return article ? [article] : undefined;
}

function explainAmong(topics: readonly LawTopic[], wanted: string): readonly NameExplanation[] | undefined {
    const qualified = topics.filter((topic) => topic.id === wanted);
    const found = qualified.length > 0 ? qualified : topics.filter((topic) => topic.name === wanted);
    return found.length === 0 ? undefined : found.map((topic) => topic.explain());
}

async function shippedTopics(): Promise<readonly LawTopic[]> {
    const texts = await loadLawTexts();
    return topicsIn({ files: await loadLibrary(), textOf: (path) => texts.get(nameOfLaw(path)) ?? '' });
}

function topicsIn({ files, textOf }: RegimeFiles): readonly LawTopic[] {
    return topicsOf(regimesIn(files, textOf));
}
