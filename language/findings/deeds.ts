import type { DutyFacts } from './duties.ts';

/** What may be written of a duty that was done, the party first and without the date; several where a person has to say how, or to which system. */
export function deedsOf({
    act,
    party,
    subjects,
    recipients,
}: Pick<DutyFacts, 'act' | 'party' | 'subjects' | 'recipients'>): readonly string[] {
    return actsOf(act, subjects, recipients.at(0)?.name ?? undefined).map((deed) => `${party} ${deed}`);
}

function actsOf(act: string, subjects: readonly string[], recipient: string | undefined): readonly string[] {
    switch (act) {
        case 'inform':
            return recipient === undefined ? [] : [`informed ${recipient}`];
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
