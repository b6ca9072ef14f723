import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'E bejelentés tárgya a következő esemény: „{incident}”. Az érintett rendszer vagy modell: {subject}.',
    'prose.incident-alone': 'E bejelentés tárgya a következő esemény: „{incident}”.',
    'prose.occurred': 'Az esemény időpontja: {date}.',
    'prose.detected': 'Az esemény észlelésének időpontja: {date}.',
    'prose.findings': 'A jelenlegi ismeretek szerint a következőkről van szó: {findings}.',
    'prose.events': 'A következők vannak rögzítve:',
    'prose.recorded': 'Rögzítette: {party}. Az eredeti szöveg:',
    'prose.unknown': 'Ez még nem ismert. Indok: {reason}.',
    'prose.unknown-expected': 'Ez még nem ismert. Indok: {reason}. Várható időpont: {date}.',
    'prose.missing': 'Ez még nem ismert; egy későbbi bejelentés fogja tartalmazni.',
    'prose.withheld': 'Ez az adat bizalmasság miatt visszatartva. Indok: {ground}.',
    'prose.causality-open': 'Még nem nyert megállapítást, hogy az MI-rendszer és az esemény között fennáll-e ok-okozati összefüggés.',
    'prose.no-actions': 'Eddig nincs rögzített intézkedés.',
    'prose.investigation-open': 'A vizsgálat folytatódik. Eredményeit egy későbbi bejelentés fogja tartalmazni.',
    'prose.no-comments': 'Nincs további észrevétel.',
};
