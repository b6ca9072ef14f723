import type { Example, Expect, Expectation } from '../facts/example-source.ts';
import type { NameUse, WrittenInstant } from '../facts/source.ts';
import { resolveInstant } from '../facts/written-instant.ts';
import type { Gap } from '../gaps/gap.ts';
import { gapsInFile } from '../gaps/file-gaps.ts';
import { wholeWorkspace } from '../gaps/scope.ts';
import { listed } from '../names/listed.ts';
import type { Range } from '../syntax/range.ts';
import { canonicalState } from '../time/state.ts';
import type { Zone } from '../time/instant.ts';
import type { LawfulWorld } from './world.ts';

/** Why an example cannot be judged: what was not read or has no meaning, and what to write. */
export interface ExampleFault {
    readonly range: Range;
    readonly says: string;
    readonly closes: string;
    /** The line itself could not be read, which another finding says. */
    readonly isUnread: boolean;
}

/**
 * Why an example cannot be judged, in order of place: what of it was not read or has no meaning, be it in its world or in what it
 * expects.
 *
 * @param gaps of the dockets of its incidents
 */
export function faultsOf(example: Example, world: LawfulWorld, zone: Zone, gaps: readonly Gap[]): readonly ExampleFault[] {
    const { byBlock, outside } = gapsInFile(world, wholeWorkspace.extent, world.meaninglessIn);
    const ofWorld = [...byBlock.values()].flatMap((block) => block.gaps);
    const voiding = [...ofWorld, ...outside, ...gaps].filter(({ severity }) => severity === 'voids');
    const faults = [...voiding.map(faultOfGap), ...example.expects.flatMap((expect) => [...faultsOfExpect(expect, world, zone)])];
    const byPlace = new Map(faults.map((fault) => [fault.range.join(':'), fault]));
    return [...byPlace.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

function faultOfGap({ kind, range, says, closes }: Gap): ExampleFault {
    return { range, says, closes, isUnread: kind === 'unread' };
}

function* faultsOfExpect(expect: Expect, world: LawfulWorld, zone: Zone): Iterable<ExampleFault> {
    yield* faultsOfDates([expect.asOf], zone);
    for (const line of expect.lines) {
        yield* faultsOfDates([line.since, line.planBy, line.limit, line.keepUntil], zone);
        yield* faultsOfNames(line, world);
    }
}

function* faultsOfDates(dates: readonly (WrittenInstant | undefined)[], zone: Zone): Iterable<ExampleFault> {
    for (const written of dates) {
        if (!written || !resolveInstant(written, zone).fault) continue;
        const text = written.text.replace('T', ' ');
        yield fault(written.range, `\`${text}\` does not stand for one instant.`, 'Write a day or an instant that exists once.');
    }
}

function* faultsOfNames({ duty, party, recipient, state }: Expectation, { workspace: { names } }: LawfulWorld): Iterable<ExampleFault> {
    const resolved = names.member('duty', duty, { library: false });
    if (resolved.kind === 'unknown') yield unknown(duty, 'duty', resolved.suggestions);
    if (resolved.kind === 'ambiguous') {
        const candidates = listed(resolved.candidates, 'or');
        yield fault(duty.range, `\`${duty.text}\` is the name of several duties.`, `Write which of them: ${candidates}.`);
    }
    for (const use of [party, recipient]) {
        if (use && !names.global('party', use)) yield unknown(use, 'party of the example', names.suggest('party', use.text));
    }
    if (state && canonicalState(state.text) === undefined)
        yield fault(state.range, `\`${state.text}\` is no Member State.`, 'Write its code of two letters.');
}

function unknown(use: NameUse, kind: string, suggestions: readonly string[]): ExampleFault {
    const near = suggestions.filter((each) => each !== use.text).map((each) => `\`${each}\``);
    const closes = near.length > 0 ? `Did you mean ${listed(near, 'or')}?` : 'Write one that there is.';
    return fault(use.range, `No ${kind} is called \`${use.text}\`.`, closes);
}

function fault(range: Range, says: string, closes: string): ExampleFault {
    return { range, says, closes, isUnread: false };
}
