import type * as ast from '../generated/ast.ts';
import type { TimelineEvent, TimelineLine, Use } from './incident-source.ts';
import type { Range } from '../syntax/range.ts';
import type { Parts, Unfinished } from './read-tree.ts';
import { hasWord, nameUseAt, nameOf, namesAt, namesOf, partsOf, rangeOf } from './read-tree.ts';
import type { NameUse, WrittenInstant } from './source.ts';

/** What stands on a line of a timeline besides its references, with its places. */
interface EventParts {
    readonly line: TimelineLine;
    readonly from: WrittenInstant | undefined;
    readonly to: WrittenInstant | undefined;
    readonly due: WrittenInstant | undefined;
    readonly states: readonly NameUse[];
    readonly uses: readonly Use[];
}

/** One dated line; absent where its instant, its verb or what the verb cannot do without is missing. */
export function readEvent(event: Partial<ast.Event>): TimelineEvent | undefined {
    const parts = partsOf(event);
    const at = nameUseAt(parts, 'at', event.at);
    if (!at || event.verb === undefined || (event.latest === undefined && beginsBetween(event))) return undefined;

    const read = readParts(event, at, parts);
    return readHappening(event, read) ?? readAct(event, read);
}

/** Whether a line names two instants between which it lies: without the second one it is not known how late it can be. */
function beginsBetween({ $cstNode }: Partial<ast.Event>): boolean {
    return /^\s*between\b/.test($cstNode?.text ?? '');
}

/** The parts are asked for in the order in which the grammar writes them. */
function readParts(event: Partial<ast.Event>, at: WrittenInstant, parts: Parts): EventParts {
    const line: Unfinished<TimelineLine> = { at, range: rangeOf(event), evidence: namesOf(event.evidence) };
    const latest = nameUseAt(parts, 'latest', event.latest);
    if (latest) line.latest = latest;
    if (event.about === true) line.about = true;
    if (event.detail !== undefined) line.detail = event.detail;
    const from = nameUseAt(parts, 'from', event.from);
    const to = nameUseAt(parts, 'to', event.to);
    const states = namesAt(parts, 'states', event.states);
    const uses = readUses(event.uses, states);
    const due = nameUseAt(parts, 'due', event.due);
    const known = nameUseAt(parts, 'known', event.known);
    if (known) line.known = known;
    const struck = nameUseAt(parts, 'struck', event.struck);
    if (struck) line.struck = event.ground === undefined ? { at: struck } : { at: struck, reason: event.ground };
    return { line, from, to, due, states, uses };
}

/** Each use belongs to the last state before it. */
function readUses(uses: readonly Partial<ast.Use>[] | undefined, states: readonly NameUse[]): readonly Use[] {
    return (uses ?? []).flatMap((use) => {
        const range = rangeOf(use);
        const state = states.findLast((each) => comparePlaces(each.range, range) < 0);
        const deployers = namesOf(use.deployers);
        return state && deployers.length > 0 ? [{ state, deployers }] : [];
    });
}

function comparePlaces([line, column]: Range, [otherLine, otherColumn]: Range): number {
    return line - otherLine || column - otherColumn;
}

/** The lines that need nobody who acts. Without its `and` a second instant may be that of the next line. */
function readHappening(event: Partial<ast.Event>, { line, from, to, states, uses }: EventParts): TimelineEvent | undefined {
    switch (event.verb) {
        case 'occurred': {
            const occurred = { ...line, verb: event.verb, about: event.about === true, states, uses };
            if (from && to && hasWord(event, 'and')) return { ...occurred, between: { from, to } };
            return hasWord(event, 'between') ? undefined : occurred;
        }
        case 'ended':
            return { ...line, verb: event.verb, states, uses };
        case 'resolved':
            return { ...line, verb: event.verb };
        case 'causal': {
            if (!event.degree) return undefined;
            const link = { ...line, verb: 'causal-link', degree: event.degree } as const;
            const scope = nameOf(event.scope);
            if (scope) return { ...link, scope };
            return hasWord(event, 'for') ? undefined : link;
        }
        case 'found':
        case 'ruled':
            return readFinding(event, line, { states, uses });
        default:
            return undefined;
    }
}

function readFinding(
    event: Partial<ast.Event>,
    line: TimelineLine,
    places: Pick<EventParts, 'states' | 'uses'>,
): TimelineEvent | undefined {
    const findings = namesOf(event.findings);
    if (findings.length === 0) return undefined;
    const party = nameOf(event.party);
    const finder = party ? { ...line, party } : line;
    return event.verb === 'found' ? { ...finder, verb: 'found', findings, ...places } : { ...finder, verb: 'ruled-out', findings };
}

