/** Names of months in the languages of the interface: English, German, Dutch and French, in full and as they are shortened. */
const MONTHS: readonly (readonly string[])[] = [
    ['january', 'januar', 'jänner', 'januari', 'janvier', 'jan', 'janv'],
    ['february', 'februar', 'feber', 'februari', 'février', 'fevrier', 'feb', 'febr', 'févr', 'fév'],
    ['march', 'märz', 'maerz', 'maart', 'mars', 'mar', 'mrz', 'mrt'],
    ['april', 'avril', 'apr', 'avr'],
    ['may', 'mai', 'mei'],
    ['june', 'juni', 'juin', 'jun'],
    ['july', 'juli', 'juillet', 'jul', 'juil'],
    ['august', 'augustus', 'août', 'aout', 'aug'],
    ['september', 'septembre', 'sep', 'sept'],
    ['october', 'oktober', 'octobre', 'oct', 'okt'],
    ['november', 'novembre', 'nov'],
    ['december', 'dezember', 'décembre', 'decembre', 'dec', 'dez', 'déc'],
];

/** The weekdays as the language writes them, with their names in the same languages. */
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
    Mon: ['monday', 'montag', 'maandag', 'lundi', 'mon', 'mo', 'ma', 'lun'],
    Tue: ['tuesday', 'dienstag', 'dinsdag', 'mardi', 'tue', 'tues', 'di', 'mar'],
    Wed: ['wednesday', 'mittwoch', 'woensdag', 'mercredi', 'wed', 'mi', 'wo', 'mer'],
    Thu: ['thursday', 'donnerstag', 'donderdag', 'jeudi', 'thu', 'thur', 'thurs', 'do', 'jeu'],
    Fri: ['friday', 'freitag', 'vrijdag', 'vendredi', 'fri', 'fr', 'vr', 'ven'],
    Sat: ['saturday', 'samstag', 'sonnabend', 'zaterdag', 'samedi', 'sat', 'sa', 'za', 'sam'],
    Sun: ['sunday', 'sonntag', 'zondag', 'dimanche', 'sun', 'so', 'zo', 'dim'],
};

const monthNumbers = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const weekdays = new Map(Object.entries(WEEKDAYS).flatMap(([weekday, names]) => names.map((name) => [name, weekday] as const)));

/** The names in the ways in which they are written, so that a word that is none is told without making another text of it. */
const spellings = new Set([...monthNumbers.keys(), ...weekdays.keys()].flatMap((name) => [name, capitalised(name), name.toUpperCase()]));

function capitalised(name: string): string {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The month that a word names, from 1; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
    return monthNumbers.get(word.toLowerCase());
}

/** The weekday that a word names, as the language writes it: `Mon`. */
export function weekdayNamed(word: string): string | undefined {
    return weekdays.get(word.toLowerCase());
}

/** Whether a word names a month or a weekday, in small letters, with a capital or in capitals. */
export function namesPartOfDate(word: string): boolean {
    return spellings.has(word);
}
