import type { Choice } from './messages.ts';

/** More rows than these are not looked through. */
const MOST = 40;

export interface Found {
    readonly choices: readonly Choice[];
    /** How many more there are. */
    readonly more: number;
}

/**
 * The choices that somebody may mean, the likeliest first: each word that was typed begins a word of the title, of the name, of what
 * tells it apart, or of what it is also found by. Nothing typed finds everything, in the order in which it is offered.
 */
export function search(choices: readonly Choice[], typed: string): Found {
    const wanted = wordsOf(typed);
    const ranked = choices.flatMap((choice, index) => {
        const rank = rankOf(choice, wanted);
        return rank === undefined ? [] : [{ choice, rank, index }];
    });
    ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
    return { choices: ranked.slice(0, MOST).map(({ choice }) => choice), more: Math.max(0, ranked.length - MOST) };
}

/** The choice that is called exactly so. */
export function calledExactly(choices: readonly Choice[], typed: string): Choice | undefined {
    const wanted = folded(typed.trim());
    return choices.find(({ name, title }) => folded(title) === wanted || folded(name) === wanted);
}

function rankOf({ name, title, detail, words }: Choice, wanted: readonly string[]): number | undefined {
    const [first] = wanted;
    if (first === undefined) return 0;
    if (folded(title).startsWith(wanted.join(' ')) || folded(name) === wanted.join(' ')) return 0;
    const places = [wordsOf(title), wordsOf(name), words.flatMap(wordsOf), wordsOf(detail)];
    const ranks = wanted.map((word) => places.findIndex((place) => place.some((each) => each.startsWith(word))));
    return ranks.includes(-1) ? within(`${title} ${words.join(' ')}`, wanted) : 1 + Math.max(...ranks);
}

/** In the middle of a word, as in a German compound, only what is long enough to mean something. */
function within(text: string, wanted: readonly string[]): number | undefined {
    const whole = folded(text);
    return wanted.every((word) => word.length >= 3 && whole.includes(word)) ? 9 : undefined;
}

function wordsOf(text: string): readonly string[] {
    return folded(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

/** Without capitals and accents. */
function folded(text: string): string {
    return text
        .normalize('NFD')
        .replaceAll(/\p{Mark}/gu, '')
        .toLowerCase();
}
