import type { SampleText } from './texts.ts';

/** Texts of one piece over and over, on which a parser may look back or ahead ever farther; their length goes with `size`. */
export function hardTexts(size: number): SampleText[] {
    return [
        { name: 'commas', text: `organisation a {\n  is ${', '.repeat(size)}\n}` },
        { name: 'comments without an end', text: '/*\n'.repeat(size) },
        { name: 'comments', text: '/* a */ '.repeat(4 * size) },
        { name: 'triple quotes', text: '"""a""" '.repeat(size / 2) },
        { name: 'closing braces', text: '}'.repeat(size) },
        { name: 'blocks that are none', text: 'x {\n'.repeat(size / 10) },
        { name: 'lines that are none', text: 'x\n'.repeat(size) },
        { name: 'special spaces', text: '\u00A0x'.repeat(size) },
    ];
}
