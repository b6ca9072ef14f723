import type { Finding } from '../findings/finding.ts';
import type { CaseEvent, CaseFile } from '../facts/case-file.ts';
import { openCase } from '../facts/open-case.ts';
import type { NameUse } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import { isSameRange } from '../syntax/range.ts';
import type { FixContext } from './fix.ts';

/** The incident in which a finding lies, opened. */
export function caseOf({ range }: Finding, { workspace, file, caseFile }: FixContext): CaseFile | undefined {
    if (caseFile && caseFile.path === file.path && contains(caseFile.incident.range, range)) return caseFile;
    const incident = file.incidents.find((each) => contains(each.range, range));
    return incident && openCase(workspace, file.path, incident);
}

/** An incident by its name, opened, in whichever file it stands; undefined where that file is not at hand. */
export function caseNamed(name: NameUse, { workspace, file, sourceOf }: FixContext): CaseFile | undefined {
    const path = workspace.names.global('incident', name)?.path;
    const source = path === file.path ? file : path !== undefined ? sourceOf?.(path) : undefined;
    const incident = source?.incidents.find((each) => each.name.text === name.text);
    return source && incident && openCase(workspace, source.path, incident);
}

/** The line of a timeline that stands at a place. */
export function eventAt(range: Range, { events }: Pick<CaseFile, 'events'>): CaseEvent | undefined {
    return events.find((event) => isSameRange(event.range, range));
}

/** The line of a timeline in which a place lies. */
export function eventAround(range: Range, { events }: Pick<CaseFile, 'events'>): CaseEvent | undefined {
    return events.find((event) => contains(event.range, range));
}

/** Whether a stretch of text lies within another. */
export function contains([line, column, endLine, endColumn]: Range, [innerLine, innerColumn]: Range): boolean {
    if (innerLine < line || (innerLine === line && innerColumn < column)) return false;
    return innerLine < endLine || (innerLine === endLine && innerColumn < endColumn);
}
