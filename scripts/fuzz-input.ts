import type { ExampleFile } from './example-files.ts';
import { FuzzDice } from './fuzz-dice.ts';
import type { Stock } from './fuzz-material.ts';
import { mutations } from './fuzz-mutations.ts';

/** One workspace that nobody wrote. */
export interface FuzzInput {
    /** From what it was made, and how. */
    readonly story: string;
    readonly files: readonly ExampleFile[];
    /** The law files to judge it by; undefined: those that ship. */
    readonly law: readonly ExampleFile[] | undefined;
    readonly asOf: string;
}

const EXTREME_INSTANTS = ['0001-01-01T00:00Z', '9999-12-31T23:59Z', '1970-01-01T00:00Z'];
const USUAL_INSTANTS = ['2027-12-14T09:00+01:00', '2028-03-26T02:30+02:00', '2025-08-01T00:00+02:00', '2031-01-01T00:00+01:00'];

/** Makes input number `run` of the series `seed`: the same numbers and the same material make the same input. */
export function makeInput(stocks: readonly Stock[], law: readonly ExampleFile[], seed: number, run: number): FuzzInput {
    const dice = new FuzzDice(seed, run);
    const material = dice.pick(stockOf(stocks, dice).material);
    const asOf = dice.oneIn(20) ? dice.pick(EXTREME_INSTANTS) : dice.pick(dice.oneIn(4) ? USUAL_INSTANTS : material.instants);
    const aim = dice.roll(12);
    if (aim === 0) {
        const mutant = mutate(dice.pick(law), stocks, dice);
        const files = law.map((file) => (file.path === mutant.file.path ? mutant.file : file));
        return { story: `${material.name} by another law; ${mutant.story}`, files: material.files, law: files, asOf };
    }
    if (aim === 1) {
        const { file, story } = mutate(dice.pick(law), stocks, dice);
        const files = [...material.files, { path: 'law-of-their-own.vigil', text: file.text }];
        return { story: `${material.name} beside a law; ${story}`, files, law: undefined, asOf };
    }
    const mutant = mutate(
        dice.pick(material.files),
        [...stocks, { material: [{ name: 'law', files: law, instants: [] }], weight: 1 }],
        dice,
    );
    const files = material.files.map((file) => (file.path === mutant.file.path ? mutant.file : file));
    return { story: `${material.name}; ${mutant.story}`, files, law: undefined, asOf };
}

function mutate(file: ExampleFile, stocks: readonly Stock[], dice: FuzzDice): { readonly file: ExampleFile; readonly story: string } {
    const names = Object.keys(mutations);
    const steps: string[] = [];
    let text = file.text;
    for (let left = 1 + dice.roll(dice.oneIn(5) ? 12 : 4); left > 0; left--) {
        const name = dice.pick(names);
        const other = dice.pick(dice.pick(stockOf(stocks, dice).material).files);
        text = mutations[name]?.(text, dice, other.text) ?? text;
        steps.push(name);
    }
    return { file: { path: file.path, text }, story: `${file.path}: ${steps.join(', ')}` };
}

function stockOf(stocks: readonly Stock[], dice: FuzzDice): Stock {
    return dice.pick(stocks.flatMap((stock) => Array<Stock>(stock.weight).fill(stock)));
}
