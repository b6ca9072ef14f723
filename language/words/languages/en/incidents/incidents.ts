import { authorities } from './authorities.ts';
import { events } from './events.ts';
import { filings } from './filings.ts';
import { idleLines } from './idle-lines.ts';
import { unsaid } from './unsaid.ts';
import { uses } from './uses.ts';

/** What findings of the room `incidents` say. */
export const incidents = {
    ...authorities,
    ...events,
    ...filings,
    ...idleLines,
    ...unsaid,
    ...uses,
    'affected-improbable.too-many': 'Cannot be right: {most, number} affected, more than there are people on earth',
    'affected-improbable.correct': 'Correct the number, or write what is known of it: {lines}',
    'affected-improbable.nobody': 'Nobody is affected by this line, so it says nothing of a harm',
    'affected-improbable.unknown': 'While nobody knows how many they are, write {line}, or leave the line out.',
    'affected-improbable.leave-out': 'Leave the line out, or write how many they are: {line}',
    'incident-twin.headline': 'Perhaps the same incident as {twin}: {on}{states, select, none {} other { in {states}}}',
    'incident-twin.why': 'Both involve {subjects}. If they are one incident, its duties are counted twice.',
    'incident-twin.days': '{twin} occurred on {twinOn}, {incident} on {on}.',
    'incident-twin.do':
        'If they are one, keep one of them and add to it what only the other one says. If they are two, nothing needs to change.',
    'place.twin': '{twin} is the other one',
};
