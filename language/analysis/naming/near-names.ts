import { nearest } from '../../facts/nearness.ts';

/** Which of the names that there are somebody may have meant by one that there is not, the nearest first: as findings suggest them. */
export function namesMeant(written: string, known: Iterable<string>): readonly string[] {
    return nearest(written, known);
}
