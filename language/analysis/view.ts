import type { Finding } from '../findings/finding.ts';
import type { SourceFile } from '../facts/source.ts';
import type { ParsedFile } from '../syntax/parser.ts';
import type { Range } from '../syntax/range.ts';
import type { Instant } from '../time/instant.ts';
import type { Bench, JudgedIncident } from './judgement/judge-file.ts';

/** What every query sees: the files of a workspace, the law, and what both come to as of an instant. It does not change. */
export interface View extends Bench {
    readonly asOf: Instant;
    /** The paths of the workspace's files in order, law files not included. */
    readonly paths: () => readonly string[];
    /** Whether a path is that of a file of the workspace, and so may be written into. */
    readonly isOwn: (path: string) => boolean;
    /** The whole of a file, law files included. */
    readonly source: (path: string) => SourceFile | undefined;
    /** The text of a file where it is at hand. */
    readonly text: (path: string) => string | undefined;
    /** The findings of a file that no comment suppresses, in order of place. */
    readonly findings: (path: string) => readonly Finding[];
    /** The incidents of a file with their dockets. */
    readonly incidents: (path: string) => readonly JudgedIncident[];
    /** Whether a file may use one of some names; true also where that is not known. */
    readonly mayUse: (path: string, names: readonly string[]) => boolean;
    /** The tree of any text. */
    readonly parse: (text: string) => ParsedFile;
    /** What everything would come to with a text at a path, in place of what the files of some paths say. Nothing of it is kept. */
    readonly supposing: (path: string, text: string, without?: readonly string[]) => View;
}

/** A text as somebody reads it now, with all that was read from it. It need not be part of the workspace. */
export interface OpenText {
    readonly path: string;
    /** Whether it takes part in the workspace; an older version out of git, or a law file, is only looked at. */
    readonly inWorkspace: boolean;
    readonly text: string;
    readonly tree: ParsedFile;
    readonly source: SourceFile;
}

/** A place in a text, where a cursor may stand: line and column count from 1. */
export interface TextPosition {
    readonly line: number;
    readonly column: number;
}

/** Whether a place lies in a stretch of text; its end belongs to it, since there the cursor stands after the last letter. */
export function holdsPlace([line, column, endLine, endColumn]: Range, place: TextPosition): boolean {
    if (place.line < line || (place.line === line && place.column < column)) return false;
    return place.line < endLine || (place.line === endLine && place.column <= endColumn);
}

/** What a text says: that of a law file as it ships, since its declarations are the ones that names lead to. */
export function sourceSeen({ path, source }: OpenText, { workspace }: Pick<View, 'workspace'>): SourceFile {
    return workspace.library.find((file) => file.path === path) ?? source;
}
