import type { DocketEntry } from '../docket/entry.ts';
import { deriveDocket } from '../docket/docket.ts';
import type { CaseFile, When } from '../facts/case-file.ts';
import type { Example, Expect, Expectation } from '../facts/example-source.ts';
import { openCase, visibleEvents } from '../facts/open-case.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { resolveInstant } from '../facts/written-instant.ts';
import type { Gap } from '../gaps/gap.ts';
import { gapsOf } from '../gaps/gaps-of.ts';
import { registerGapsOf } from '../gaps/register-gaps.ts';
import { wholeWorkspace } from '../gaps/scope.ts';
import { asOfInstant } from '../time/as-of.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { differencesBetween } from './compare.ts';
import type { ExampleFault } from './faults.ts';
import { faultsOf } from './faults.ts';
import type { LawfulWorld } from './world.ts';
import { worldOf } from './world.ts';

/** One line of what an example expects, beside what the docket gives. */
export interface Outcome {
    readonly expectation: Expectation;
    readonly asOf: Instant;
    /** In which its instants are written. */
    readonly zone: Zone;
    /** The entries that the line speaks of, the nearest to it first. */
    readonly found: readonly DocketEntry[];
    /** In what the nearest entry is otherwise; empty where one is as expected. */
    readonly differences: readonly string[];
}

/** What an example comes to. */
export interface JudgedExample {
    readonly example: Example;
    readonly path: string;
    readonly faults: readonly ExampleFault[];
    /** Empty where it cannot be judged. */
    readonly outcomes: readonly Outcome[];
}

/** What is around an example: its regimes are the law of the example, beside what ships. */
export interface Around extends Pick<LawfulWorld, 'law' | 'meaninglessIn'> {
    readonly workspace: Workspace;
}

/** Whether everything is as the example expects, and it expects something. */
export function isAsExpected({ faults, outcomes }: JudgedExample): boolean {
    return faults.length === 0 && outcomes.length > 0 && outcomes.every(({ differences }) => differences.length === 0);
}

/** The zone of an example without an incident. */
const zoneWithoutIncident: Zone = 'Europe/Brussels';

/**
 * Compares what an example expects with the dockets of its incidents. Never throws for what a person wrote: what cannot be judged is
 * said as a fault. Asks no clock, since an example brings its instants along.
 *
 */
export function judgeExample(around: Around, file: SourceFile, example: Example): JudgedExample {
    const { law, meaninglessIn } = around;
    const world: LawfulWorld = { ...worldOf(around.workspace, file, example), law, meaninglessIn };
    const cases = example.incidents.map((incident) => openCase(world.workspace, file.path, incident));
    const zone = cases[0]?.zone ?? zoneWithoutIncident;
    const asked = example.expects.flatMap((expect) => {
        const { when } = resolveInstant(expect.asOf, zone);
        return when ? [{ expect, dockets: cases.map((caseFile) => docketOf(world, caseFile, when)), when }] : [];
    });
    const gaps = asked.flatMap(({ dockets }) => dockets.flatMap((each) => each.gaps));
    const faults = faultsOf(example, world, zone, gaps);
    if (faults.length > 0) return { example, path: file.path, faults, outcomes: [] };
    const outcomes = asked.flatMap(({ expect, dockets, when }) =>
        outcomesOf(
            expect,
            dockets.flatMap(({ entries }) => entries),
            { world, zone, asOf: when.instant },
        ),
    );
    return { example, path: file.path, faults: [], outcomes };
}

interface ExampleDocket {
    readonly entries: readonly DocketEntry[];
    readonly gaps: readonly Gap[];
}

function docketOf({ workspace, law, file, meaninglessIn }: LawfulWorld, caseFile: CaseFile, { instant }: When): ExampleDocket {
    const asOf = asOfInstant(instant);
    const docket = deriveDocket(workspace, law, caseFile, { asOf });
    const events = visibleEvents(caseFile, asOf);
    const scope = wholeWorkspace;
    const register = registerGapsOf({ workspace, law, extent: scope.extent }, meaninglessIn);
    const gaps = gapsOf({ workspace, law, file, caseFile, events, docket, scope, register, meaninglessIn });
    return { entries: docket.entries, gaps };
}

interface Place {
    readonly world: LawfulWorld;
    readonly zone: Zone;
    readonly asOf: Instant;
}

function outcomesOf({ lines }: Expect, entries: readonly DocketEntry[], { world, zone, asOf }: Place): readonly Outcome[] {
    return lines.map((expectation) => {
        const meant = entriesFor(expectation, entries, world);
        if (expectation.status === 'no entry') {
            const found = meant.exact;
            return { expectation, asOf, zone, found, differences: found.length === 0 ? [] : ['there is an entry'] };
        }
        const compared = meant.near
            .map((entry) => ({ entry, differences: differencesBetween(expectation, entry, zone) }))
            .sort((one, other) => one.differences.length - other.differences.length);
        const [nearest] = compared;
        const found = compared.map(({ entry }) => entry);
        return { expectation, asOf, zone, found, differences: nearest ? nearest.differences : ['there is no entry'] };
    });
}

/** The entries of the duty, party, recipient and state that a line names, and those that come near it where there is none. */
function entriesFor(
    { duty, party, recipient, state }: Expectation,
    entries: readonly DocketEntry[],
    { workspace }: LawfulWorld,
): { readonly exact: readonly DocketEntry[]; readonly near: readonly DocketEntry[] } {
    const resolved = workspace.names.member('duty', duty, { library: false });
    const ofDuty = resolved.kind === 'found' ? entries.filter((entry) => entry.duty === resolved.value.id) : [];
    const exact = ofDuty.filter(
        (entry) =>
            (party === undefined || entry.party === party.text) &&
            (recipient === undefined || entry.recipient === recipient.text) &&
            (state === undefined || entry.state === state.text),
    );
    return { exact, near: exact.length > 0 ? exact : ofDuty };
}
