import type { Translated } from '../../../catalogue.ts';
import type { incidents as english } from '../../en/incidents/incidents.ts';
import { authorities } from './authorities.ts';
import { events } from './events.ts';
import { filings } from './filings.ts';
import { idleLines } from './idle-lines.ts';
import { unsaid } from './unsaid.ts';
import { uses } from './uses.ts';

export const incidents: Translated<typeof english> = {
    ...authorities,
    ...events,
    ...filings,
    ...idleLines,
    ...unsaid,
    ...uses,
    'affected-improbable.too-many': 'Impossible : {most, number} personnes touchées, plus qu’il n’y a d’êtres humains sur terre',
    'affected-improbable.correct': 'Corrigez le nombre, ou écrivez ce que l’on en sait : {lines}',
    'affected-improbable.nobody': 'Selon cette ligne, personne n’est touché ; elle ne dit rien d’un préjudice',
    'affected-improbable.unknown': 'Tant que nul ne sait combien elles sont, écrivez {line}, ou ôtez la ligne.',
    'affected-improbable.leave-out': 'Ôtez la ligne, ou écrivez combien elles sont : {line}',
    'incident-twin.headline': 'Peut-être le même incident que {twin} : {on}{states, select, none {} other { ({states})}}',
    'incident-twin.why': 'Les deux impliquent {subjects}. S’ils ne font qu’un, ses obligations sont comptées deux fois.',
    'incident-twin.days': '{twin} est survenu le {twinOn}, {incident} le {on}.',
    'incident-twin.do': 'S’ils ne font qu’un, gardez-en un et ajoutez-y ce que seul l’autre dit. S’ils sont deux, rien n’est à changer.',
    'place.twin': '{twin} est l’autre',
};