/** The lines in which a party acts towards nobody, or towards a system. */
function readAct(event: Partial<ast.Event>, parts: EventParts): TimelineEvent | undefined {
    const party = nameOf(event.party);
    if (!party) return undefined;

    const line = { ...parts.line, party };
    const { verb } = event;
    switch (verb) {
        case 'detected':
        case 'noted':
            return { ...line, verb };
        case 'received':
            return hasWord(event, 'notice') ? { ...line, verb: 'received-notice' } : undefined;
        case 'became':
            return readAwareness(event, line);
        case 'took':
            if (event.measures === true) return { ...line, verb: 'took-measures' };
            return hasWord(event, 'action') ? { ...line, verb: 'took-corrective-action' } : undefined;
        case 'corrected':
            return { ...line, verb: 'took-corrective-action' };
        case 'started':
            return hasWord(event, 'investigation') ? { ...line, verb: 'started-investigation' } : undefined;
        case 'assessed':
            return hasWord(event, 'risk') ? { ...line, verb: 'assessed-risk' } : undefined;
        case 'suspended':
        case 'disabled':
        case 'altered':
        case 'recalled': {
            const subject = nameOf(event.subject);
            return subject && { ...line, verb, subject };
        }
        case 'plans': {
            const subject = nameOf(event.subject);
            return subject && { ...line, verb: 'plans-to-alter', subject };
        }
        case 'closed':
            return { ...line, verb };
        case 'withdrew': {
            const withdrawn = nameOf(event.withdrawn);
            return withdrawn && { ...line, verb, withdrawn };
        }
        case 'decided':
            return readDecision(event, line);
        case 'reached': {
            const milestone = nameOf(event.milestone);
            return milestone && { ...line, verb, milestone };
        }
        default:
            return readAddressedAct(event, line, parts.due);
    }
}

type Acted = TimelineLine & { readonly party: NameUse };

function readAwareness(event: Partial<ast.Event>, line: Acted): TimelineEvent | undefined {
    if (!hasWord(event, 'aware')) return undefined;
    const subject = nameOf(event.subject);
    if (subject) return { ...line, verb: 'became-aware', subject };
    return hasWord(event, 'of') ? undefined : { ...line, verb: 'became-aware' };
}

function readDecision(event: Partial<ast.Event>, line: Acted): TimelineEvent | undefined {
    if (!hasWord(event, 'reportable')) return undefined;
    const decision = { ...line, verb: 'decided', reportable: event.negative !== true } as const;
    return event.by === undefined ? decision : { ...decision, by: event.by };
}

/** The lines in which a party says something to others. */
function readAddressedAct(event: Partial<ast.Event>, line: Acted, due: WrittenInstant | undefined): TimelineEvent | undefined {
    const others = namesOf(event.others);
    const stage = nameOf(event.stage);
    const { verb } = event;
    if (verb === 'acknowledged') return stage && { ...line, verb, stage };
    if (verb === 'extended' || verb === 'refused') return readAnswerToReport(event, line, due);
    if (others.length === 0) return undefined;

    switch (verb) {
        case 'informed':
            return { ...line, verb, others, alteration: event.alteration === true };
        case 'answered':
            return { ...line, verb, others };
        case 'could':
            return hasWord(event, 'reach') ? { ...line, verb: 'could-not-reach', others } : undefined;
        case 'reported':
            return stage && { ...line, verb, stage, others, ...reportedUnder(event) };
        case 'announced':
            return stage && due && hasWord(event, 'by') ? { ...line, verb, stage, others, due } : undefined;
        case 'requested': {
            if (event.what === undefined) return undefined;
            const request = { ...line, verb, what: event.what, others };
            return due ? { ...request, due } : request;
        }
        default:
            return undefined;
    }
}

/** What an authority decides on a report; without the party that its word announces the line would be about all. */
function readAnswerToReport(event: Partial<ast.Event>, line: Acted, due: WrittenInstant | undefined): TimelineEvent | undefined {
    const stage = nameOf(event.stage);
    const bound = nameOf(event.bound);
    if (!stage || (!bound && hasWord(event, event.verb === 'extended' ? 'for' : 'of'))) return undefined;
    const about = bound ? { stage, bound } : { stage };
    if (event.verb === 'refused') return { ...line, verb: 'refused', ...about };
    return due && hasWord(event, 'to') ? { ...line, verb: 'extended', ...about, due } : undefined;
}

function reportedUnder(event: Partial<ast.Event>): { regime?: NameUse; report?: NameUse; digest?: string } {
    const named: { regime?: NameUse; report?: NameUse; digest?: string } = {};
    const regime = nameOf(event.regime);
    if (regime) named.regime = regime;
    const report = nameOf(event.report);
    if (report) named.report = report;
    if (event.digest !== undefined) named.digest = event.digest;
    return named;
}
