import { countingExplanations } from '../../explain/counting.ts';
import type { NameExplanation } from '../../explain/explanation.ts';
import type { LawTopic } from '../../explain/law.ts';
import { regimesIn, topicsOf } from '../../explain/law.ts';
import { statusExplanations } from '../../explain/statuses.ts';
import { nearest } from '../../facts/nearness.ts';
import type { SourceFile } from '../../facts/source.ts';
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
    const explanations =
        (await explainFixed(wanted, pageOf)) ?? explainAmong(law, wanted) ?? explainAmong((await own()).flatMap(topicsIn), wanted);
    if (explanations) return { kind: 'found', explanations };
    const { checks } = await import('../../checks/registry.ts');
    const names = [...checks.map(({ code }) => code), ...law.flatMap(({ id, name }) => [id, name]), ...statusExplanations.keys()];
    return { kind: 'unknown', near: nearest(wanted, names) };
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
    const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.vigil$/, '');
    return topicsIn({ files: await loadLibrary(), textOf: (path) => texts.get(nameOf(path)) ?? '' });
}

function topicsIn({ files, textOf }: RegimeFiles): readonly LawTopic[] {
    return topicsOf(regimesIn(files, textOf));
}
