import type { SourceFile } from '../../facts/source.ts';
import type { Occurrence } from '../../names/occurrences.ts';
import { occurrenceAt, occurrencesIn } from '../../names/occurrences.ts';
import { isSame } from '../../names/thing.ts';
import type { TextPosition, View } from '../view.ts';

/** The name at a place of a file, which need not be part of the workspace; undefined where there is none. */
export function nameAt(file: SourceFile, { line, column }: TextPosition, { workspace }: Pick<View, 'workspace'>): Occurrence | undefined {
    return occurrenceAt({ workspace, file }, line, column);
}

/** Every place in the same file that names what is named at a place. */
export function highlightsAt(file: SourceFile, place: TextPosition, view: Pick<View, 'workspace'>): readonly Occurrence[] {
    const named = nameAt(file, place, view);
    if (!named) return [];
    return occurrencesIn({ workspace: view.workspace, file }).filter(({ thing }) => isSame(thing, named.thing));
}
