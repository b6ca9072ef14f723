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

/** What a date may consist of at the beginning of a line, and what alone is one. */
const INSTANT_TOKEN = /^(?:DATE|TIME|STAMP|MONTH|INT|LEADING_ABOUT|LEADING_BETWEEN)$/;
const DATE_TOKEN = /^(?:DATE|STAMP|MONTH|INT)$/;
const WEEKDAY = /^[MTWFS][a-z]{2}$/;

/** Whether a word stands between the two instants between which a line lies. */
function isBetween(tokens: Statement['tokens'], index: number): boolean {
    return tokens[0]?.tokenType.name === 'LEADING_BETWEEN' && !tokens.slice(0, index).some(({ image }) => image === 'and');
}

/** The earliest instant that a line can mean, as it is written. */
function firstInstant(instant: Statement['tokens']): string {
    const and = instant.findIndex(({ image }) => image === 'and');
    const first = and < 0 ? instant : instant.slice(0, and);
    return first
        .filter(({ tokenType }) => !tokenType.name.startsWith('LEADING'))
        .map(({ image }) => image)
        .join(' ');
}

/** The line of a timeline that is being written; nothing elsewhere, or where its instant is missing. */
export function timelineLine({ tokens, blocks }: Statement): PartialLine | undefined {
    if (blocks.at(-1)?.word !== 'timeline') return undefined;
    const end = tokens.findIndex(
        ({ tokenType, image }, index) =>
            !INSTANT_TOKEN.test(tokenType.name) && !WEEKDAY.test(image) && !(image === 'and' && isBetween(tokens, index)),
    );
    const instant = tokens.slice(0, end < 0 ? tokens.length : end);
    if (!instant.some(({ tokenType }) => DATE_TOKEN.test(tokenType.name))) return undefined;
    const [first, second] = end < 0 ? [] : tokens.slice(end).map(({ image }) => image);
    const isImpersonal = first !== undefined && IMPERSONAL.has(first);
    return {
        at: canonicalInstant(firstInstant(instant)),
        actor: isImpersonal ? undefined : first,
        verb: isImpersonal ? first : second,
    };
}

/** The duties of an incident that are still to be done; of one party, where it is known who acts. */
export function openEntries({ incident }: Scene, actor: string | undefined): readonly DocketEntry[] {
    const open = (incident?.docket.entries ?? []).filter(({ status }) => status === 'due' || status === 'overdue' || status === 'waiting');
    return actor === undefined ? open : open.filter(({ party }) => party === actor);
}
