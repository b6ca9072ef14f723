import type { Finding } from '../../language/findings/finding.ts';
import { foundOf } from '../../language/analysis/judgement/found.ts';
import { FindingStore } from './finding-list.ts';
import type { Input } from './input.ts';
import { MANY_FILES } from './records.ts';

/** How many findings are kept together. */
const BATCH = 500;

/** The findings of the files that were asked about, with their paths as they are told. */
export function shownFindings(found: FindingStore, { files, isAsked, told }: Input): FindingStore {
    if (files.every(({ path }) => isAsked(path) && told(path) === path)) return found;
    const shown = new FindingStore();
    let batch: Finding[] = [];
    const keep = (): void => {
        shown.append(foundOf(batch, files.length >= MANY_FILES));
        batch = [];
    };
    for (const finding of found.withSuppressed()) {
        if (!isAsked(finding.file) && finding.code !== 'internal-fault') continue;
        batch.push(toldFinding(finding, told));
        if (batch.length === BATCH) keep();
    }
    keep();
    return shown;
}

function toldFinding(finding: Finding, told: Input['told']): Finding {
    const file = told(finding.file);
    const renamed = <Place extends Finding['related'][number]>(place: Place): Place => ({
        ...place,
        location: { ...place.location, file: told(place.location.file) },
    });
    return { ...finding, file, related: finding.related.map(renamed) };
}
