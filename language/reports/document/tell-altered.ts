import type { AlteredSince } from '../model/report-model.ts';
import { tellWhen } from '../words/dates.ts';
import { labelOf } from '../words/words.ts';
import type { Text } from './report-document.ts';
import type { Telling } from './telling.ts';
import { listTexts } from './telling.ts';

/** That a text is no longer the one that somebody approved or sent, and what it says otherwise. */
export function tellAltered({ kind, by, at, fields }: AlteredSince, { words, zone }: Telling): Text {
    const labels = fields.map(({ field }) => labelOf('field', field.id, words));
    return words.say('remark.altered', {
        kind,
        by,
        date: tellWhen(at, zone, words),
        ...(labels.length > 0 && { fields: listTexts(labels, words) }),
    });
}
