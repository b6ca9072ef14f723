import { defineCheck } from '../check.ts';
import { isOurs } from '../responsibility.ts';
import { listed } from '../wording.ts';

/** `place-missing`: a duty is owed to the authority of the place, and no line says where the incident occurred. */
export const placeMissing = defineCheck({
    code: 'place-missing',
    severity: 'error',
    unread: true,
    title: 'No line says in which state the incident occurred, so the recipient of a duty is not known',
    *onIncident({ caseFile, events, docket, workspace }) {
        const entries = docket.entries.filter(
            ({ missingRecipient, status }) => missingRecipient?.kind === 'place-missing' && status !== 'not owed',
        );
        const [first] = entries;
        if (!first) return;

        const occurrence = events.find((event) => event.verb === 'occurred');
        const titles = [...new Set(entries.map(({ title }) => `"${title}"`))];
        yield {
            at: occurrence?.range ?? caseFile.incident.name.range,
            severity: entries.some((entry) => isOurs(workspace, entry)) ? 'error' : 'info',
            message: `No line says in which Member State the incident occurred. To whom this is owed follows from it: ${listed(titles)}.`,
            advice: 'Write the state at the end of the line: `occurred in NL`; several are separated by commas.',
            basis: first.basis,
            related: [{ location: first.law, message: `${first.title}, ${first.basis}` }],
            data: { incident: caseFile.name, duties: [...new Set(entries.map(({ duty }) => duty))] },
        };
    },
});
