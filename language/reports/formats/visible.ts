/**
 * What must not be taken as written: control characters, halves of a pair, what no file of XML can hold, and the marks that turn the
 * direction of what follows or tag it without being seen.
 */
const UNSEEN =
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/gu;
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** A text as a reader may see it: each character that would act instead of being seen is named, as `[U+202E]`. */
export function visible(text: string): string {
    return text.replaceAll(UNSEEN, (character) => codePointName(character.codePointAt(0) ?? 0));
}

/** The lines of a text, at least one, each as a reader may see it. */
export function visibleLines(text: string): readonly string[] {
    return text.split(LINE_END).map(visible);
}

function codePointName(codePoint: number): string {
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
