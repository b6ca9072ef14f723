import type { MissingRecipient } from '../../docket/entry.ts';
import { partyNamed } from '../../facts/ids.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { placeInLaw, recipientNamed, whenOf } from '../../findings/parts-of.ts';
import type { IncidentScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { ReportState } from '../reports/report-state.ts';

/** `report-to-wrong-authority`: a report goes to somebody to whom nothing is owed here, or was not when it was made. */
export const reportToWrongAuthority = defineCheck({
    code: 'report-to-wrong-authority',
    severity: 'warning',
    unread: false,
    title: 'A report goes to somebody to whom nothing is owed here, or was not when it was made',
    *onIncident(scope) {
        const { docket, events, workspace } = scope;
        const owed = owedReports(scope);
        if (owed.length === 0) return;

        const known = [...new Set(owed.flatMap(({ recipient }) => recipient ?? []))];
        const recipients = new Set(
            docket.entries.flatMap(({ recipient, missingRecipient }) => [
                ...(recipient === null ? [] : [recipient]),
                ...candidatesOf(missingRecipient),
            ]),
        );
        for (const event of events) {
            if (event.verb !== 'reported') continue;
            for (const addressee of event.source.others) {
                if (!event.others.some((other) => other === addressee.text)) continue;
                const astray = docket.misdirected.find((each) => each.event === event && each.recipient === addressee.text);
                if (recipients.has(addressee.text) && (!astray || astray.relation === 'never')) continue;
                yield {
                    at: addressee.range,
                    facts: {
                        kind: astray?.relation ?? 'never',
                        at: whenOf(event.at),
                        party: event.party ?? null,
                        written: event.source.stage.text,
                        addressee: recipientNamed(partyNamed(addressee.text), workspace),
                        competent: (astray?.competent ?? []).map((name) => recipientNamed(name, workspace)),
                        owed: known.map((name) => recipientNamed(name, workspace)),
                    },
                    related: owed.slice(0, 1).map(placeInLaw),
                };
            }
        }
    },
    *onWorkspace({ incidents, workspace }) {
        for (const { drafts = [] } of incidents) for (const draft of drafts) yield* misaddressed(draft, workspace);
    },
});

function owedReports({ docket }: IncidentScope): IncidentScope['docket']['entries'] {
    const owed = docket.entries.filter((entry) => entry.stages.length > 0);
    return owed.some(({ recipient }) => recipient !== null) ? owed : [];
}

/** What waits to be sent, to somebody to whom nothing is owed as of now. */
function* misaddressed(
    { path, name, misaddressed: astray }: ReportState,
    workspace: Workspace,
): Iterable<ReportedFacts<'report-to-wrong-authority'>> {
    const named = (party: string) => recipientNamed(partyNamed(party), workspace);
    for (const { addressee, range, competent } of astray) {
        yield {
            file: path,
            at: range,
            facts: { kind: 'unsent', report: name, addressee: named(addressee), competent: competent.map(named) },
        };
    }
}

function candidatesOf(missingRecipient: MissingRecipient | null): readonly string[] {
    if (missingRecipient?.kind === 'authority-ambiguous') return missingRecipient.candidates;
    // That its name is missing is said where it is owed something.
    return missingRecipient?.kind === 'authority-missing' && missingRecipient.placeholder !== undefined
        ? [missingRecipient.placeholder]
        : [];
}
