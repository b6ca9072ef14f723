import type { History } from '../../docket/conditions/history.ts';
import { historyOf, satisfies } from '../../docket/conditions/history.ts';
import { linesAffectedBy } from '../../docket/affected-lines.ts';
import { deriveEntries } from '../../docket/docket.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { LawTerm } from '../../docket/law/law.ts';
import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import { findingsIn } from '../../facts/case-file.ts';
import type { TermId } from '../../facts/ids.ts';
import type { FactsByCode } from '../../findings/facts.ts';
import { dutiesAmong, findingTitle, whenOf } from '../../findings/parts-of.ts';
import { formatInstant } from '../../time/zone.ts';
import { basisOfTerm } from '../basis-of-term.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `finding-expected`: what is usually found beside something else was neither found nor ruled out, and more would be owed. */
export const findingExpected = defineCheck({
    code: 'finding-expected',
    severity: 'hint',
    unread: false,
    title: 'What usually goes with a finding was neither found nor ruled out, and duties hang on it',
    *onIncident(scope) {
        const { law, workspace } = scope;
        for (const term of law.findings.values()) {
            const ground = groundFor(term, scope);
            if (!ground || isAnswered(term, scope)) continue;
            const owed = owedBecauseOf(term, ground, scope);
            if (owed.length === 0) continue;
            yield {
                at: ground.place,
                ...basisOfTerm('finding', term.id, workspace.names),
                facts: {
                    since: whenOf(ground.since.at),
                    finding: findingTitle(term.id, law),
                    name: nameOf(term, scope),
                    beside: findingTitle(ground.beside, law),
                    degree: ground.degree,
                    owed,
                },
            };
        }
    },
});

type Facts = FactsByCode['finding-expected'];

/** What a law says goes with the finding that it expects. */
interface Ground {
    readonly beside: TermId;
    readonly degree: Facts['degree'];
    /** The line because of which it has stood ever since. */
    readonly since: CaseEvent;
    /** Where the other finding is named. */
    readonly place: CaseEvent['range'];
}

function groundFor({ expected }: LawTerm, scope: IncidentScope): Ground | undefined {
    if (!expected) return undefined;
    const { beside, degree = null } = expected;
    const found = scope.events.filter((event) => event.verb === 'found').flatMap((event) => casesIn(event, beside, scope));
    if (found.length === 0) return undefined;
    const history = historyOf(scope.workspace, scope.law, scope.caseFile, scope.asOf);
    const stands = (step: number): boolean => found.some(({ finding }) => isStanding(finding, degree, step, history, scope));
    const now = history.steps.length - 1;
    if (!stands(now)) return undefined;
    const first = history.steps.findLastIndex((_, step) => !stands(step)) + 1;
    const since = scope.events.findLast(({ at }) => at.instant === history.steps[first]);
    const last = found.findLast(({ finding }) => isStanding(finding, degree, now, history, scope));
    return since && last && { beside, degree, since, place: last.place };
}

/** What a line found that is a case of a finding, and where it names that. */
function casesIn(
    { findings, source, range }: CaseEventOf<'found'>,
    beside: TermId,
    { law }: IncidentScope,
): readonly { readonly finding: TermId; readonly place: CaseEvent['range'] }[] {
    return findings.flatMap((finding, index) =>
        law.findings.get(finding)?.ancestors.has(beside) === true ? [{ finding, place: source.findings[index]?.range ?? range }] : [],
    );
}

function isStanding(finding: TermId, degree: Facts['degree'], step: number, history: History, { caseFile }: IncidentScope): boolean {
    if (!history.found(finding, step)) return false;
    return degree === null || caseFile.subjects.some(({ name }) => satisfies(history.link(name, finding, step), degree));
}

/** Whether somebody has said that it is so, at least for a while, or that it is not. */
function isAnswered({ id, ancestors }: LawTerm, { events, law }: IncidentScope): boolean {
    return events.some((event) =>
        findingsIn(event).some((finding) =>
            event.verb === 'ruled-out' ? ancestors.has(finding) : law.findings.get(finding)?.ancestors.has(id) === true,
        ),
    );
}

/** Who would owe what that is not owed now, had it been found as soon as its ground stood. */
function owedBecauseOf(term: LawTerm, { since }: Ground, { workspace, law, caseFile, docket, asOf }: IncidentScope): Facts['owed'] {
    const lines = linesAffectedBy(term, law, caseFile);
    if (lines.length === 0) return [];
    const { range, at } = since;
    const line = {
        verb: 'found' as const,
        at: { text: formatInstant(at.instant, at.zone), range },
        range,
        findings: [{ text: term.id, range }],
        states: [],
        uses: [],
        evidence: [],
    };
    const then = deriveEntries(workspace, law, caseFile, { asOf, whatIf: { lines: [line] } }, lines);
    const isNew = (entry: DocketEntry): boolean =>
        isOpen(entry) && !docket.entries.some((other) => other.duty === entry.duty && other.party === entry.party && isOpen(other));
    const byParty = Map.groupBy(then.filter(isNew), ({ party }) => party);
    return [...byParty].map(([party, entries]) => ({ party, duties: dutiesAmong(entries) }));
}

function isOpen({ status }: DocketEntry): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
}

/** The finding as a line of the workspace names it. */
function nameOf({ id, name }: LawTerm, { workspace }: IncidentScope): string {
    return workspace.names.member('finding', name, { library: false }).kind === 'found' ? name : id;
}
