import { rmSync } from 'node:fs';
import type { Contestant } from './contestants.ts';
import type { Memory } from './editor.ts';
import { Editor, pause } from './editor.ts';
import { median } from './quantiles.ts';

/** A pause between two letters, so that what a server puts off until nobody types is not part of the next one. */
const BETWEEN_LETTERS = 60;

/** What a start came to. */
export interface Start {
    /** Milliseconds from the start of the process to the first findings of the open file. */
    readonly first: number;
    /** … and to those of all files. */
    readonly all: number;
    readonly memory: Memory;
}

/** One way to start a server. */
export interface Starting {
    readonly name: string;
    readonly contestant: Contestant;
    /** Whether what earlier starts have kept is forgotten first. */
    readonly cold: boolean;
}

/** Starts each server so many times, in turns, and tells the medians by name. A warm one has been started once before. */
export async function measureStarts(startings: readonly Starting[], runs: number): Promise<ReadonlyMap<string, Start>> {
    const starts = new Map<string, Start[]>(startings.map(({ name }) => [name, []]));
    for (const { contestant, cold } of startings) if (!cold) await start(contestant);
    for (let round = 0; round < runs; round++) {
        for (const { name, contestant, cold } of startings) {
            if (cold) rmSync(contestant.cache, { recursive: true, force: true });
            starts.get(name)?.push(await start(contestant));
        }
    }
    return new Map([...starts].map(([name, measured]) => [name, middleOf(measured)]));
}

async function start(contestant: Contestant): Promise<Start> {
    const { editor, firstFindings } = await Editor.start(contestant);
    const all = await editor.settle();
    await pause(500);
    const memory = editor.memory();
    await editor.stop();
    return { first: firstFindings, all, memory };
}

function middleOf(starts: readonly Start[]): Start {
    const middle = (of: (start: Start) => number): number => median(starts.map(of));
    return {
        first: middle(({ first }) => first),
        all: middle(({ all }) => all),
        memory: { peak: middle(({ memory }) => memory.peak), current: middle(({ memory }) => memory.current) },
    };
}

/** Where letters are typed. */
export interface Typing {
    readonly name: string;
    readonly editor: Editor;
    readonly file: string;
    readonly at: { readonly line: number; readonly character: number };
}

/** Types so many letters in each place, in turns, and tells by name how long each took. The first three are not counted. */
export async function measureLetters(typings: readonly Typing[], letters: number): Promise<ReadonlyMap<string, readonly number[]>> {
    const times = new Map<string, number[]>(typings.map(({ name }) => [name, []]));
    for (let letter = -3; letter < letters; letter++) {
        for (const { name, editor, file, at } of typings) {
            const milliseconds = await editor.type(file, 'x', at);
            if (letter >= 0) times.get(name)?.push(milliseconds);
            await pause(BETWEEN_LETTERS);
        }
    }
    return times;
}
