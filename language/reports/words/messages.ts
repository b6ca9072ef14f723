import { fillerOf } from '../../words/messages.ts';
import type { Text } from '../document/report-document.ts';
import { joined } from '../document/text.ts';
import type { Catalogue, MessageKey } from './catalogue.ts';

/** What is put into a message: text, a number that decides its plural, or a text of several runs. */
export type Values = Readonly<Record<string, string | number | Text>>;

/** A message of the language, filled: text of one or more runs. */
export type Say = (key: MessageKey, values?: Values) => Text;

/**
 * The messages of a catalogue, each parsed when it is first needed.
 *
 * An argument `hasThing` is `yes` where `thing` is given, else `no`; `term_thing` is that term of the law; any other argument
 * that is not given is empty.
 */
export function messagesOf({ messages }: Catalogue, language: string, termOf: (key: string) => Text): Say {
    const fill = fillerOf<MessageKey, Text>(messages, language);
    return (key, values = {}) => joined(fill(key, (name) => valueOf(name, values, termOf)));
}

function valueOf(name: string, values: Values, termOf: (key: string) => Text): string | number | Text {
    const given = values[name];
    if (typeof given === 'string' && /^[a-z0-9]*$/.test(given)) return given; // it may decide a `select`
    if (given !== undefined) return typeof given === 'string' ? [{ text: given }] : given;
    if (name.startsWith('term_')) return termOf(name.slice('term_'.length));
    if (/^has[A-Z]/.test(name)) return values[name.charAt(3).toLowerCase() + name.slice(4)] === undefined ? 'no' : 'yes';
    return '';
}
