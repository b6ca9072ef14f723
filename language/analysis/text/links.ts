import { checks } from '../../checks/registry.ts';
import { citationOf } from '../../explain/citation.ts';
import { provisionsIn } from '../../explain/provision-at.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { Range } from '../../syntax/range.ts';
import type { OpenText, View } from '../view.ts';
import { sourceSeen } from '../view.ts';

/** A place in a text that leads out of it. */
export interface Link {
    readonly range: Range;
    readonly target: LinkTarget;
    readonly title: string;
}

export type LinkTarget =
    /** A path, relative to the file that names it. */
    | { readonly kind: 'file'; readonly path: string }
    /** An address on the web or of a mailbox. */
    | { readonly kind: 'address'; readonly address: string }
    /** The page about a check. */
    | { readonly kind: 'check'; readonly code: string };

/**
 * Everything in a text that leads out of it: files of evidence, provisions to their official text, addresses of authorities and acts,
 * and codes of checks in comments that suppress a finding.
 *
 * @param language two letters, or a tag such as `de-AT`: the language in which official texts are wanted
 */
export function linksIn(text: OpenText, view: Pick<View, 'workspace'>, language?: string): readonly Link[] {
    const file = sourceSeen(text, view);
    const lines = text.text.split(/\r\n|\r|\n/);
    return [...evidenceLinks(file), ...partyLinks(file), ...regimeLinks(file, lines, language), ...checkLinks(file, lines)];
}

function* evidenceLinks({ incidents }: SourceFile): Iterable<Link> {
    for (const { evidence } of incidents) {
        for (const { name, file: written, confidential } of evidence) {
            if (!written || confidential !== undefined) continue; // a link shows where it leads
            yield { range: written.range, target: { kind: 'file', path: written.text }, title: `The evidence \`${name.text}\`` };
        }
    }
}

function* partyLinks({ parties }: SourceFile): Iterable<Link> {
    for (const { submit, title, name } of parties) {
        const address = submit && mailOrWeb(submit.text);
        if (!submit || address === undefined) continue;
        yield { range: submit.range, target: { kind: 'address', address }, title: `Where ${title ?? name.text} takes reports` };
    }
}

function* regimeLinks({ regimes }: SourceFile, lines: readonly string[], language: string | undefined): Iterable<Link> {
    for (const regime of regimes) {
        const { cites } = regime;
        const range = cites && placeOf(cites.at, cites.range, lines);
        if (cites?.at !== undefined && range) yield { range, target: { kind: 'address', address: cites.at }, title: cites.text };
        for (const provision of provisionsIn(regime)) {
            const { text, address } = citationOf(provision, regime, language);
            if (address !== undefined) yield { range: provision.range, target: { kind: 'address', address }, title: text };
        }
    }
}

function checkLinks({ suppressions }: SourceFile, lines: readonly string[]): readonly Link[] {
    return suppressions.flatMap(({ code, range: [line, column] }): readonly Link[] => {
        const start = (lines[line - 1] ?? '').indexOf(code, column - 1);
        const known = checks.find((check) => check.code === code);
        if (!known || start < 0) return [];
        return [{ range: [line, start + 1, line, start + 1 + code.length], target: { kind: 'check', code }, title: known.title }];
    });
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
