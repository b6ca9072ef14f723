/** The number of inserted, deleted, replaced or swapped characters between two words (optimal string alignment), up to `limit`. */
function editDistance(left: string, right: string, limit: number): number {
    if (Math.abs(left.length - right.length) > limit) return limit + 1;
    let beforePrevious: number[] = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[right.length] ?? limit + 1;
}

/** The candidates nearest to a word, nearest first, at most three; none that differs in more than a third of its letters. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
    const limit = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
    const folded = word.toLowerCase();
    const near: { name: string; distance: number }[] = [];
    for (const name of candidates) {
        const distance = editDistance(folded, name.toLowerCase(), limit);
        if (distance <= limit) near.push({ name, distance });
    }
    near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
    return [...new Set(near.map((each) => each.name))].slice(0, 3);
}

/**
 * The terms of the law nearest to a word: as `nearest`, but none that differs in a number, a numeral or a single letter, since
 * another point of the law is another fact.
 */
export function nearestTerms(word: string, candidates: Iterable<string>): readonly string[] {
    return nearest(
        word,
        [...candidates].filter((candidate) => pointsOf(candidate) === pointsOf(word)),
    );
}

/** The parts of a name that number the points of a law: `III`, `5` and `d` of `annex-III-5-d`. */
function pointsOf(name: string): string {
    return name
        .split(/[-.]/)
        .filter((part) => /^(?:[IVX]+|\d+|[A-Za-z])$/.test(part))
        .join('-');
}
