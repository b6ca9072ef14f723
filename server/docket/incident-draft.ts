import { eventLine, instantAsWritten } from '../../language/fixes/write-event.ts';
import { canonicalState, zoneOfState } from '../../language/time/state.ts';
import { yearOf } from '../../language/time/day.ts';
import { dayOf } from '../../language/time/zone.ts';
import { uriBelow } from '../documents/uri.ts';
import type { NewIncidentAnswer, NewIncidentParams } from '../protocol/incident.ts';
import { readTyped } from '../typed-instant.ts';
import type { Folder } from '../disk/disk.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

const TITLE = 'What happened, in one line';
const AT_THE_LATEST = '"at the latest; when exactly is not known yet"';
const NOT_YET = 'unknown because "not known yet"';

/**
 * The file of a new incident, from what is known in the first minutes. Whatever is not known is left out or says that it is not
 * known; findings ask for it. Who noticed it knows of it now, if not earlier. The day of the occurrence is that on which it was noticed, until somebody knows better.
 */
export function incidentDraft(
    { subject, states, noticedBy, noticedAt, harms }: NewIncidentParams,
    snapshot: Snapshot,
    folders: readonly Folder[],
    machineZone: string,
): NewIncidentAnswer {
    const places = states.flatMap((state) => canonicalState(state) ?? []);
    const [place] = places;
    const zone = place === undefined ? machineZone : zoneOfState(place);
    const isKnown = noticedAt !== undefined && noticedAt.trim() !== '';
    const typed = isKnown ? readTyped(noticedAt, zone) : { instant: snapshot.asOf };
    if ('refused' in typed) return typed;

    const day = typed.day ?? dayOf(typed.instant, zone);
    const when = typed.day ?? instantAsWritten(typed.instant, zone);
    const name = freshName(snapshot, yearOf(day));
    const head = `incident ${name} "`;
    const lines = [
        `${head}${TITLE}" {`,
        ...(subject === undefined ? [] : [`  involves  ${subject}`]),
        `  zone      ${zone}`,
        `  affected  ${NOT_YET}`,
        `  narrative ${NOT_YET}`,
        `  cause     ${NOT_YET}`,
        '',
        '  timeline {',
        `    ${eventLine(day, `occurred about${places.length === 0 ? '' : ` in ${places.join(', ')}`}`)}`,
        ...(noticedBy === undefined ? [] : [`    ${eventLine(when, `${noticedBy} became aware${isKnown ? '' : ` ${AT_THE_LATEST}`}`)}`]),
        ...(harms.length === 0 ? [] : [`    ${eventLine(when, `found ${harms.join(', ')}`)}`]),
        '  }',
        '}',
        '',
    ];
    return {
        name,
        uri: placeFor(name, snapshot, folders),
        text: lines.join('\n'),
        selection: { start: { line: 0, character: head.length }, end: { line: 0, character: head.length + TITLE.length } },
    };
}

/** The next number of the year. */
function freshName({ workspace: { names } }: Snapshot, year: number): string {
    const pattern = new RegExp(`^inc-${year}-(\\d{1,6})(?:-|$)`);
    const numbers = names.all('incident').map(({ declaration }) => Number(pattern.exec(declaration.name.text)?.[1] ?? 0));
    const next = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
    return `inc-${year}-${String(next).padStart(3, '0')}`;
}

/** Beside the latest incident, else in the first folder, under a name that no file has. */
function placeFor(name: string, snapshot: Snapshot, [folder]: readonly Folder[]): string | null {
    const latest = snapshot.workspace.names.all('incident').at(-1);
    const beside = latest && snapshot.uriOf(latest.path);
    const parent = beside === undefined || beside.startsWith('untitled:') ? folder?.uri : beside.slice(0, beside.lastIndexOf('/'));
    if (parent === undefined) return null;
    const taken = new Set(snapshot.shownPaths().map(snapshot.uriOf));
    for (let number = 1; ; number++) {
        const uri = uriBelow(parent, number === 1 ? `${name}.vigil` : `${name}-${number}.vigil`);
        if (!taken.has(uri)) return uri;
    }
}
