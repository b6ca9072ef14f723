import type { NameUse } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { ExportChange } from './exports.ts';
import type { Judged } from '../judgement/judged.ts';

/**
 * Which files have to be judged again after what others export has changed.
 *
 * @param judged what is known of each file, by path
 * @param before the workspace before the change, and after it: a policy or a register may mean something else although its text is the same
 */
export function dependentsOf(
    change: ExportChange,
    judged: ReadonlyMap<string, Judged>,
    before: Workspace | undefined,
    after: Workspace,
): Iterable<string> {
    if (!before || change.everything || JSON.stringify(before.policy) !== JSON.stringify(after.policy)) return judged.keys();
    const names = reachedFrom(change.names, before, after);
    return [...judged].flatMap(([path, file]) => (isAffected(file, names, change) ? [path] : []));
}

function isAffected({ uses, unresolved, summaries }: Judged, names: ReadonlySet<string>, { comeOrGone, offices }: ExportChange): boolean {
    return (unresolved && comeOrGone) || (offices && summaries.length > 0) || uses.some((name) => names.has(name));
}

/** The names that mean something else when these do: a system whose provider changed, a party whose representative did. */
function reachedFrom(changed: ReadonlySet<string>, before: Workspace, after: Workspace): ReadonlySet<string> {
    const links = [...linksOf(before), ...linksOf(after)];
    const reached = new Set(changed);
    for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const { name, uses } of links) if (uses.some((use) => reached.has(use.text))) reached.add(name);
    }
    return reached;
}

function* linksOf({ names }: Workspace): Iterable<{ readonly name: string; readonly uses: readonly NameUse[] }> {
    for (const { declaration } of names.all('party')) {
        if (declaration.representedBy.length > 0) yield { name: declaration.name.text, uses: declaration.representedBy };
    }
    for (const { declaration } of names.all('subject')) {
        yield { name: declaration.name.text, uses: [...declaration.roles.flatMap((holding) => holding.parties), ...declaration.builtOn] };
    }
    for (const { declaration } of names.all('report')) {
        if (!declaration.incident) continue;
        // A report is judged with its incident, and says what that one is.
        yield { name: declaration.name.text, uses: [declaration.incident] };
        yield { name: declaration.incident.text, uses: [declaration.name] };
    }
}
