import type { Finding, FindingOf } from '../../findings/finding.ts';
import { isFindingOf } from '../../findings/finding.ts';
import type { WayFacts } from '../../findings/ways.ts';
import type { CaseEvent, CaseFile } from '../../facts/case-file.ts';
import { canonicalState, stateOfZone } from '../../time/state.ts';
import { startOfDay } from '../../time/zone.ts';
import type { FixContext, Proposal } from '../fix.ts';
import { caseOf, eventAround } from '../incident-of.ts';
import { sourceLinesOf } from '../text/source-lines.ts';
import { insertion, linesAfter, linesAtEnd, linesAtStart, ownPage } from '../text/write-lines.ts';
import { addEvent, eventLine, instantAsWritten } from '../write-event.ts';
import type { Skeleton, Skeletons } from './skeleton.ts';
import { candidatesOr, proposal } from './skeleton.ts';
import { ownName } from '../../facts/ids.ts';

type IncidentSkeleton = (caseFile: CaseFile, finding: Finding, context: FixContext) => Iterable<Proposal>;

/** The lines that an incident can miss, by the finding that says so. */
export const incidentSkeletons = {
    'occurrence-missing': within(occurrence),
    'place-missing': within(place),
    'awareness-missing': within((caseFile, finding, context) =>
        isFindingOf(finding, 'awareness-missing') ? awareness(caseFile, finding, context) : [],
    ),
    'informed-without-awareness': within((caseFile, finding, context) =>
        isFindingOf(finding, 'informed-without-awareness') ? awarenessOfInformed(caseFile, finding, context) : [],
    ),
    'silence-on-causal-link': within(causalLink),
    'silence-on-findings': within(someFinding),
    'death-unrecorded': within((caseFile, finding, context) =>
        isFindingOf(finding, 'death-unrecorded') ? death(caseFile, finding, context) : [],
    ),
    'finding-expected': within((caseFile, finding, context) =>
        isFindingOf(finding, 'finding-expected') ? foundOrRuledOut(finding.facts.name, caseFile, context) : [],
    ),
    'timeline-missing': within(timeline),
    'involves-missing': within(involved),
    'zone-missing': within((caseFile, finding, context) => (isFindingOf(finding, 'zone-missing') ? zone(caseFile, finding, context) : [])),
} satisfies Skeletons;

function within(skeleton: IncidentSkeleton): Skeleton {
    return (finding, context) => {
        const caseFile = caseOf(finding, context);
        return caseFile ? skeleton(caseFile, finding, context) : [];
    };
}

/** Dated by the first line that there is: it cannot have occurred later. */
function occurrence(caseFile: CaseFile, _: Finding, context: FixContext): Iterable<Proposal> {
    const day = caseFile.events.at(0)?.at.day ?? instantAsWritten(context.asOf, caseFile.zone).slice(0, '2027-12-06'.length);
    const edit = addEvent(caseFile, startOfDay(day, caseFile.zone), eventLine(`about ${day}`, 'occurred'), context);
    return proposal({ kind: 'add', what: 'occurrence' }, edit);
}

/** The states that the incident and its systems name; where it occurred is for a person to say. */
function place(caseFile: CaseFile, finding: Finding, context: FixContext): Iterable<Proposal> {
    const event = eventAround(finding.range, caseFile);
    if (event?.source.verb !== 'occurred') return occurrence(caseFile, finding, context);
    const [line, column] = endOfVerb(event, context);
    return candidatesOr('STATE', statesNamed(caseFile)).flatMap((state) =>
        proposal(
            state === 'STATE' ? { kind: 'add', what: 'place' } : { kind: 'occurred-in', state },
            insertion(context.file.path, line, column, ` in ${state}`),
        ),
    );
}

function statesNamed({ subjects, incident, zone: clocks }: CaseFile): readonly string[] {
    const placed = subjects.flatMap((subject) => [...subject.placed, ...subject.service].flatMap((each) => each.states));
    const affected = incident.affected
        .flatMap(({ value }) => (value.known ? value.states : []))
        .flatMap(({ text }) => canonicalState(text) ?? []);
    const own = incident.zone ? [stateOfZone(clocks)].filter((state) => state !== undefined) : [];
    return [...new Set([...affected, ...placed, ...own])];
}

