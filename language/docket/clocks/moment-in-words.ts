import type { Law, LawMoment } from '../law/law.ts';

/** A moment in the words of the language. */
export function momentInWords(moment: LawMoment, law: Law): string {
    switch (moment.kind) {
        case 'awareness':
            return moment.bearers.length === 0
                ? 'awareness'
                : `awareness of ${moment.bearers.map((id) => (law.roles.get(id) ?? law.offices.get(id))?.name ?? id).join(' or ')}`;
        case 'causal-link':
            return `a causal link that is ${moment.degree}`;
        case 'finding':
            return `the finding ${law.findings.get(moment.finding)?.name ?? moment.finding}`;
        case 'reported':
            return `the ${law.stages.get(moment.stage)?.name ?? moment.stage} report`;
        case 'informed':
            return `information of the ${law.roles.get(moment.role)?.name ?? moment.role}`;
        case 'reached':
            return law.milestones.get(moment.milestone)?.name ?? moment.milestone;
        case 'placed':
            return 'placing on the market';
        case 'receipt':
            return 'receipt of a report';
        case 'corrective-action':
            return 'corrective action';
        case 'last-report':
            return 'the latest report';
        case 'occurred':
            return 'the occurrence';
        case 'ended':
            return 'the end of the incident';
        case 'resolved':
            return 'the resolution of the incident';
        case 'never':
            return 'a moment whose name means nothing';
    }
}
