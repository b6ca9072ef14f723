import type { Gap } from '../../gaps/gap.ts';
import { linesOfGaps, placesInWords } from '../../gaps/telling.ts';
import { tellDay, tellNumber } from '../words/dates.ts';
import { isMessageKey } from '../words/terms.ts';
import type { Values } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { DocumentBlock, Text } from './report-document.ts';
import { plainText } from './text.ts';

/** That a text cannot be relied on, and because of which lines; absent where nothing voids it. */
export function unreliable(gaps: readonly Gap[], words: Words): Text | undefined {
    const voiding = gaps.filter(({ severity }) => severity === 'voids');
    if (voiding.length === 0) return undefined;
    const count = linesOfGaps(voiding);
    return words.say('gap.unreliable', { count, number: tellNumber(count, words), places: placesInWords(voiding) });
}

/** What is not known besides, each gap by itself. */
export function notKnown(gaps: readonly Gap[], words: Words): readonly Text[] {
    const texts = gaps.filter(({ severity }) => severity === 'qualifies').map((gap) => tellGap(gap, words));
    return [...new Map(texts.map((text) => [plainText(text), text])).values()];
}

/** One gap, as a list of what is open tells it. */
export function tellGap(gap: Gap, words: Words): Text {
    const { severity, topic, values } = gap;
    if (severity === 'voids') return words.say('gap.unreliable', { count: 1, number: tellNumber(1, words), places: placesInWords([gap]) });
    if (topic === 'lines-later') {
        const { count } = values;
        return words.say('gap.lines-later', { count, number: tellNumber(count, words) });
    }
    return words.say('gap.not-known', { what: whatIsUnknown(gap, words) });
}

/** What a gap leaves unknown, to be put after "Not known:"; in English where the language has no words for it. */
export function whatIsUnknown(gap: Gap, words: Words): Text {
    const key = `gap.${gap.topic}`;
    return isMessageKey(key) ? words.say(key, valuesOf(gap, words)) : [{ text: gap.unknown, language: 'en' }];
}

function valuesOf({ values }: Gap, words: Words): Values {
    return {
        ...('role' in values && { role: values.role }),
        ...('field' in values && { field: values.field }),
        ...('subject' in values && { subject: values.subject }),
        ...('act' in values && { act: values.act }),
        ...('day' in values && { day: tellDay(values.day, words) }),
        ...('candidates' in values && { parties: values.candidates.join(', ') }),
        ...('parties' in values && { parties: values.parties.join(', ') }),
    };
}

/** What a reader of a draft has to know of the facts in it before she reads; what concerns dates alone is no part of the text. */
export function draftRemarks(gaps: readonly Gap[], words: Words): readonly DocumentBlock[] {
    return gapRemarks(
        gaps.filter(({ kind }) => kind !== 'unlooked' && kind !== 'unshipped'),
        words,
    );
}

/** What a reader has to know of all gaps before she reads. */
export function gapRemarks(gaps: readonly Gap[], words: Words): readonly DocumentBlock[] {
    const first = unreliable(gaps, words);
    return [
        ...(first ? [{ kind: 'remark' as const, tone: 'missing' as const, text: first }] : []),
        ...notKnown(gaps, words).map((text) => ({ kind: 'remark' as const, tone: 'note' as const, text })),
    ];
}
