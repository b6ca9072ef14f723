/** Whether a value has at least the keys of an expectation, with the same values; objects within are compared alike. */
export function matches(value: unknown, expected: unknown): boolean {
    if (typeof expected !== 'object' || expected === null) return value === expected;
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(expected).every(([key, wanted]) => key in value && matches(Reflect.get(value, key), wanted));
}
