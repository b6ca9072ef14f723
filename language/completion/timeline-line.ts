import type { Scene } from './proposal.ts';
import type { DocketEntry } from '../docket/entry.ts';
import { canonicalInstant } from '../syntax/literals.ts';
import type { Statement } from '../syntax/words/statement.ts';

/** The parts of a line of a timeline that have been written: its instant, who acts, and the verb. */
export interface PartialLine {
    /** In canonical form. */
    readonly at: string;
    readonly actor: string | undefined;
    readonly verb: string | undefined;
}

/** The words that may begin a line by themselves, without anybody who acts. */
const IMPERSONAL: ReadonlySet<string> = new Set(['occurred', 'ended', 'resolved', 'found', 'ruled', 'causal']);

/** The line of a timeline that is being written; nothing elsewhere, or where its instant is missing. */
export function timelineLine({ tokens, blocks }: Statement): PartialLine | undefined {
    if (blocks.at(-1)?.word !== 'timeline') return undefined;
    const end = tokens.findIndex(
        ({ tokenType, image }) => !/^(?:DATE|TIME|STAMP)$/.test(tokenType.name) && !/^[MTWFS][a-z]{2}$/.test(image),
    );
    const instant = tokens.slice(0, end < 0 ? tokens.length : end);
    if (!instant.some(({ tokenType }) => tokenType.name === 'DATE' || tokenType.name === 'STAMP')) return undefined;
    const [first, second] = end < 0 ? [] : tokens.slice(end).map(({ image }) => image);
    const isImpersonal = first !== undefined && IMPERSONAL.has(first);
    return {
        at: canonicalInstant(instant.map(({ image }) => image).join(' ')),
        actor: isImpersonal ? undefined : first,
        verb: isImpersonal ? first : second,
    };
}

/** The duties of an incident that are still to be done; of one party, where it is known who acts. */
export function openEntries({ incident }: Scene, actor: string | undefined): readonly DocketEntry[] {
    const open = (incident?.docket.entries ?? []).filter(({ status }) => status === 'due' || status === 'overdue' || status === 'waiting');
    return actor === undefined ? open : open.filter(({ party }) => party === actor);
}
