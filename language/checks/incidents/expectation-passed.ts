import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import type { WrittenInstant } from '../../facts/source.ts';
import type { FileScope, IncidentScope, Reported } from '../check.ts';
import type { Zone } from '../../time/instant.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { endOfDay } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { actsFor } from '../../facts/policy.ts';
import { whenInWords } from '../wording.ts';
import type { PartyName } from '../../facts/ids.ts';

/** `expectation-passed`: a date by which something was expected, announced or requested has passed without it. */
export const expectationPassed = defineCheck({
    code: 'expectation-passed',
    severity: 'warning',
    unread: false,
    title: 'A date by which something was expected, announced or requested has passed',
    *onFile(scope) {
        for (const { registered, purpose } of scope.file.subjects) {
            if (registered) yield* unknownStill(scope, 'the registration', { value: registered }, 'UTC');
            if (purpose) yield* unknownStill(scope, 'the purpose', { value: purpose }, 'UTC');
        }
    },
    *onIncident(scope) {
        const { incident, zone } = scope.caseFile;
        const latest = new Map(incident.fields.map((field) => [field.field, field]));
        for (const [field, line] of latest) yield* unknownStill(scope, `the field \`${field}\``, line, zone);
        const affected = incident.affected.at(-1);
        if (affected) yield* unknownStill(scope, 'who is affected', affected, zone);
        const operators = incident.operators.at(-1);
        if (operators) yield* unknownStill(scope, 'who operated it', operators, zone);

        for (const event of scope.events) {
            if (event.verb === 'announced') yield* announcedInVain(scope, event);
            if (event.verb === 'requested') yield* requestedInVain(scope, event);
        }
    },
});

/** What is known or not; why it is not known is withheld where the line is. */
interface Line {
    readonly value: Value;
    readonly confidential?: string;
}

type Value = { readonly known: true } | { readonly known: false; readonly because: string; readonly expected?: WrittenInstant };

function* unknownStill(scope: FileScope, what: string, { value, confidential }: Line, zone: Zone): Iterable<Reported> {
    if (value.known || !value.expected) return;
    const when = passed(scope, value.expected, zone);
    if (!when) return;
    yield {
        at: value.expected.range,
        message: `By ${whenInWords(when)} it was expected to be known, and ${what} is still written as unknown${confidential === undefined ? ` (${value.because})` : ''}.`,
        advice: 'Write what is known now, or a new date and why it takes longer.',
    };
}

function* announcedInVain(scope: IncidentScope, { source, party, stage, others, at }: CaseEventOf<'announced'>): Iterable<Reported> {
    if (party === undefined || stage === undefined) return;
    const when = passed(scope, source.due, scope.caseFile.zone);
    if (!when) return;
    const waiting = others.filter(
        (authority) => !scope.events.some((event) => isReport(event, authority) && event.at.instant >= at.instant),
    );
    if (waiting.length === 0) return;
    yield {
        at: source.due.range,
        severity: actsFor(scope.workspace, party) ? 'warning' : 'info',
        message: `${party} announced a report of the stage ${source.stage.text} to ${waiting.join(', ')} by ${whenInWords(when)}, and no line says that it was made.`,
        advice: `If it was made, add \`DATE ${party} reported ${source.stage.text} to ${waiting.join(', ')}\`. If not, make it, or announce a new date.`,
        data: { party, stage, recipients: waiting },
    };

    function isReport(event: CaseEvent, authority: PartyName): boolean {
        if (event.verb !== 'reported' || event.stage === undefined || !event.others.includes(authority)) return false;
        return event.stage === stage || scope.law.stages.get(event.stage)?.ancestors.has(stage ?? '') === true;
    }
}

function* requestedInVain(scope: IncidentScope, { source, party: authority, others, at }: CaseEventOf<'requested'>): Iterable<Reported> {
    if (!source.due || authority === undefined) return;
    const when = passed(scope, source.due, scope.caseFile.zone);
    if (!when) return;
    const silent = others.filter((party) => !scope.events.some((event) => isAnswer(event, party) && event.at.instant >= at.instant));
    if (silent.length === 0) return;
    yield {
        at: source.due.range,
        severity: silent.some((party) => actsFor(scope.workspace, party)) ? 'warning' : 'info',
        message: `${authority} requested "${source.what}" from ${silent.join(', ')} by ${whenInWords(when)}, and no line says that it was answered.`,
        advice: `If it was, add \`DATE ${silent[0] ?? 'PARTY'} answered ${authority}\`. If not, answer, or ask for more time and record that.`,
        data: { authority, parties: silent },
    };

    function isAnswer(event: CaseEvent, party: string): boolean {
        return (
            (event.verb === 'answered' || event.verb === 'reported') &&
            event.party === party &&
            authority !== undefined &&
            event.others.includes(authority)
        );
    }
}

/** When it should have been, where that has passed: the end of a day that is written without a time. */
function passed(scope: FileScope, written: WrittenInstant, zone: Zone): When | undefined {
    const { when } = resolveInstant(written, zone);
    if (!when) return undefined;
    const end = when.dayOnly ? endOfDay(when.day, zone) : when.instant;
    return scope.asOf.hasCome(end) ? when : undefined;
}
