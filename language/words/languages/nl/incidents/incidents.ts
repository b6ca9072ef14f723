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
    'affected-improbable.too-many': 'Kan niet kloppen: {most, number} getroffenen, meer dan er mensen op aarde zijn',
    'affected-improbable.correct': 'Verbeter het getal of schrijf wat ervan bekend is: {lines}',
    'affected-improbable.nobody': 'Volgens deze regel is niemand getroffen; hij zegt niets over schade',
    'affected-improbable.unknown': 'Zolang niemand weet hoeveel het er zijn, schrijf {line} of laat de regel weg.',
    'affected-improbable.leave-out': 'Laat de regel weg of schrijf hoeveel het er zijn: {line}',
    'incident-twin.headline': 'Misschien hetzelfde incident als {twin}: {on}{states, select, none {} other { in {states}}}',
    'incident-twin.why': 'Beide betreffen {subjects}. Zijn zij één incident, dan tellen de plichten dubbel.',
    'incident-twin.days': '{twin} vond plaats op {twinOn}, {incident} op {on}.',
    'incident-twin.do':
        'Zijn zij één incident, behoud er dan een en vul aan wat alleen het andere zegt. Zijn het er twee, dan hoeft er niets te veranderen.',
    'place.twin': '{twin} is het andere',
};
