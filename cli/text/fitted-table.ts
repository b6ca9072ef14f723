import { padded, widestPiece, widthOfText, wrapped } from './text-width.ts';

/** One column of a table for a terminal. */
export interface Column {
    readonly heading: string;
    /** How narrow it may become where columns that can be spared are still there; by default as wide as its widest cell. */
    readonly least?: number;
    /** It can be left out, the greater the sooner; by default never. */
    readonly spare?: number;
}

/** A table whose lines are no wider than they may be. */
export interface FittedTable {
    readonly heading: readonly string[];
    /** For each row its lines. */
    readonly rows: readonly (readonly FittedLine[])[];
    /** The headings of columns for which there was no room. */
    readonly leftOut: readonly string[];
}

/** A line of a row, its first cell apart, so that it can be painted. */
export interface FittedLine {
    readonly first: string;
    readonly rest: string;
}

type Cells = readonly string[];

/** The places of the columns that are shown, each with its width. */
type Widths = ReadonlyMap<number, number>;

const BETWEEN = 2;
/** Rather than to leave a column out, a piece that is longer is broken. */
const LONG_PIECE = 14;

/**
 * Fits rows of cells into a width. Cells are wrapped down to what their column allows; then columns that can be spared are left out;
 * then cells are wrapped as narrow as their words allow, and where even that is too wide, within words.
 *
 * @param room the columns of the terminal that there are; absent: as many as it takes
 */
export function fitTable(columns: readonly Column[], rows: readonly Cells[], room = Infinity): FittedTable {
    const headings = columns.map(({ heading }) => heading);
    const widths = fit(columns, [headings, ...rows], room);
    return {
        heading: linesOf(headings, widths).map(({ first, rest }) => `${first}${rest}`.trimEnd()),
        rows: rows.map((row) => linesOf(row, widths)),
        leftOut: headings.filter((_, index) => !widths.has(index)),
    };
}

function linesOf(row: Cells, widths: Widths): readonly FittedLine[] {
    const cells = [...widths].map(([index, width]) => ({ width, lines: wrapped(row[index] ?? '', width) }));
    const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const [first = '', ...rest] = cells.map(({ width, lines }) => padded(lines[at] ?? '', width));
        return {
            first,
            rest: rest
                .map((cell) => ' '.repeat(BETWEEN) + cell)
                .join('')
                .trimEnd(),
        };
    });
}

function fit(columns: readonly Column[], rows: readonly Cells[], room: number): Widths {
    const widest = (measure: (text: string) => number): readonly number[] =>
        columns.map((_, index) => Math.max(0, ...rows.map((row) => measure(row[index] ?? ''))));
    const natural = widest(widthOfText);
    const pieces = widest(widestPiece);
    const least = (longest: number): readonly number[] =>
        columns.map(({ least: own = Infinity }, index) =>
            Math.min(natural[index] ?? 0, Math.max(own, Math.min(longest, pieces[index] ?? 0))),
        );
    const [whole, divided] = [least(Infinity), least(LONG_PIECE)];

    let shown: readonly number[] = columns.map((_, index) => index);
    for (;;) {
        const fitted = narrowed(shown, natural, whole, room) ?? narrowed(shown, natural, divided, room);
        if (fitted) return fitted;
        const spared = mostSpare(shown, columns);
        if (spared === undefined) break;
        shown = shown.filter((index) => index !== spared);
    }
    const narrowest = pieces.map((piece) => Math.min(piece, LONG_PIECE));
    const share = Math.max(1, Math.floor((room - BETWEEN * (shown.length - 1)) / shown.length));
    return narrowed(shown, natural, narrowest, room) ?? new Map(shown.map((index) => [index, share]));
}

/** The widths of the columns that are shown, where they can be made narrow enough: the widest is made narrower first. */
function narrowed(shown: readonly number[], natural: readonly number[], least: readonly number[], room: number): Widths | undefined {
    const widths = new Map(shown.map((index) => [index, natural[index] ?? 0]));
    const widthOf = (index: number): number => widths.get(index) ?? 0;
    let over = shown.reduce((sum, index) => sum + widthOf(index), BETWEEN * (shown.length - 1)) - room;
    while (over > 0) {
        const [widest] = shown.filter((index) => widthOf(index) > (least[index] ?? 0)).toSorted((a, b) => widthOf(b) - widthOf(a));
        if (widest === undefined) return undefined;
        widths.set(widest, widthOf(widest) - 1);
        over--;
    }
    return widths;
}

/** The column that can be spared most; of several the last one. */
function mostSpare(shown: readonly number[], columns: readonly Column[]): number | undefined {
    const spare = (index: number): number => columns[index]?.spare ?? 0;
    return shown
        .filter((index) => spare(index) > 0)
        .toSorted((a, b) => spare(a) - spare(b))
        .at(-1);
}
