import type { Catalogue } from '../../catalogue.ts';
import { document } from './document.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { form } from './form.ts';
import { gaps } from './gaps.ts';
import { letters } from './letters.ts';
import { prose } from './prose.ts';

export const polish: Catalogue = {
    messages: { ...form, ...facts, ...events, ...document, ...letters, ...prose, ...duties, ...gaps },
    months: [
        'stycznia',
        'lutego',
        'marca',
        'kwietnia',
        'maja',
        'czerwca',
        'lipca',
        'sierpnia',
        'września',
        'października',
        'listopada',
        'grudnia',
    ],
    weekdays: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
    group: { separator: '\u00a0', from: 10_000 },
};
