import type { Catalogue } from '../../catalogue.ts';
import { document } from './document.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { form } from './form.ts';
import { gaps } from './gaps.ts';
import { letters } from './letters.ts';
import { prose } from './prose.ts';

export const french: Catalogue = {
    messages: { ...form, ...facts, ...events, ...document, ...letters, ...prose, ...duties, ...gaps },
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    group: { separator: '\u202f', from: 1_000 },
};
