import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import { findingsIn, isSameScope } from '../../facts/case-file.ts';
import type { IncidentScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed, whenInWords } from '../wording.ts';
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

function* ruledOutAndFound(
    scope: IncidentScope,
    event: RulingOut,
    found: readonly Found[],
    ruledOut: readonly RulingOut[],
): Iterable<Reported> {
    for (const finding of event.findings) {
        const title = titleOf(scope, finding);
        const together = found.find((line) => isSameTime(line.at, event.at) && line.findings.includes(finding));
        if (together) {
            yield contradiction(scope, event, together, `${title} is ruled out here and found at the same instant.`);
            continue;
        }
        const earlier = ruledOut.filter((line) => line.at.instant <= event.at.instant);
        const standing = found.find((line) => line.at.instant <= event.at.instant && casesOf(scope, finding, line, earlier).length > 0);
        if (!standing) continue;
        const cases = casesOf(scope, finding, standing, earlier).map((name) => titleOf(scope, name));
        const stand = cases.length > 1 ? 'which are cases of it, still stand' : 'which is a case of it, still stands';
        yield contradiction(scope, event, standing, `${title} is ruled out here, while ${listed(cases)}, ${stand}.`);
    }
}

/** What a line found that is a case of a finding and that no later line ruled out. */
function casesOf({ law }: IncidentScope, finding: string, line: Found, ruledOut: readonly RulingOut[]): readonly string[] {
    return line.findings.filter((name) => {
        if (name === finding || law.findings.get(name)?.ancestors.has(finding) !== true) return false;
        return !ruledOut.some((other) => other.findings.includes(name) && other.at.instant >= line.at.instant);
    });
}

function* excludedAndNot(scope: IncidentScope, event: Link, links: readonly Link[]): Iterable<Reported> {
    const other = links.find((line) => line.degree !== 'excluded' && isSameTime(line.at, event.at) && concernSame(line, event));
    if (!other) return;
    yield contradiction(scope, event, other, `The causal link is excluded here and ${other.degree} at the same instant.`);
}

/** A line without `for` concerns everything. */
function concernSame(first: Link, second: Link): boolean {
    return isSameScope(first.scope, second.scope);
}

function contradiction(scope: IncidentScope, event: CaseEvent, other: CaseEvent, message: string): Reported {
    return {
        at: event.range,
        message,
        advice: 'Strike the line that is wrong, or give the later insight its own, later instant.',
        related: [
            {
                location: { file: scope.caseFile.path, range: other.range },
                message: `This line of ${whenInWords(other.at)} says the opposite`,
            },
        ],
        data: { findings: findingsIn(event) },
    };
}

function titleOf({ law }: IncidentScope, finding: string): string {
    return `"${law.findings.get(finding)?.title ?? finding}"`;
}
