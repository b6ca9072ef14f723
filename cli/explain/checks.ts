import type { Check } from '../../language/checks/check.ts';
import { pageOf } from '../documentation.ts';
import type { NameExplanation } from '../../language/explain/explanation.ts';

/** What a check finds, with its whole page where there is one. */
export async function explainCheck({ code, title, severity, basis, unread }: Check): Promise<NameExplanation> {
    const { default: pages } = await import('../../language/generated/check-pages.json', { with: { type: 'json' } });
    const page: unknown = Object.entries(pages).find(([name]) => name === code)?.[1];
    const [introduction, ...sections] = sectionsOf(typeof page === 'string' ? page : '');
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
            { heading: 'Page', text: pageOf(code) },
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
