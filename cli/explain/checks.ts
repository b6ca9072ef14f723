import type { Check } from '../../language/checks/check.ts';
import { pageOf } from '../documentation.ts';
import type { Explanation } from '../../language/explain/explanation.ts';

/** What a check finds, with its whole page where there is one. */
export async function explainCheck({ code, title, severity, basis }: Check): Promise<Explanation> {
    const { default: pages } = await import('../../language/generated/check-pages.json', { with: { type: 'json' } });
    const page: unknown = Object.entries(pages).find(([name]) => name === code)?.[1];
    return {
        name: code,
        kind: `check, usually ${severity}`,
        title: `${title}.`,
        what: typeof page === 'string' ? bodyOf(page) : `${title}.`,
        basis: basis === undefined ? [] : [basis],
        sections: [
            { heading: 'To suppress one finding', text: `// vigil-ignore ${code}: reason` },
            { heading: 'Page', text: pageOf(code) },
        ],
    };
}

/** A page without its generated header, which says again what stands above it here, and without the marks of code. */
function bodyOf(page: string): string {
    return page
        .replace(/<!-- header -->[\s\S]*?<!-- end of header -->/, '')
        .replace(/^```(\w*).*$\n?/gm, (_, language: string) => (language === '' ? '' : `[${language}]\n`))
        .replace(/^\[(?:vigil|text)\]\n/gm, '')
        .trim();
}
