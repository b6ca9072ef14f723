import { document } from './document.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { form } from './form.ts';
import { gaps } from './gaps.ts';
import { letters } from './letters.ts';
import { prose } from './prose.ts';

/** The language that the others follow: their keys, and the arguments of each message, are those of this one. */
export const english = {
    messages: { ...form, ...facts, ...events, ...document, ...letters, ...prose, ...duties, ...gaps },
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    group: { separator: ',', from: 1_000 },
};
