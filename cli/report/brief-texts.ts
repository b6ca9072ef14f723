import { briefText } from '../../language/reports/texts/incident-text.ts';
import type { Arguments } from '../arguments.ts';
import { languagesFor } from './languages.ts';
import type { Matter, Texts } from './text.ts';
import { sceneOf } from './text.ts';

/** One page for management in each language that is asked for; in English where none is. */
export function briefTexts(given: Arguments, matter: Matter): Texts {
    const { languages } = languagesFor(given.values('lang'), undefined, [], matter.session);
    const texts = languages.map((language) => {
        const text = briefText(language, sceneOf(matter));
        return { ...text, told: `the brief (${text.document.language})` };
    });
    return { texts, notes: [] };
}
