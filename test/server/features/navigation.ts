import type { Location, Range } from 'vscode-languageserver-protocol';
import type { Client } from '../client.ts';
import { uriOf } from '../client.ts';

/** A workspace of two files: who and what there is, and what happened. */
export const register = `organisation medira "Medira GmbH" {
    country DE
    zone    Europe/Berlin
}

authority ap "Autoriteit Persoonsgegevens" {
    country NL
    zone    Europe/Amsterdam
    acts as market-surveillance
    submit  "https://ap.example/report"
}

system triage "Triage" {
    is       annex-III-5-d
    provider medira
    placed on market 2027-12-03 in NL
}
`;

export const incident = `incident inc-1 "Delayed treatment" {
    involves triage
    zone     Europe/Amsterdam
    evidence ward-log "Ward log" file "evidence/ward log.txt"

    timeline {
        2027-12-06 14:20  occurred in NL
        2027-12-07 09:10  medira became aware see ward-log
        2027-12-07 10:00  found death
        2027-12-08 10:00  medira reported initial to ap
    }
}
`;

/** A place as `file:line:from-to`, counted from 1. */
export function placeOf({ uri, range }: Pick<Location, 'uri' | 'range'>): string {
    const file = uri.replace('file:///workspace/', '');
    return `${file}:${range.start.line + 1}:${spanOf(range)}`;
}

export function spanOf({ start, end }: Range): string {
    return `${start.character + 1}-${end.character + 1}`;
}

/** Asks at the place of a word in an open document: the first place where `around` stands, at the word `at` in it. */
export async function askAt<R>(
    client: Client,
    method: string,
    { path, text, around, at = around, more = {} }: { path: string; text: string; around: string; at?: string; more?: object },
): Promise<R> {
    const offset = text.indexOf(around) + around.indexOf(at);
    const lines = text.slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return client.request<R>(method, { textDocument: { uri: uriOf(path) }, position, ...more });
}
