import { layOutBrief } from '../../language/reports/document/lay-out-brief.ts';
import { briefJson } from '../../language/reports/formats/json/brief-json.ts';
import { fillBrief } from '../../language/reports/model/fill-brief.ts';
import { wordsFor } from '../../language/reports/words/words.ts';
import type { Arguments } from '../arguments.ts';
import { fileName } from './files.ts';
import { languagesFor } from './languages.ts';
import type { Matter, Text, Texts } from './text.ts';
import { titlesIn } from '../../language/reports/words/titles.ts';

/** One page for management in each language that is asked for; in English where none is. */
export function briefTexts(given: Arguments, { judged, asOf, session }: Matter): Texts {
    const brief = fillBrief(session.workspace, session.law, judged, asOf.instant);
    const { languages } = languagesFor(given.values('lang'), undefined, [], session);
    const texts = languages.map((language): Text => {
        const document = layOutBrief(brief, wordsFor(language, titlesIn(session.law)));
        return {
            name: (ending) => fileName([brief.incident, 'brief', document.language], ending),
            told: `the brief (${document.language})`,
            document,
            json: () => briefJson(brief, document),
            complete: true,
            open: [],
        };
    });
    return { texts, notes: [] };
}
