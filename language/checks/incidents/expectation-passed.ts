import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import type { WrittenInstant } from '../../facts/source.ts';
import type { FileScope, IncidentScope, ReportedFacts } from '../check.ts';
import type { Zone } from '../../time/instant.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { endOfDay } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { actsFor } from '../../facts/policy.ts';
import { actingFor } from '../../facts/representation.ts';
import { recipientNamed, stageTitle, whenOf } from '../../findings/parts-of.ts';
import type { PartyName } from '../../facts/ids.ts';

type Passed = ReportedFacts<'expectation-passed'>;

/** `expectation-passed`: a date by which something was expected, announced or requested has passed without it. */
export const expectationPassed = defineCheck({
    code: 'expectation-passed',
    severity: 'warning',
    unread: false,
    title: 'A date by which something was expected, announced or requested has passed',
    *onFile(scope) {
        for (const { registered, purpose } of scope.file.subjects) {
            if (registered) yield* unknownStill(scope, 'registered', { value: registered }, 'UTC');
            if (purpose) yield* unknownStill(scope, 'purpose', { value: purpose }, 'UTC');
        }
    },
    *onIncident(scope) {
        const { incident, zone } = scope.caseFile;
        const latest = new Map(incident.fields.map((field) => [field.field, field]));
        for (const [field, line] of latest) yield* unknownStill(scope, field, line, zone);
        const affected = incident.affected.at(-1);
        if (affected) yield* unknownStill(scope, 'affected', affected, zone);
        const operators = incident.operators.at(-1);
        if (operators) yield* unknownStill(scope, 'operators', operators, zone);

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

/** @param line the word with which the line begins */
function* unknownStill(scope: FileScope, line: string, { value, confidential }: Line, zone: Zone): Iterable<Passed> {
    if (value.known || !value.expected) return;
    const when = passed(scope, value.expected, zone);
    if (!when) return;
    yield {
        at: value.expected.range,
        facts: { kind: 'unknown', by: whenOf(when), line, because: confidential === undefined ? value.because : null },
    };
}

function* announcedInVain(scope: IncidentScope, { source, party, stage, others, at }: CaseEventOf<'announced'>): Iterable<Passed> {
    if (party === undefined || stage === undefined) return;
    const when = passed(scope, source.due, scope.caseFile.zone);
    if (!when) return;
    const waiting = others.filter(
        (authority) => !scope.events.some((event) => isReport(event, authority) && event.at.instant >= at.instant),
    );
    if (waiting.length === 0) return;
    yield {
        at: source.due.range,
        severity: isOurs(party, scope) ? 'warning' : 'info',
        facts: {
            kind: 'announced',
            by: whenOf(when),
            party,
            stage: stageTitle(stage, scope.law),
            written: source.stage.text,
            recipients: waiting.map((name) => recipientNamed(name, scope.workspace)),
        },
    };

    function isReport(event: CaseEvent, authority: PartyName): boolean {
        if (event.verb !== 'reported' || event.stage === undefined || !event.others.includes(authority)) return false;
        return event.stage === stage || scope.law.stages.get(event.stage)?.ancestors.has(stage ?? '') === true;
    }
}

function* requestedInVain(scope: IncidentScope, { source, party: authority, others, at }: CaseEventOf<'requested'>): Iterable<Passed> {
    if (!source.due || authority === undefined) return;
    const when = passed(scope, source.due, scope.caseFile.zone);
    if (!when) return;
    const silent = others.filter((party) => !scope.events.some((event) => isAnswer(event, party) && event.at.instant >= at.instant));
    if (silent.length === 0) return;
    yield {
        at: source.due.range,
        severity: silent.some((party) => isOurs(party, scope)) ? 'warning' : 'info',
        facts: {
            kind: 'requested',
            by: whenOf(when),
            authority,
            what: source.what,
            parties: silent,
        },
    };

    function isAnswer(event: CaseEvent, party: PartyName): boolean {
        return (
            (event.verb === 'answered' || event.verb === 'reported') &&
            event.party !== undefined &&
            actingFor(party, scope.caseFile.subjects, scope.workspace).includes(event.party) &&
            authority !== undefined &&
            event.others.includes(authority)
        );
    }
}

function isOurs(party: PartyName, { workspace, caseFile }: IncidentScope): boolean {
    return actsFor(
        workspace,
        party,
        caseFile.subjects.map(({ name }) => name),
    );
}

/** When it should have been, where that has passed: the end of a day that is written without a time. */
function passed(scope: FileScope, written: WrittenInstant, zone: Zone): When | undefined {
    const { when } = resolveInstant(written, zone);
    if (!when) return undefined;
    const end = when.dayOnly ? endOfDay(when.day, zone) : when.instant;
    return scope.asOf.hasCome(end) ? when : undefined;
}
