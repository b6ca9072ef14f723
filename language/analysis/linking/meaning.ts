const known = new WeakMap<object, string>();

/**
 * What something says, as text that is the same as long as it means the same. Places in the text of a file are left out: they move
 * with every line that is inserted above. Whatever it is given must not change.
 */
export function meaningOf(value: object): string {
    const before = known.get(value);
    if (before !== undefined) return before;
    const meaning = JSON.stringify(value, withoutPlaces);
    known.set(value, meaning);
    return meaning;
}

function withoutPlaces(key: string, part: unknown): unknown {
    if (key === 'range' || key === 'documentation' || key === 'timeline') return undefined;
    return part instanceof Map ? [...part] : part;
}
