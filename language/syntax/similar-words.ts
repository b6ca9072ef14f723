/** How many letters must be added, left out, exchanged or swapped with a neighbour to get from one word to another. */
export function editDistance(from: string, to: string): number {
    let beforePrevious: number[] = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1));
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
    return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * The word that was probably meant: a candidate that begins alike and has one letter added, left out, exchanged or swapped. Farther
 * away spelling says nothing: `amended` is not `ended`, and `suspected` is not `suspended`.
 */
export function closestWord(written: string, candidates: Iterable<string>): string | undefined {
    const word = written.toLowerCase();
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > 1 || candidate[0] !== word[0]) continue;
        if (editDistance(word, candidate) <= 1) return candidate;
    }
    return undefined;
}
