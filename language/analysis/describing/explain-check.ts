import type { Check } from '../../checks/check.ts';
import type { NameExplanation } from '../../explain/explanation.ts';

/**
 * What a check finds, with its whole page where there is one.
 *
 * @param address where the page is on the web
 */
export async function explainCheck({ code, title, severity, basis, unread }: Check, address: string): Promise<NameExplanation> {
    const [introduction, ...sections] = sectionsOf((await pageText(code)) ?? '');
    return {
        name: code,
        kind: `check, usually ${severity}`,
        title: `${title}.`,
        what: introduction?.text ?? `${title}.`,
        basis: [basis ?? 'The provision that a finding rests on is named in the finding.'],
        sections: [
            ...sections,
            {
                heading: 'To suppress one finding',
                text: unread
                    ? 'No comment suppresses it, since a fact counts for nothing until it is mended.'
                    : `// vigil-ignore ${code}: reason`,
            },
            { heading: 'Page', text: address },
        ],
    };
}

/** The parts of a page under their headings, the introduction first; without the generated header, which says what stands above it here. */
function sectionsOf(page: string): readonly { readonly heading: string; readonly text: string }[] {
    const body = page.replace(/<!-- header -->[\s\S]*?<!-- end of header -->/, '').replaceAll(/^```.*\n?/gm, '');
    return body.split(/^## /m).flatMap((part, index) => {
        const end = index === 0 ? 0 : part.indexOf('\n');
        const text = part.slice(end).trim();
        return text === '' && index === 0 ? [] : [{ heading: part.slice(0, end), text }];
    });
}

/** The page about a check, without the marks that its generated part stands between. */
export async function pageAbout(code: string): Promise<string | undefined> {
    return (await pageText(code))?.replaceAll(/<!--[^>]*-->\n+/g, '');
}

/** The pages are large and seldom asked for. */
async function pageText(code: string): Promise<string | undefined> {
    const { default: pages } = await import('../../generated/check-pages.json', { with: { type: 'json' } });
    const page: unknown = Object.entries(pages).find(([name]) => name === code)?.[1];
    return typeof page === 'string' ? page : undefined;
}

/** What a check looks for. */
export type CheckRule = Pick<Check, 'code' | 'title' | 'severity' | 'basis'>;

/** Every check there is, by code. */
export async function checkRules(): Promise<readonly CheckRule[]> {
    const { checks } = await import('../../checks/registry.ts');
    return [...checks].sort((a, b) => (a.code < b.code ? -1 : 1));
}
