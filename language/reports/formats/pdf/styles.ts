import type { Run, Text } from '../../document/report-document.ts';
import type { Fonts } from '../fonts/font.ts';
import type { Ink } from '../picture/inks.ts';
import type { Style } from './lines.ts';

export const INK: Ink = [27, 39, 51];
export const ACCENT: Ink = [22, 50, 79];
export const QUIET: Ink = [90, 101, 112];
export const RULE: Ink = [195, 203, 211];
export const HEAD: Ink = [234, 240, 246];
export const DRAFT: Ink = [156, 28, 36];

/** The remarks to a reader, by their tone: bar and shade. */
export const TONES: Readonly<Record<'missing' | 'withheld' | 'note', readonly [bar: Ink, shade: Ink]>> = {
    missing: [[180, 95, 6], [253, 243, 231]], // prettier-ignore
    withheld: [[90, 101, 112], [238, 241, 244]], // prettier-ignore
    note: [[43, 108, 176], [237, 244, 251]], // prettier-ignore
};

/** Text of a size, with the height of its lines. */
export interface Look {
    readonly size: number;
    readonly leading: number;
    readonly ink: Ink;
    readonly bold: boolean;
}

export const BODY: Look = { size: 10, leading: 14.5, ink: INK, bold: false };
export const TABLE: Look = { size: 9, leading: 12.5, ink: INK, bold: false };
export const TITLE: Look = { size: 22, leading: 28, ink: ACCENT, bold: true };
/** Where all is to stand on one page. */
export const CLOSE_TITLE: Look = { size: 17, leading: 21, ink: ACCENT, bold: true };
export const SUBTITLE: Look = { size: 11.5, leading: 16, ink: QUIET, bold: false };
export const CONTENTS: Look = { size: 13, leading: 18, ink: ACCENT, bold: true };
export const CAPTION: Look = { size: 9, leading: 12.5, ink: ACCENT, bold: true };
export const HEADINGS: readonly Look[] = [
    { size: 15, leading: 20, ink: ACCENT, bold: true },
    { size: 12.5, leading: 17, ink: ACCENT, bold: true },
    { size: 11, leading: 15, ink: ACCENT, bold: true },
    { size: 10.5, leading: 14.5, ink: ACCENT, bold: true },
];

export function styleOf(fonts: Fonts, { size, ink, bold }: Look): Style {
    return { font: bold ? fonts.bold : fonts.regular, size, ink };
}

/** The runs of a text with their styles. Runs that look alike and are in one language have one style. */
export function styledRuns(fonts: Fonts, text: Text, look: Look): readonly { readonly text: string; readonly style: Style }[] {
    const plain = styleOf(fonts, look);
    return text.flatMap((run) => [
        { text: run.text, style: styleOfRun(fonts, run, look, plain) },
        ...(run.mark === undefined ? [] : [{ text: run.mark, style: { ...plain, size: look.size * 0.7, rise: look.size * 0.33 } }]),
    ]);
}

function styleOfRun(fonts: Fonts, { language, strong }: Run, look: Look, plain: Style): Style {
    if (language === undefined && !strong) return plain;
    return { ...styleOf(fonts, { ...look, bold: look.bold || strong === true }), ...(language !== undefined && { language }) };
}
