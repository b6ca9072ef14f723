import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much room new objects get, in bytes. */
const ENOUGH = 12 * 1024 * 1024;

/**
 * Keeps the room for new objects from growing beyond what is enough. Over many files V8 would double it until it takes a hundred
 * megabytes, nearly all of it garbage that has not been collected yet; collecting that more often costs little, since next to
 * nothing of it is alive.
 */
export function holdYoungSpace(): void {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (young && young.space_size >= ENOUGH) setFlagsFromString('--semi-space-growth-factor=1');
}
