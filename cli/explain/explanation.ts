import type { NameExplanation } from '../../language/analysis/describing/explain.ts';
import type { Paint } from '../paint.ts';

/** An explanation as text. */
export function printExplanation({ name, kind, title, what, basis, example, sections }: NameExplanation, paint: Paint): string {
    const parts: (readonly [string, string | undefined])[] = [
        ['What', what],
        ['Legal basis', basis.length === 0 ? undefined : basis.join('\n')],
        ['Example', example],
        ...sections.map(({ heading, text }) => [heading, text] as const),
    ];
    const blocks = parts.flatMap(([heading, text]) =>
        text === undefined || text.trim() === '' ? [] : [`${paint('bold', heading)}\n${indent(text)}`],
    );
    return [`${paint(['bold', 'cyan'], name)}  ${paint('dim', kind)}\n${title}`, ...blocks].join('\n\n').concat('\n');
}

function indent(text: string): string {
    return text
        .replace(/\s+$/, '')
        .split('\n')
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n');
}