/** After `occurred`, `occurred about` or `occurred between … and …`. */
function endOfVerb({ source, range }: CaseEvent, context: FixContext): readonly [line: number, column: number] {
    if (source.verb === 'occurred' && source.between) return [source.between.to.range[2], source.between.to.range[3]];
    const [, , line, column] = (source.latest ?? source.at).range;
    const from = (sourceLinesOf(context).lines[line - 1]?.from ?? 0) + column - 1;
    const verb = /^[ \t]*occurred(?:[ \t]+about\b)?/.exec(context.text.slice(from));
    return verb ? [line, column + verb[0].length] : [range[2], range[3]];
}

function awareness(
    caseFile: CaseFile,
    { range, facts: { party: known } }: FindingOf<'awareness-missing'>,
    context: FixContext,
): Iterable<Proposal> {
    const sign = eventAround(range, caseFile);
    if (!sign) return [];
    const parties = known !== null && context.workspace.parties.has(known) ? [known] : [...caseFile.parties.keys()];
    return candidatesOr('PARTY', parties).flatMap((party) => becameAware(caseFile, party, sign, context));
}

function awarenessOfInformed(
    caseFile: CaseFile,
    { range, facts: { party } }: FindingOf<'informed-without-awareness'>,
    context: FixContext,
): Iterable<Proposal> {
    const sign = eventAround(range, caseFile);
    return sign ? becameAware(caseFile, party, sign, context) : [];
}

/** Dated by the line from which it follows at the latest that somebody knew. */
function becameAware(caseFile: CaseFile, party: string, { at }: CaseEvent, context: FixContext): readonly Proposal[] {
    const when = at.dayOnly ? at.day : instantAsWritten(at.instant, caseFile.zone);
    return proposal({ kind: 'add-awareness', party }, addEvent(caseFile, at.instant, eventLine(when, `${party} became aware`), context));
}

function causalLink(caseFile: CaseFile, _: Finding, context: FixContext): Iterable<Proposal> {
    return (['suspected', 'likely', 'established', 'excluded'] as const).flatMap((degree) =>
        now({ kind: 'add-causal-link', degree }, `causal link ${degree}`, caseFile, context),
    );
}

function someFinding(caseFile: CaseFile, _: Finding, context: FixContext): Iterable<Proposal> {
    return now({ kind: 'add', what: 'finding' }, 'found FINDING', caseFile, context);
}

function death(caseFile: CaseFile, { facts: { deaths } }: FindingOf<'death-unrecorded'>, context: FixContext): Iterable<Proposal> {
    const id = deaths.at(0)?.finding;
    if (id === undefined) return [];
    const simple = ownName(id);
    const resolution = context.workspace.names.member('finding', simple, { library: false });
    const name = resolution.kind === 'found' ? simple : id;
    return foundOrRuledOut(name, caseFile, context);
}

function foundOrRuledOut(name: string, caseFile: CaseFile, context: FixContext): readonly Proposal[] {
    return [
        ...now({ kind: 'add-found', finding: name, ruledOut: false }, `found ${name}`, caseFile, context),
        ...now({ kind: 'add-found', finding: name, ruledOut: true }, `ruled out ${name}`, caseFile, context),
    ];
}

function now(way: WayFacts, what: string, caseFile: CaseFile, context: FixContext): readonly Proposal[] {
    const line = eventLine(instantAsWritten(context.asOf, caseFile.zone), what);
    return proposal(way, addEvent(caseFile, context.asOf, line, context));
}

function timeline({ incident }: CaseFile, _: Finding, context: FixContext): Iterable<Proposal> {
    return proposal({ kind: 'add', what: 'timeline' }, linesAtEnd(ownPage(context), incident.range, ['timeline {', '}']));
}

function involved({ incident }: CaseFile, _: Finding, context: FixContext): Iterable<Proposal> {
    const names = context.workspace.names.all('subject').map(({ declaration }) => declaration.name.text);
    return candidatesOr(
        'SYSTEM',
        names.filter((name) => name !== ''),
    ).flatMap((name) =>
        proposal(
            name === 'SYSTEM' ? { kind: 'add', what: 'system' } : { kind: 'involves', subject: name },
            linesAtStart(ownPage(context), incident.range, [`involves  ${name}`]),
        ),
    );
}

function zone({ incident }: CaseFile, { facts: { zone: name } }: FindingOf<'zone-missing'>, context: FixContext): Iterable<Proposal> {
    const page = ownPage(context);
    const line = [`zone      ${name}`];
    const last = incident.involves.at(-1);
    const after = last && linesAfter(page, last.identifiers.at(-1)?.range ?? last.subject.range, line);
    return proposal({ kind: 'add-line', line: `zone ${name}` }, after ?? linesAtStart(page, incident.range, line));
}
