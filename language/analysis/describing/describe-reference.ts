import type { Declared } from '../../facts/names.ts';
import { describeRegime } from '../../explain/describe-declaration.ts';
import { describeMember } from '../../explain/describe-law.ts';
import type { Description } from '../../explain/description.ts';
import { describeEntry, entryInLine } from '../../explain/describe-entry.ts';
import { describeParty, describeSubject } from '../../explain/describe-register.ts';
import type { NamedKind } from '../../names/name-uses.ts';
import { isGlobal } from '../../names/resolve-use.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import { incidentNamed } from '../incidents.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import { englishSpeaker } from '../telling/speaker.ts';
import type { View } from '../view.ts';
import { markdownOf, section } from './markdown.ts';
import { withDoubt } from './with-doubt.ts';

/** What a name stands for: its kind and its qualified name. */
export interface Referent {
    readonly kind: NamedKind;
    readonly id: string;
}

/**
 * What is told of a name.
 *
 * @param incident the incident in which it stands: of a duty the entries of that incident are told, with their reasons
 * @param language in which official texts are wanted
 */
export function describeReferent(
    { kind, id }: Referent,
    view: View,
    language: string | undefined,
    incident?: JudgedIncident,
): string | undefined {
    const { workspace, law } = view;
    const { names } = workspace;
    if (isGlobal(kind)) return describeGlobal(kind, id, view, language);
    const member = names.byId(kind, id);
    if (!member) return undefined;
    const entries = incident?.docket.entries.filter(({ duty }) => kind === 'duty' && duty === id) ?? [];
    const described = describeMember(kind, member, { names, law, language });
    if (!described) return undefined;
    const description = markdownOf(described);
    const told = entries.map((entry) => markdownOf(describeEntry(entry)));
    return [description, ...(incident ? withDoubt(incident, told) : told)].join('\n\n---\n\n');
}

function describeGlobal(kind: NamedKind, id: string, view: View, language: string | undefined): string | undefined {
    const { workspace } = view;
    const { names } = workspace;
    if (kind === 'party') return mapped(workspace.parties.get(id), (party) => markdownOf(describeParty(party, workspace)));
    if (kind === 'subject') return mapped(workspace.subjects.get(id), (subject) => markdownOf(describeSubject(subject, workspace)));
    if (kind === 'regime')
        return mapped(names.global('regime', id), ({ declaration }) => markdownOf(describeRegime(declaration, language)));
    if (kind === 'incident') return describeIncident(id, view);
    return mapped(names.global('report', id), (report) => markdownOf(describeDeclared('report', report)));
}

/** An incident with what keeps it from being relied on, and its open duties. */
function describeIncident(name: string, view: View): string | undefined {
    const declared = view.workspace.names.global('incident', name);
    if (!declared) return undefined;
    const judged = incidentNamed(name, view);
    const entries = judged?.docket.entries ?? [];
    const { complete, gaps } = certaintyOf(judged?.gaps ?? []);
    const unknown = gaps.map((gap) => {
        const { unknown, says } = englishSpeaker.gap(gap);
        return complete ? unknown : `${gap.file}:${gap.range[0]}: ${says}`;
    });
    const open = entries.filter(({ status }) => status === 'overdue' || status === 'breached' || status === 'due' || status === 'waiting');
    const description = markdownOf(describeDeclared('incident', declared));
    return [
        description,
        ...section(complete ? 'Not known:' : 'Cannot be relied on:', unknown),
        ...section('What is owed:', open.map(entryInLine)),
    ].join('\n\n');
}

function describeDeclared(kind: string, { declaration }: Declared): Description {
    const { name, title, documentation } = declaration;
    return {
        title: title ?? name.text,
        kind,
        name: name.text,
        paragraphs: documentation === undefined ? [] : [documentation],
        facts: [],
        citations: [],
    };
}

function mapped<T, R>(value: T | undefined, map: (value: T) => R): R | undefined {
    return value === undefined ? undefined : map(value);
}
