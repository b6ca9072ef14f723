/** Something that what was worked out of it is kept with. */
export interface Noted {
    readonly notes: Map<symbol, unknown>;
}

/**
 * Keeps what is worked out of an owner once, and with that owner. A table that held it weakly would do as well, but the platform lets
 * go of what such a table holds only when it looks through all of its memory: over many incidents that takes longer than to work it
 * out.
 */
export function noteOf<Value extends NonNullable<unknown>>(): (owner: Noted, workOut: () => Value) => Value {
    const name = Symbol('note');
    // What was put there under a name of its own is what was put there.
    const isNoted = (value: unknown): value is Value => value !== undefined;
    return ({ notes }, workOut) => {
        const known = notes.get(name);
        if (isNoted(known)) return known;
        const value = workOut();
        notes.set(name, value);
        return value;
    };
}
