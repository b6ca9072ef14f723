import type { CaseEvent, LinkScope } from '../../facts/case-file.ts';
import { actorOf, subjectOf } from '../../facts/case-file.ts';
import type { TermId } from '../../facts/ids.ts';
import type { Matter } from '../conditions/matter.ts';

/** A line in a few words, as a reason. */
export function describe(event: CaseEvent, { law }: Pick<Matter, 'law'>): string {
    const findings = (ids: readonly TermId[]): string => ids.map((id) => law.findings.get(id)?.name ?? id).join(', ');
    const actor = actorOf(event);
    const who = actor === undefined ? '' : `${actor} `;
    switch (event.verb) {
        case 'found':
            return `${who}found ${findings(event.findings)}`;
        case 'ruled-out':
            return `${who}ruled out ${findings(event.findings)}`;
        case 'causal-link':
            return `causal link ${event.degree}${about(event.scope, findings)}`;
        case 'reported':
            return `${who}reported ${event.stage === undefined ? '' : (law.stages.get(event.stage)?.name ?? event.stage)} to ${event.others.join(', ')}`;
        case 'could-not-reach':
            return `${who}could not reach ${event.others.join(', ')}`;
        case 'informed':
            return `${who}informed ${event.others.join(', ')}${event.alteration ? ' of alteration' : ''}`;
        default: {
            const subject = subjectOf(event);
            return `${who}${event.verb.replaceAll('-', ' ')}${subject === undefined ? '' : ` ${subject}`}`;
        }
    }
}

/** What alone a line about the causal link is about. */
function about(scope: LinkScope | undefined, findings: (ids: readonly TermId[]) => string): string {
    if (!scope || 'unresolved' in scope) return '';
    return ` for ${'subject' in scope ? scope.subject : findings([scope.finding])}`;
}
