import type { Surroundings } from '../command.ts';
import type { Input } from './input.ts';
import type { FileRecord } from './records.ts';

/** What is derived from a damaged file may lack something; that is never left unsaid. True where there is such a file. */
export function tellDamage(records: readonly FileRecord[], what: string, told: Input['told'], { err }: Pick<Surroundings, 'err'>): boolean {
    let isDamaged = false;
    for (const { path, outline } of records) {
        const [first] = outline.problems.filter((problem) => problem.code === 'syntax-error');
        if (!first) continue;
        isDamaged = true;
        err.write(
            `vigil: ${told(path)}:${first.range[0]} cannot be read in full, so ${what} may be missing. See vigil check ${told(path)}\n`,
        );
    }
    return isDamaged;
}
