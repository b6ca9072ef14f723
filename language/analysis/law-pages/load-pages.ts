import { compileLaw } from '../../docket/law/compile-law.ts';
import { buildWorkspace } from '../../facts/workspace.ts';
import type { Instant } from '../../time/instant.ts';
import { shippedStoryFiles } from '../examples/shipped-stories.ts';
import { nameOfLaw } from '../library/law-in-short.ts';
import { loadLawTexts, loadLibrary } from '../library/load-law.ts';
import { requirementsAbout } from './algoritmekader.ts';
import type { PageSources } from './duty-page.ts';
import { dutyPagesOf } from './duty-page.ts';
import { dutyInMarkdown } from './in-markdown.ts';

/** A page about the law, and the name of its file. */
export interface LawPage {
    readonly file: string;
    readonly text: string;
}

/** Everything that pages about the shipped law are made from. */
export async function loadPageSources(): Promise<PageSources> {
    const { lawPages } = await import('../../generated/law-pages.ts');
    const [library, texts] = [await loadLibrary(), await loadLawTexts()];
    const lines = new Map(library.map(({ path }) => [path, (texts.get(nameOfLaw(path)) ?? '').split('\n')]));
    return { library, lines, stories: await shippedStoryFiles(), data: lawPages };
}

/**
 * The pages of a regime, or that of one duty, in Markdown; none where nothing is called so.
 *
 * @param name a regime, a duty with its regime, or the own name of a duty, which several regimes may have
 */
export async function dutyPageTexts(name: string): Promise<readonly LawPage[]> {
    const sources = await loadPageSources();
    const regimes = sources.library.flatMap((file) => file.regimes);
    const pages = regimes.flatMap((regime) => dutyPagesOf(regime, sources).map((page) => ({ regime: regime.name.text, page })));
    const meant = [
        pages.filter(({ regime }) => regime === name),
        pages.filter(({ page }) => page.id === name),
        pages.filter(({ page }) => page.name === name),
    ].find(({ length }) => length > 0);
    return (meant ?? []).map(({ page }) => ({ file: `${page.id}.md`, text: dutyInMarkdown(page) }));
}

/**
 * The requirements of the Algoritmekader that tell of a regime or a duty; none where there are none.
 *
 * @param asOf as of when it is said whether a requirement applies yet
 */
export async function requirementTexts(name: string, asOf: Instant): Promise<readonly LawPage[]> {
    const { requirements } = await import('../../generated/law-pages.ts');
    const { library, lines } = await loadPageSources();
    return requirementsAbout(name, { data: requirements, law: compileLaw(buildWorkspace([], library)), lines, asOf });
}
