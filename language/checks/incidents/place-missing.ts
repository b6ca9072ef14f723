import { defineCheck } from '../check.ts';
import { isOurs } from '../responsibility.ts';
import { dutiesAmong, placeInLaw } from '../../findings/parts-of.ts';

/** `place-missing`: a duty is owed to the authority of the place, and no line says where the incident occurred. */
export const placeMissing = defineCheck({
    code: 'place-missing',
    severity: 'error',
    unread: 'qualifies',
    title: 'No line says in which state the incident occurred, so the recipient of a duty is not known',
    *onIncident({ caseFile, events, docket, workspace }) {
        const entries = docket.entries.filter(
            ({ missingRecipient, status }) => missingRecipient?.kind === 'place-missing' && status !== 'not owed',
        );
        const [first] = entries;
        if (!first) return;

        const isOwn = entries.some((entry) => isOurs(workspace, entry));
        const occurrence = events.find((event) => event.verb === 'occurred');
        yield {
            at: occurrence?.source.at.range ?? caseFile.incident.name.range,
            severity: isOwn ? 'error' : 'info',
            ...(!isOwn && { owedBy: 'others' }),
            basis: first.basis,
            facts: { duties: dutiesAmong(entries) },
            related: [placeInLaw(first)],
        };
    },
});
