/** A source of chance that is the same for the same numbers, so that every input can be made again. */
export class FuzzDice {
    #state: number;

    /** Dice for one input of a series. */
    constructor(seed: number, run: number) {
        this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(run + 1, 0xc2b2ae35);
    }

    /** A whole number from 0 up to, not including, `sides`. */
    roll(sides: number): number {
        this.#state = (this.#state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, sides);
    }

    /** Whether one side in so many came up. */
    oneIn(sides: number): boolean {
        return this.roll(sides) === 0;
    }

    /** One of some choices. Throws where there are none. */
    pick<T>(choices: readonly T[]): T {
        const choice = choices[this.roll(choices.length)];
        if (choice === undefined) throw new Error('There is nothing to choose from.');
        return choice;
    }
}
