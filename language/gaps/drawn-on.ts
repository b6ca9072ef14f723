import type { CaseFile } from '../facts/case-file.ts';
import { actorOf, addressedBy } from '../facts/case-file.ts';
import type { Workspace } from '../facts/workspace.ts';
import { statesOfOccurrence } from '../facts/open-case.ts';
import type { Docket } from '../docket/entry.ts';

/** Whose declarations an incident draws on, by name. */
export interface Drawn {
    readonly parties: ReadonlySet<string>;
    readonly subjects: ReadonlySet<string>;
    /** Where it occurred and where the parties are: the authorities of these states may be competent. */
    readonly states: ReadonlySet<string>;
}

/** Everything in the register that the docket of an incident, or a text about it, may rest on. */
export function drawnOn(workspace: Workspace, caseFile: CaseFile, docket: Docket): Drawn {
    const subjects = reach(
        caseFile.subjects.map(({ name }) => name),
        (name) => workspace.subjects.get(name)?.builtOn ?? [],
    );
    const holders = [...subjects].flatMap((name) => [...(workspace.subjects.get(name)?.roles.values() ?? [])].flat());
    const { incident, events } = caseFile;
    const named = [
        ...events.flatMap((event) => [actorOf(event) ?? [], addressedBy(event)].flat()),
        ...incident.evidence.flatMap(({ heldBy }) => heldBy?.text ?? []),
        ...incident.explanations.flatMap(({ to }) => to?.text ?? []),
        ...docket.entries.flatMap(({ recipient }) => recipient ?? []),
        ...workspace.reportsOn(incident.name.text).flatMap(({ declaration }) => declaration.to.map(({ text }) => text)),
    ];
    const parties = reach([...holders, ...named], (name) => workspace.parties.get(name)?.representedBy ?? []);
    const countries = [...parties].flatMap((name) => workspace.parties.get(name)?.country ?? []);
    return { parties, subjects, states: new Set([...statesOfOccurrence(events), ...countries]) };
}

/** Names, and all that they lead to. */
function reach(names: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (reached.has(name)) continue;
        reached.add(name);
        open.push(...next(name));
    }
    return reached;
}
