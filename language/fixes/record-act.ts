import { deedsOf } from '../findings/deeds.ts';
import type { DutyFacts } from '../findings/duties.ts';
import { namesAmong } from '../findings/parts-of.ts';
import { isFindingOf } from '../findings/finding.ts';
import type { ExpectationFacts } from '../findings/incidents/unsaid.ts';
import type { FixContext } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import { addEvent, eventLine, instantAsWritten } from './write-event.ts';
import { ownName } from '../facts/ids.ts';

/** `record-act`: writes down that something owed besides a report was done. */
export const recordAct = defineFix({
    code: 'record-act',
    answers: ['duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open', 'expectation-passed'],
    title: 'Records as done what is owed besides reports, with the current time to be corrected',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        if (!caseFile) return;
        const when = instantAsWritten(context.asOf, caseFile.zone);
        const isExpected = isFindingOf(finding, 'expectation-passed');
        for (const deed of isExpected ? expected(finding.facts, context) : owed(finding.facts)) {
            const edit = addEvent(caseFile, context.asOf, eventLine(when, deed), context);
            if (edit) yield { way: { kind: 'record', deed: deed.replace(/ ""$/, '') }, edits: [edit] };
        }
    },
});

/** What was announced or requested, as a timeline tells that it was done. */
function expected(facts: ExpectationFacts, { workspace }: FixContext): readonly string[] {
    switch (facts.kind) {
        case 'unknown':
            return [];
        case 'requested':
            return facts.parties.map((each) => `${each} answered ${facts.authority} ""`);
        case 'announced': {
            const { stage } = facts.stage;
            const simple = ownName(stage);
            const name = workspace.names.member('stage', simple, { library: false }).kind === 'found' ? simple : stage;
            return [`${facts.party} reported ${name} to ${namesAmong(facts.recipients).join(', ')} ""`];
        }
    }
}

/** What is owed, as a timeline tells that it was done; several where a person has to say how, or to which system. */
function owed(facts: DutyFacts): readonly string[] {
    return facts.status === 'due' || facts.status === 'overdue' ? deedsOf(facts) : [];
}
