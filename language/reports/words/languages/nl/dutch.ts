import type { Catalogue } from '../../catalogue.ts';
import { document } from './document.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { form } from './form.ts';
import { gaps } from './gaps.ts';
import { letters } from './letters.ts';
import { prose } from './prose.ts';

export const dutch: Catalogue = {
    messages: { ...form, ...facts, ...events, ...document, ...letters, ...prose, ...duties, ...gaps },
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    group: { separator: '.', from: 1_000 },
};
