import { sha256 } from '../digest/sha256.ts';

/** So many digits tell two drafts of one section apart; the whole digest would be longer than many a section. */
const DIGITS = 16;

/** `sha256:` and the first digits of the digest of a section's text, the same however its lines are indented or end. */
export function digestOfProse(text: string): string {
    const lines = text.split('\n').map((line) => line.trimEnd());
    return `sha256:${sha256(lines.join('\n').trim()).slice(0, DIGITS)}`;
}
