import type { MissingRecipient } from '../../docket/entry.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';

/** `report-to-wrong-authority`: a report goes to somebody to whom nothing is owed here. */
export const reportToWrongAuthority = defineCheck({
    code: 'report-to-wrong-authority',
    severity: 'warning',
    unread: false,
    title: 'A report goes to somebody to whom nothing is owed here',
    *onIncident({ caseFile, events, docket }) {
        const owed = docket.entries.filter((entry) => entry.stages.length > 0);
        const recipients = new Set(
            docket.entries.flatMap(({ recipient, missingRecipient }) => [
                ...(recipient === null ? [] : [recipient]),
                ...candidatesOf(missingRecipient),
            ]),
        );
        const known = [...new Set(owed.flatMap(({ recipient }) => recipient ?? []))];
        if (known.length === 0) return;

        for (const event of events) {
            if (event.verb !== 'reported') continue;
            for (const addressee of event.source.others) {
                if (!event.others.some((other) => other === addressee.text) || recipients.has(addressee.text)) continue;
                yield {
                    at: addressee.range,
                    message: `No duty here is owed to ${addressee.text}, so this report fulfils none towards it. Reports are owed to ${listed(known)}.`,
                    advice: 'Correct the addressee, or the place of occurrence and the offices of the authority that the addressee follows from.',
                    related: owed.slice(0, 1).map(({ law, title, basis }) => ({ location: law, message: `${title}, ${basis}` })),
                    data: { incident: caseFile.name, addressee: addressee.text, recipients: known },
                };
            }
        }
    },
});

function candidatesOf(missingRecipient: MissingRecipient | null): readonly string[] {
    return missingRecipient?.kind === 'authority-ambiguous' ? missingRecipient.candidates : [];
}
