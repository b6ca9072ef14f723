/** A sign that nobody sees, or that looks like a space. */
export interface InvisibleSign {
    /** Its name in Unicode. */
    readonly name: string;
    /** What is meant by it between two words. */
    readonly meant: ' ' | '';
}

const SPACES: Readonly<Record<number, string>> = {
    0x00a0: 'NO-BREAK SPACE',
    0x1680: 'OGHAM SPACE MARK',
    0x2000: 'EN QUAD',
    0x2001: 'EM QUAD',
    0x2002: 'EN SPACE',
    0x2003: 'EM SPACE',
    0x2004: 'THREE-PER-EM SPACE',
    0x2005: 'FOUR-PER-EM SPACE',
    0x2006: 'SIX-PER-EM SPACE',
    0x2007: 'FIGURE SPACE',
    0x2008: 'PUNCTUATION SPACE',
    0x2009: 'THIN SPACE',
    0x200a: 'HAIR SPACE',
    0x202f: 'NARROW NO-BREAK SPACE',
    0x205f: 'MEDIUM MATHEMATICAL SPACE',
    0x2800: 'BRAILLE PATTERN BLANK',
    0x3000: 'IDEOGRAPHIC SPACE',
    0x3164: 'HANGUL FILLER',
    0xffa0: 'HALFWIDTH HANGUL FILLER',
};

/** Line breaks that no file of lines has: a new line would be a guess. */
const LINE_BREAKS: Readonly<Record<number, string>> = {
    0x000b: 'LINE TABULATION',
    0x000c: 'FORM FEED',
    0x0085: 'NEXT LINE',
    0x2028: 'LINE SEPARATOR',
    0x2029: 'PARAGRAPH SEPARATOR',
};

const NOTHING: Readonly<Record<number, string>> = {
    0x00ad: 'SOFT HYPHEN',
    0x034f: 'COMBINING GRAPHEME JOINER',
    0x061c: 'ARABIC LETTER MARK',
    0x115f: 'HANGUL CHOSEONG FILLER',
    0x1160: 'HANGUL JUNGSEONG FILLER',
    0x17b4: 'KHMER VOWEL INHERENT AQ',
    0x17b5: 'KHMER VOWEL INHERENT AA',
    0x180b: 'MONGOLIAN FREE VARIATION SELECTOR ONE',
    0x180c: 'MONGOLIAN FREE VARIATION SELECTOR TWO',
    0x180d: 'MONGOLIAN FREE VARIATION SELECTOR THREE',
    0x180e: 'MONGOLIAN VOWEL SEPARATOR',
    0x180f: 'MONGOLIAN FREE VARIATION SELECTOR FOUR',
    0x200b: 'ZERO WIDTH SPACE',
    0x200c: 'ZERO WIDTH NON-JOINER',
    0x200d: 'ZERO WIDTH JOINER',
    0x200e: 'LEFT-TO-RIGHT MARK',
    0x200f: 'RIGHT-TO-LEFT MARK',
    0x202a: 'LEFT-TO-RIGHT EMBEDDING',
    0x202b: 'RIGHT-TO-LEFT EMBEDDING',
    0x202c: 'POP DIRECTIONAL FORMATTING',
    0x202d: 'LEFT-TO-RIGHT OVERRIDE',
    0x202e: 'RIGHT-TO-LEFT OVERRIDE',
    0x2060: 'WORD JOINER',
    0x2061: 'FUNCTION APPLICATION',
    0x2062: 'INVISIBLE TIMES',
    0x2063: 'INVISIBLE SEPARATOR',
    0x2064: 'INVISIBLE PLUS',
    0x2066: 'LEFT-TO-RIGHT ISOLATE',
    0x2067: 'RIGHT-TO-LEFT ISOLATE',
    0x2068: 'FIRST STRONG ISOLATE',
    0x2069: 'POP DIRECTIONAL ISOLATE',
    0x206a: 'INHIBIT SYMMETRIC SWAPPING',
    0x206b: 'ACTIVATE SYMMETRIC SWAPPING',
    0x206c: 'INHIBIT ARABIC FORM SHAPING',
    0x206d: 'ACTIVATE ARABIC FORM SHAPING',
    0x206e: 'NATIONAL DIGIT SHAPES',
    0x206f: 'NOMINAL DIGIT SHAPES',
    0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
    0xfff9: 'INTERLINEAR ANNOTATION ANCHOR',
    0xfffa: 'INTERLINEAR ANNOTATION SEPARATOR',
    0xfffb: 'INTERLINEAR ANNOTATION TERMINATOR',
};

/** Every sign of Unicode that takes no ink, beside the space, the tabulator and the ends of lines that files have. */
export const invisibleSigns: ReadonlyMap<number, InvisibleSign> = new Map([
    ...signs(SPACES, ' '),
    ...signs(LINE_BREAKS, ' '),
    ...signs(NOTHING, ''),
    ...variationSelectors(),
]);

function signs(names: Readonly<Record<number, string>>, meant: InvisibleSign['meant']): [number, InvisibleSign][] {
    return Object.entries(names).map(([code, name]) => [Number(code), { name, meant }]);
}

function variationSelectors(): [number, InvisibleSign][] {
    return Array.from({ length: 16 }, (_, index) => [0xfe00 + index, { name: `VARIATION SELECTOR-${index + 1}`, meant: '' }]);
}

/** Whether a character is one of them. */
export function isInvisible(character: string): boolean {
    return invisibleSigns.has(character.charCodeAt(0));
}

/** What a run of such signs means, and how a message names them: `U+200E, LEFT-TO-RIGHT MARK`. */
export function readInvisible(run: string): { readonly meant: string; readonly named: string; readonly count: number } {
    const found = [...run].flatMap((character) => {
        const code = character.charCodeAt(0);
        const sign = invisibleSigns.get(code);
        return sign ? [{ ...sign, code: code.toString(16).toUpperCase().padStart(4, '0') }] : [];
    });
    const meant = found.some((sign) => sign.meant === ' ') ? ' ' : '';
    const named = [...new Set(found.map(({ code, name }) => `U+${code}, ${name}`))].join('; ');
    return { meant, named, count: found.length };
}
