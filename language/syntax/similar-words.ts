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

/** The word that was probably meant: the nearest of the candidates, at most two letters away and one where it is short. */
export function closestWord(written: string, candidates: Iterable<string>): string | undefined {
    const word = written.toLowerCase();
    let nearest: string | undefined;
    let best = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const reach = Math.min(candidate.length, word.length) < 4 ? 1 : 2;
        if (Math.abs(candidate.length - word.length) > reach) continue;
        const distance = editDistance(word, candidate);
        if (distance <= reach && distance < best) [nearest, best] = [candidate, distance];
    }
    return nearest;
}
