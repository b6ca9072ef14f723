import type { Range } from '../syntax/range.ts';
import type { Finding } from '../findings/finding.ts';

/** Orders findings by file, place, code and facts, so that the same files always print the same. */
export function byPlace(first: Finding, second: Finding): number {
    return (
        byText(first.file, second.file) ||
        byRange(first.range, second.range) ||
        byText(first.code, second.code) ||
        byText(JSON.stringify(first.facts), JSON.stringify(second.facts))
    );
}

function byRange(first: Range, second: Range): number {
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2] || first[3] - second[3];
}

function byText(first: string, second: string): number {
    if (first === second) return 0;
    return first < second ? -1 : 1;
}
