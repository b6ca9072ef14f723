import type { Holding } from '../../facts/holdings.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';
import type { OfficesFacts, PartyFacts, VacancyFacts } from '../../facts/register.ts';
import { canonicalState, zoneOfState } from '../../time/state.ts';
import { startOfDay } from '../../time/zone.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { Binding } from '../conditions/binding.ts';
import { hasTrait } from '../conditions/binding.ts';
import { noteOf } from '../conditions/notes.ts';
import type { Matter } from '../conditions/matter.ts';

/** A line by which somebody holds an office, and whom of the directory the workspace put it in the place of. */
export interface Held {
    readonly holding: Holding;
    readonly insteadOf: readonly PartyFacts[];
}

/** Who holds an office for a system; where nobody does, what files say of that, if anything. */
export interface OfficeFound {
    readonly held: readonly Held[];
    readonly vacancy?: VacancyFacts;
}

/** A line about an office, with those of its traits that the system has. */
type Fitting<Line extends OfficesFacts> = Line & { readonly fits: readonly TermId[] };
type Claim = Fitting<Holding> | Fitting<VacancyFacts>;

/**
 * Who holds an office of a state for a system, as of the instant asked about.
 *
 * Of the lines that fit, those of the workspace go before those of the directory, unless the directory is newer; of the rest the most
 * specific count, and somebody before nobody.
 *
 * @param state the state whose authorities are meant; without one those of any
 */
export function holdersFor(office: TermId, state: string | undefined, binding: Binding, matter: Matter): OfficeFound {
    const known = foundIn(matter.judged, () => new Map());
    const key = [office, state ?? '', binding.subject.name].join(' ');
    const found = known.get(key) ?? findHolders(office, state, binding, matter);
    known.set(key, found);
    return found;
}

/** Whom offices were found to be held by, as long as nothing is judged anew: many duties go to the same office. */
const foundIn = noteOf<Map<string, OfficeFound>>();

function findHolders(office: TermId, state: string | undefined, binding: Binding, matter: Matter): OfficeFound {
    const holdings = matter.workspace
        .holdings(office)
        .filter(({ party }) => state === undefined || party.country === state)
        .flatMap((line) => fitting(line, binding, matter));
    const vacancies = matter.workspace
        .vacancies(office)
        .filter((vacancy) => vacancy.state === state)
        .flatMap((line) => fitting(line, binding, matter));
    const current = holdings.filter((line) => isHeldNow(line, matter));
    const chosen = best(currentOf([...current, ...vacancies]), matter);
    const held = chosen.filter(isHolding);
    const vacancy = chosen.find((claim) => !isHolding(claim));
    if (held.length === 0) return { held: [], ...(vacancy && !isHolding(vacancy) && { vacancy }) };
    const names = new Set(held.map(({ party }) => party.name));
    const shipped = best(
        current.filter((line) => isShipped(line) && !names.has(line.party.name)),
        matter,
    ).map(({ party }) => party);
    return { held: held.map((holding) => ({ holding, insteadOf: isShipped(holding) ? [] : shipped })) };
}

/** Whether somebody began or ceased to hold an office since an instant, on a day that has come. */
export function hasChangedHands(since: Instant, { workspace, law, asOf, caseFile }: Matter): boolean {
    const isSince = (bound: Instant): boolean => Number.isFinite(bound) && bound > since && asOf.hasCome(bound);
    return [...law.offices.values()].some(({ id }) =>
        workspace.holdings(id).some((holding) => {
            const { from, until } = boundsOf(holding, caseFile.zone);
            return isSince(from) || isSince(until);
        }),
    );
}

/** The authorities that hold an office now, in the states given or for the Union as a whole. */
export function authoritiesHolding(office: TermId, states: readonly string[], matter: Matter): readonly PartyName[] {
    const holding = matter.workspace
        .holdings(office)
        .filter(({ party: { country } }) => country === 'EU' || (country !== undefined && states.includes(country)));
    return [...new Set(holding.filter((line) => isHeldNow(line, matter)).map(({ party }) => party.name))];
}

