import type { Catalogue } from '../../catalogue.ts';
import { document } from './document.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { form } from './form.ts';
import { gaps } from './gaps.ts';
import { letters } from './letters.ts';
import { prose } from './prose.ts';

export const spanish: Catalogue = {
    messages: { ...form, ...facts, ...events, ...document, ...letters, ...prose, ...duties, ...gaps },
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    group: { separator: '.', from: 10_000 },
};
