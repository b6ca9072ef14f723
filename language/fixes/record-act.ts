import type { Finding } from '../checks/finding.ts';
import type { FixContext } from './fix.ts';
import { defineFix } from './fix.ts';
import { textIn, textsIn } from './finding-data.ts';
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
        for (const deed of finding.code === 'expectation-passed' ? expected(finding, context) : owed(finding)) {
            const edit = addEvent(caseFile, context.asOf, eventLine(when, deed), context);
            if (edit) yield { title: `Record that ${deed.replace(/ ""$/, '')}`, edits: [edit] };
        }
    },
});

/** What was announced or requested, as a timeline tells that it was done. */
function expected(finding: Finding, { workspace }: FixContext): readonly string[] {
    const party = textIn(finding, 'party');
    const stage = textIn(finding, 'stage');
    const authority = textIn(finding, 'authority');
    if (authority !== undefined) return textsIn(finding, 'parties').map((each) => `${each} answered ${authority} ""`);
    if (party === undefined || stage === undefined) return [];
    const simple = ownName(stage);
    const name = workspace.names.member('stage', simple, { library: false }).kind === 'found' ? simple : stage;
    return [`${party} reported ${name} to ${textsIn(finding, 'recipients').join(', ')} ""`];
}

/** What is owed, as a timeline tells that it was done; several where a person has to say how, or to which system. */
function owed(finding: Finding): readonly string[] {
    const status = textIn(finding, 'status');
    const party = textIn(finding, 'party');
    if (party === undefined || (status !== 'due' && status !== 'overdue')) return [];
    return deedsOf(finding).map((deed) => `${party} ${deed}`);
}

function deedsOf(finding: Finding): readonly string[] {
    const subjects = textsIn(finding, 'subjects');
    switch (textIn(finding, 'act')) {
        case 'inform':
            return finding.recipient === undefined ? [] : [`informed ${finding.recipient}`];
        case 'investigate':
            return ['started investigation'];
        case 'assess risk':
            return ['assessed risk'];
        case 'take corrective action':
            return ['took corrective action ""'];
        case 'take measures':
            return ['took measures'];
        case 'suspend':
            return subjects.map((subject) => `suspended ${subject}`);
        case 'mitigate':
            return ['took corrective action ""', ...subjects.map((subject) => `suspended ${subject}`)];
        default:
            return [];
    }
}