function fitting<Line extends OfficesFacts>(line: Line, { subject }: Binding, matter: Matter): readonly Fitting<Line>[] {
    const fits = line.traits.filter((trait) => hasTrait(subject, trait, matter));
    return line.traits.length === 0 || fits.length > 0 ? [{ ...line, fits }] : [];
}

function isHolding(claim: Claim): claim is Fitting<Holding> {
    return 'party' in claim;
}

function isShipped(claim: Claim): boolean {
    return isHolding(claim) ? claim.party.library : claim.library;
}

function isHeldNow(holding: Holding, { asOf, caseFile }: Matter): boolean {
    const { from, until } = boundsOf(holding, caseFile.zone);
    return asOf.hasCome(from) && !asOf.hasCome(until);
}

/** `since D` begins with D where the authority is, `until D` ends with the day before. */
function boundsOf({ party, since, until }: Holding, otherwise: Zone): { readonly from: Instant; readonly until: Instant } {
    const zone = zoneOfAuthority(party, otherwise);
    return {
        from: since === undefined ? -Infinity : startOfDay(since, zone),
        until: until === undefined ? Infinity : startOfDay(until, zone),
    };
}

/** The lines that no line of the other origin is newer than. */
function currentOf(claims: readonly Claim[]): readonly Claim[] {
    const current = claims.filter((claim) => !claims.some((other) => isShipped(other) !== isShipped(claim) && prevails(other, claim)));
    return current.length > 0 ? current : claims;
}

/**
 * Whether a line goes before one of the other origin. A workspace knows its own authorities, as long as the directory was not checked
 * later, or tells of a later beginning. That the directory knows nobody never goes before somebody whom a workspace names.
 */
function prevails(claim: Claim, other: Claim): boolean {
    if (isShipped(claim)) return isHolding(claim) && isNewer(claim, other);
    if (isHolding(claim) || !isHolding(other)) return !(isHolding(other) && isNewer(other, claim));
    return isNewer(claim, other);
}

function isNewer(claim: Claim, other: Claim): boolean {
    if (claim.checked !== undefined && other.checked !== undefined && claim.checked !== other.checked) return claim.checked > other.checked;
    const [since, before] = [claim, other].map((each) => (isHolding(each) ? each.since : undefined));
    return since !== undefined && before !== undefined && since > before;
}

/** The most specific lines; of those, the ones that name somebody where some do. */
function best<Line extends Claim>(claims: readonly Line[], matter: Matter): readonly Line[] {
    const specific = claims.filter((claim) => !claims.some((other) => isMoreSpecific(other.fits, claim.fits, matter)));
    const named = specific.filter(isHolding);
    return named.length > 0 ? named : specific;
}

/**
 * A line for some trait is more specific than one for a wider trait, and than one for everything; one for what a system is used for
 * more specific than one for its field.
 */
function isMoreSpecific(left: readonly TermId[], right: readonly TermId[], matter: Matter): boolean {
    return left.some((trait) => right.every((wider) => isNarrower(trait, wider, matter)));
}

function isNarrower(trait: TermId, wider: TermId, { law }: Matter): boolean {
    const [one, other] = [law.traits.get(trait), law.traits.get(wider)];
    if (trait === wider || !one || !other) return false;
    if (one.ancestors.has(wider)) return true;
    return one.ofUse && !other.ofUse && !other.ancestors.has(trait);
}

/** The zone in which the days of an authority are told. */
export function zoneOfAuthority({ zone, country }: PartyFacts, otherwise: Zone): Zone {
    if (zone !== undefined) return zone;
    return country === 'EU' || (country !== undefined && canonicalState(country) !== undefined) ? zoneOfState(country) : otherwise;
}
