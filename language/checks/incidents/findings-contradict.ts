import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import { isSameScope } from '../../facts/case-file.ts';
import type { TermId } from '../../facts/ids.ts';
import { ownName } from '../../facts/ids.ts';
import type { ContradictionFacts } from '../../findings/incidents/events.ts';
import { findingTitle, whenOf } from '../../findings/parts-of.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import { isSameTime } from '../../facts/order.ts';

/** `findings-contradict`: two lines about a finding or about the causal link cannot both be true. */
export const findingsContradict = defineCheck({
    code: 'findings-contradict',
    severity: 'error',
    unread: false,
    title: 'Two lines about a finding or about the causal link contradict each other',
    *onIncident(scope) {
        const found = scope.events.filter((event) => event.verb === 'found');
        const ruledOut = scope.events.filter((event) => event.verb === 'ruled-out');
        const links = scope.events.filter((event) => event.verb === 'causal-link');
        for (const event of ruledOut) yield* ruledOutAndFound(scope, event, found, ruledOut);
        for (const event of links) if (event.degree === 'excluded') yield* excludedAndNot(scope, event, links);
    },
});

type Found = CaseEventOf<'found'>;
type RulingOut = CaseEventOf<'ruled-out'>;
type Link = CaseEventOf<'causal-link'>;
type Contradiction = ReportedFacts<'findings-contradict'>;

function* ruledOutAndFound(
    scope: IncidentScope,
    event: RulingOut,
    found: readonly Found[],
    ruledOut: readonly RulingOut[],
): Iterable<Contradiction> {
    const at = whenOf(event.at);
    for (const id of event.findings) {
        const finding = findingTitle(id, scope.law);
        const place = useOf(id, event);
        const together = found.find((line) => isSameTime(line.at, event.at) && line.findings.includes(id));
        if (together) {
            yield contradiction(scope, place, together, { kind: 'found-and-ruled-out', at, finding });
            continue;
        }
        const earlier = ruledOut.filter((line) => line.at.instant <= event.at.instant);
        const standing = found.find((line) => line.at.instant <= event.at.instant && casesOf(scope, id, line, earlier).length > 0);
        if (!standing) continue;
        const cases = casesOf(scope, id, standing, earlier).map((name) => findingTitle(name, scope.law));
        yield contradiction(scope, place, standing, { kind: 'case-stands', at, finding, cases });
    }
}

/** What a line found that is a case of a finding and that no later line ruled out. */
function casesOf({ law }: IncidentScope, finding: TermId, line: Found, ruledOut: readonly RulingOut[]): readonly TermId[] {
    return line.findings.filter((name) => {
        if (name === finding || law.findings.get(name)?.ancestors.has(finding) !== true) return false;
        return !ruledOut.some((other) => other.findings.includes(name) && other.at.instant >= line.at.instant);
    });
}

function* excludedAndNot(scope: IncidentScope, event: Link, links: readonly Link[]): Iterable<Contradiction> {
    const other = links.find((line) => line.degree !== 'excluded' && isSameTime(line.at, event.at) && concernSame(line, event));
    if (!other) return;
    yield contradiction(scope, event.source.at.range, other, { kind: 'link', at: whenOf(event.at), degree: other.degree });
}

/** A line without `for` concerns everything. */
function concernSame(first: Link, second: Link): boolean {
    return isSameScope(first.scope, second.scope);
}

function contradiction({ caseFile }: IncidentScope, at: Range, other: CaseEvent, facts: ContradictionFacts): Contradiction {
    return {
        at,
        facts,
        related: [{ location: { file: caseFile.path, range: other.range }, kind: 'opposite', at: whenOf(other.at) }],
    };
}

/** Where a line names what it rules out. */
function useOf(finding: TermId, { source, range }: RulingOut): Range {
    return source.findings.find(({ text }) => text === finding || text === ownName(finding))?.range ?? range;
}
