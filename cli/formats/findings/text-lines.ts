import type { Speaker } from '../../../language/analysis/telling/speaker.ts';
import type { Finding } from '../../../language/findings/finding.ts';

/** A finding as lines of plain text: the headline, then each note with the word that tells what it is about, then what is folded under it. */
export function textLines(finding: Finding, { tell, say }: Speaker, folded: readonly Finding[] = []): readonly string[] {
    const { headline, notes } = tell(finding, folded);
    return [headline, ...notes.map(({ kind, text }) => `${say(`note.${kind}`)}: ${text}`)];
}
