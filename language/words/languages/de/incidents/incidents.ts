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
    'affected-improbable.too-many': 'Kann nicht stimmen: {most, number} Betroffene, mehr als es Menschen auf der Erde gibt',
    'affected-improbable.correct': 'Die Zahl berichtigen oder schreiben, was von ihr bekannt ist: {lines}',
    'affected-improbable.nobody': 'Nach dieser Zeile ist niemand betroffen; sie sagt nichts über einen Schaden',
    'affected-improbable.unknown': 'Solange niemand weiß, wie viele es sind, {line} schreiben oder die Zeile weglassen.',
    'affected-improbable.leave-out': 'Die Zeile weglassen oder schreiben, wie viele es sind: {line}',
    'incident-twin.headline': 'Vielleicht derselbe Vorfall wie {twin}: {on}{states, select, none {} other { in {states}}}',
    'incident-twin.why': 'Beide betreffen {subjects}. Sind sie ein Vorfall, werden seine Pflichten doppelt gezählt.',
    'incident-twin.days': '{twin} ereignete sich am {twinOn}, {incident} am {on}.',
    'incident-twin.do': 'Sind sie ein Vorfall, einen behalten und ergänzen, was nur der andere sagt. Sind es zwei, ist nichts zu ändern.',
    'place.twin': '{twin} ist der andere',
};
