import type { SourceFile } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import { citationOf } from './citation.ts';
import { provisionsIn } from './provision-at.ts';

/** A place in a file that leads out of it. */
export interface Address {
    readonly range: Range;
    /** Where it leads: for a file its path, relative to the file that names it; else an address on the web or of a mailbox. */
    readonly to: string;
    readonly isFile: boolean;
    readonly title: string;
}

/**
 * Everything in a file that leads out of it: files of evidence, provisions to their official text, addresses of authorities and acts.
 *
 * @param lines the lines of the text that the file was read from
 * @param language two letters, or a tag such as `de-AT`: the language in which official texts are wanted
 */
export function* addressesIn(file: SourceFile, lines: readonly string[], language?: string): Iterable<Address> {
    for (const { evidence } of file.incidents) {
        for (const { name, file: written } of evidence) {
            if (written) yield { range: written.range, to: written.text, isFile: true, title: `The evidence \`${name.text}\`` };
        }
    }
    for (const { submit, title, name } of file.parties) {
        const to = submit && mailOrWeb(submit.text);
        if (submit && to !== undefined)
            yield { range: submit.range, to, isFile: false, title: `Where ${title ?? name.text} takes reports` };
    }
    for (const regime of file.regimes) {
        const range = regime.cites && placeOf(regime.cites.at, regime.cites.range, lines);
        if (regime.cites?.at !== undefined && range) yield { range, to: regime.cites.at, isFile: false, title: regime.cites.text };
        for (const provision of provisionsIn(regime)) {
            const { text, address } = citationOf(provision, regime, language);
            if (address !== undefined) yield { range: provision.range, to: address, isFile: false, title: text };
        }
    }
}

function mailOrWeb(written: string): string | undefined {
    const text = written.trim();
    if (/^(https?:\/\/|mailto:)\S+$/i.test(text)) return text;
    return /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text) ? `mailto:${text}` : undefined;
}

/** Where an address stands among the lines of what names it. */
function placeOf(address: string | undefined, [line, , endLine]: Range, lines: readonly string[]): Range | undefined {
    if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
    for (let at = line; at <= endLine; at++) {
        const index = lines[at - 1]?.indexOf(address) ?? -1;
        if (index >= 0) return [at, index + 1, at, index + 1 + address.length];
    }
    return undefined;
}
