import type { Run, Text } from './report-document.ts';

/**
 * Pieces of text one after the other, as few runs as say the same. Where a sentence ends with a name that has a full stop of its
 * own, such as `B.V.`, it ends with that one.
 */
export function joined(pieces: readonly (string | Text)[]): Text {
    const runs: Run[] = [];
    for (const piece of pieces) {
        const ended = runs.at(-1)?.text.endsWith('.') ?? false;
        const text = typeof piece === 'string' ? [{ text: ended ? piece.replace(/^\./, '') : piece }] : piece;
        for (const run of text) append(runs, run);
    }
    return runs;
}

function append(runs: Run[], run: Run): void {
    const last = runs.at(-1);
    if (last && alike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') runs.push(run);
}

function alike(first: Run, second: Run): boolean {
    return first.language === second.language && first.strong === second.strong && first.mark === undefined && second.mark === undefined;
}

/** A text without its languages, for a form that takes plain text; the marks stay, so that no term passes for an official one. */
export function plainText(text: Text): string {
    return text.map((run) => run.text + (run.mark ?? '')).join('');
}

/** A text that begins with a capital letter, where its first letter has one. */
export function capitalised(text: Text): Text {
    const [first, ...rest] = text;
    return first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : text;
}

/** What a person wrote, in a language that is not told. */
export function asWritten(text: string): Text {
    return text === '' ? [] : [{ text, language: 'und' }];
}
