import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much room new objects get, in bytes. */
const ENOUGH = 12 * 1024 * 1024;

/** What V8 is told during a long run, and what it goes by otherwise. */
const compilesLater = { option: '--invocation-count-for-turbofan', during: 30_000, otherwise: 3_000 } as const;
const staysSmall = { option: '--semi-space-growth-factor', during: 1, otherwise: 2 } as const;

const told = new Set<typeof compilesLater | typeof staysSmall>();

/**
 * Compiles a function for the last time only once it was called often: over a thousand files, that compiling would take a quarter of the
 * time of all processors, and what is compiled would hardly be called any more.
 */
export function compileLater(): void {
    tell(compilesLater);
}

/**
 * Keeps the room for new objects from growing beyond what is enough. Over many files V8 would double it until it takes a hundred
 * megabytes, nearly all of it garbage that has not been collected yet; collecting that more often costs little, since next to
 * nothing of it is alive.
 */
export function holdYoungSpace(): void {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (young && young.space_size >= ENOUGH) tell(staysSmall);
}

/** Tells V8 until the program ends: the compiled code that is kept then would otherwise be refused by a start that tells it nothing. */
function tell(setting: typeof compilesLater | typeof staysSmall): void {
    if (told.has(setting)) return;
    told.add(setting);
    setFlagsFromString(`${setting.option}=${setting.during}`);
    process.prependOnceListener('exit', () => setFlagsFromString(`${setting.option}=${setting.otherwise}`));
}
