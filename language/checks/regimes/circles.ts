/**
 * The way from a node back to itself, both ends included; undefined where there is none. Of several the shortest.
 *
 * @param next where each node leads to
 */
export function circleFrom<T>(start: T, next: (node: T) => readonly T[]): readonly T[] | undefined {
    const cameFrom = new Map<T, T>();
    const open = [start];
    for (let node = open.shift(); node !== undefined; node = open.shift()) {
        for (const successor of next(node)) {
            if (successor === start) return [...wayTo(node, cameFrom, start), start];
            if (cameFrom.has(successor)) continue;
            cameFrom.set(successor, node);
            open.push(successor);
        }
    }
    return undefined;
}

function wayTo<T>(end: T, cameFrom: ReadonlyMap<T, T>, start: T): T[] {
    const way = [end];
    for (let node: T | undefined = end; node !== undefined && node !== start;) {
        node = cameFrom.get(node);
        if (node !== undefined) way.unshift(node);
    }
    return way;
}

/** Whether a node is the one to speak of among those of a circle: the first by name, so that each circle is told once. */
export function speaksFor<T>(node: T, circle: readonly T[], nameOf: (node: T) => string): boolean {
    return circle.every((other) => nameOf(node) <= nameOf(other));
}
