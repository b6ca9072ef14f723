import type { Incident, Involved, TimelineEvent } from '../../facts/incident-source.ts';
import type { NameUse, SourceFile } from '../../facts/source.ts';
import { defineCheck } from '../check.ts';

/** `named-twice`: a name stands twice where once says all of it, so that one of the two may have been meant to be another. */
export const namedTwice = defineCheck({
    code: 'named-twice',
    severity: 'warning',
    unread: false,
    title: 'A name stands twice where once is enough',
    *onFile({ file }) {
        for (const { field, names } of listsIn(file)) {
            const first = new Map<string, NameUse>();
            for (const name of names) {
                const before = first.get(name.text);
                first.set(name.text, before ?? name);
                if (!before) continue;
                yield {
                    at: name.range,
                    facts: { name: ownWords(name), field },
                    related: [{ location: { file: file.path, range: before.range }, kind: 'said-first', field }],
                };
            }
        }
    },
});

/** Names of which each is to stand once, and the word with which their lines begin. */
interface List {
    readonly field: string;
    readonly names: readonly NameUse[];
}

function* listsIn({ parties, subjects, incidents, reports, policies }: SourceFile): Iterable<List> {
    for (const party of parties) {
        yield { field: 'is', names: party.traits.filter(isForGood) };
        yield { field: 'represented by', names: party.representedBy };
        yield { field: 'language', names: party.languages };
    }
    for (const subject of subjects) {
        yield { field: 'is', names: subject.traits.filter(isForGood) };
        yield { field: 'built on', names: subject.builtOn };
        const roles = Map.groupBy(subject.roles.filter(isForGood), ({ role }) => role.text);
        for (const [role, lines] of roles) yield { field: role, names: lines.flatMap((line) => line.parties) };
    }
    for (const report of reports) yield { field: 'to', names: report.to };
    for (const policy of policies) {
        yield { field: 'acting as', names: policy.actingAs };
        yield { field: 'adopts', names: policy.adopts };
    }
    for (const incident of incidents) yield* listsOfIncident(incident);
}

function* listsOfIncident({ involves, events }: Incident): Iterable<List> {
    yield { field: 'involves', names: involves.map(withIdentifiers) };
    for (const event of events) {
        const field = event.verb.replaceAll('-', ' ');
        for (const names of namesOn(event)) yield { field, names };
        yield { field: 'see', names: event.evidence };
    }
}

function namesOn(event: TimelineEvent): readonly (readonly NameUse[])[] {
    const parties = 'others' in event ? event.others : [];
    const findings = 'findings' in event ? event.findings : [];
    const uses = 'uses' in event ? event.uses.map(({ deployers }) => deployers) : [];
    return [parties, findings, 'states' in event && uses.length === 0 ? event.states : [], ...uses];
}

/** What holds for a time may hold again; `time-without-effect` speaks of times that overlap. */
function isForGood({ during }: { readonly during?: object }): boolean {
    return during === undefined;
}

/** Two units of one system are two, told apart by their serial numbers or their like. */
function withIdentifiers({ subject, identifiers }: Involved): NameUse {
    const words = identifiers.map(({ kind, text }) => ` ${kind} ${text}`);
    const [line, column] = subject.range;
    const [, , endLine, endColumn] = identifiers.at(-1)?.range ?? subject.range;
    return { text: `${subject.text}${words.join('')}`, range: [line, column, endLine, endColumn] };
}

/** The name alone: what tells units apart may be withheld. */
function ownWords({ text }: NameUse): string {
    return text.split(' ', 1)[0] ?? text;
}
