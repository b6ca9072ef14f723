import type { CodeAction, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { HOUR, formatInstant } from '../../language/time/zone.ts';
import { applied } from './apply-edit.ts';
import type { Client } from './client.ts';
import { uriOf } from './client.ts';
import { requestsAt } from './random-requests.ts';

/** Numbers that look random and are the same for the same seed. */
export function diceOf(seed: number): (sides: number) => number {
    let state = seed;
    return (sides) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * sides);
    };
}

/** What a person may type or paste, right or wrong, names of other files included. */
const SCRAPS = [
    '',
    '',
    ' ',
    '\n',
    '\r\n',
    '{',
    '}',
    '"',
    '"""',
    '//',
    '/*',
    '*/',
    'medira',
    'medira2',
    'stlucas',
    'triage-ai',
    'ap',
    'inc-1',
    'inc-2',
    'death',
    'house-harm',
    'house.house-harm',
    'represented by medira2',
    '  2027-12-09 11:00  found house-harm\n',
    '  2027-12-13 11:00  medira reported initial to ap\n',
    '  2027-12-08 10:00  stlucas became aware\n',
    'organisation medira2 "Another" { country FR }\n',
    'authority ap2 "Second" { country NL acts as market-surveillance }\n',
    'incident inc-1 "Twin" { involves triage-ai timeline { 2027-12-06 occurred in NL } }\n',
    'system triage-ai "Other" { is annex-III-5-d provider medira2 }\n',
    'policy { acting as medira warn 3 days before }\n',
    'finding house-harm2 "Other harm" is ai-act.death by article 1\n',
    '// vigil-ignore duty-due: later\n',
    '🚑',
    '\u2028',
    '\uFEFF',
    '2027-12-06 14:20',
];

const CREATED = ['new-1.vigil', 'new-2.vigil', 'sub/new-3.vigil'];

/** Does one random thing after another to a server: edits, opens, closes, renames, deletes, asks, cancels, travels, waits. */
export class RandomEditor {
    readonly #client: Client;
    readonly #dice: (sides: number) => number;
    readonly #texts = new Map<string, string>();
    /** What was asked for and may still be answered. */
    readonly #asked: Promise<unknown>[] = [];
    /** How often each thing was done. */
    readonly done = { edits: 0, opens: 0, closes: 0, changesOnDisk: 0, filesRenamed: 0, requests: 0, cancelled: 0, applied: 0, waits: 0 };

    constructor(client: Client, seed: number) {
        this.#client = client;
        this.#dice = diceOf(seed);
    }

    /** Every file as the server has to see it now: the text of the editor, else that of the disk. */
    get files(): Readonly<Record<string, string>> {
        return Object.fromEntries([...this.#client.disk.files, ...this.#texts]);
    }

    /** The documents that the editor has open. */
    get open(): readonly string[] {
        return [...this.#texts.keys()];
    }

    async step(): Promise<void> {
        const chance = this.#dice(100);
        const { open } = this;
        if (open.length === 0 || chance < 6) await this.#open();
        else if (chance < 10) await this.#close(this.#pick(open));
        else if (chance < 13) await this.#changeDisk();
        else if (chance < 16) await this.#renameFile();
        else if (chance < 30) this.#ask(this.#pick(open));
        else if (chance < 34) await this.#accept(this.#pick(open));
        else if (chance < 35) await this.#client.request('vigil/asOf', { text: this.#pick(['2027-12-20', '2027-12-08 12:00']) });
        else if (chance < 36) await this.#client.request('vigil/asOf', { text: null });
        else if (chance < 38) this.#wait();
        else await this.#edit(this.#pick(open));
    }

    /** Waits until everything was answered or refused. */
    async rest(): Promise<void> {
        await this.#client.request('vigil/asOf', { text: null });
        await Promise.allSettled(this.#asked.splice(0));
        await this.#client.settle();
    }

    /** Lets some hours pass. */
    #wait(): void {
        this.done.waits++;
        const { clock } = this.#client;
        clock.moveTo(formatInstant(clock.now() + this.#dice(10 * HOUR), 'UTC'));
    }

    async #open(): Promise<void> {
        const paths = [...this.#client.disk.files.keys()].filter((uri) => !this.#texts.has(uri));
        const path = this.#pick(this.#dice(10) === 0 ? CREATED.map(uriOf) : paths);
        if (path === undefined || this.#texts.has(path)) return;
        this.done.opens++;
        this.#texts.set(path, this.#client.disk.files.get(path) ?? '');
        await this.#client.open(path);
    }

    async #close(path: string | undefined): Promise<void> {
        if (path === undefined) return;
        this.done.closes++;
        this.#texts.delete(path);
        await this.#client.close(path);
    }

    async #changeDisk(): Promise<void> {
        const path = this.#pick([...this.#client.disk.files.keys(), ...CREATED.map(uriOf)]);
        if (path === undefined) return;
        this.done.changesOnDisk++;
        const before = this.#client.disk.files.get(path);
        if (before !== undefined && this.#dice(4) === 0) {
            this.#client.disk.files.delete(path);
            await this.#client.tellFiles([{ path, type: 3 }]);
        } else {
            this.#client.disk.files.set(path, this.#changed(before ?? '').text);
            await this.#client.tellFiles([{ path, type: before === undefined ? 1 : 2 }]);
        }
    }

    /** Gives a file another name; an open one is closed and opened under the new name with its text, saved or not. */
    async #renameFile(): Promise<void> {
        const path = this.#pick([...this.#client.disk.files.keys()]);
        const text = path === undefined ? undefined : this.#client.disk.files.get(path);
        if (path === undefined || text === undefined) return;
        const renamed = path.endsWith('-b.vigil') ? path.replace(/-b\.vigil$/, '.vigil') : path.replace(/\.vigil$/, '-b.vigil');
        if (this.#client.disk.files.has(renamed) || this.#texts.has(renamed)) return;
        this.done.filesRenamed++;
        const shown = this.#texts.get(path);
        const toldFirst = this.#dice(2) === 0;
        if (shown !== undefined) await this.#close(path);
        this.#client.disk.files.delete(path);
        this.#client.disk.files.set(renamed, text);
        const tell = async (): Promise<void> =>
            this.#client.tellFiles([
                { path: renamed, type: 1 },
                { path, type: 3 },
            ]);
        if (toldFirst) await tell();
        if (shown !== undefined) {
            this.#texts.set(renamed, shown);
            await this.#client.open(renamed, shown);
        }
        if (!toldFirst) await tell();
    }

    /** Asks for something, and takes some of it back. */
    #ask(uri: string | undefined): void {
        const request = uri === undefined ? undefined : this.#pick(requestsAt(uri, this.#range()));
        if (!request) return;
        const cancelled = this.#dice(2) === 0;
        this.done.requests++;
        if (cancelled) this.done.cancelled++;
        this.#asked.push(this.#client.ask(request[0], request[1], cancelled));
    }

    /** Asks for edits, of a fix or of another name for something, and makes them. */
    async #accept(uri: string | undefined): Promise<void> {
        if (uri === undefined) return;
        const range = this.#range();
        const textDocument = { uri };
        const edit: WorkspaceEdit | null | undefined =
            this.#dice(2) === 0
                ? await this.#client
                      .request<WorkspaceEdit | null>('textDocument/rename', { textDocument, position: range.start, newName: 'medira3' })
                      .catch(() => null)
                : this.#pick(
                      (
                          await this.#client.request<CodeAction[]>('textDocument/codeAction', {
                              textDocument,
                              range: { start: { line: 0, character: 0 }, end: range.end },
                              context: { diagnostics: [] },
                          })
                      ).filter(({ edit }) => edit !== undefined),
                  )?.edit;
        for (const change of edit?.documentChanges ?? []) if ('edits' in change) await this.#make(change);
    }

    async #make({ textDocument: { uri, version }, edits }: TextDocumentEdit): Promise<void> {
        this.done.applied++;
        const shown = this.#texts.get(uri);
        if ((version !== null) !== (shown !== undefined)) throw new Error(`The edit of ${uri} is for version ${String(version)}.`);
        const text = applied(
            shown ?? this.#client.disk.files.get(uri) ?? '',
            edits.filter((edit) => 'newText' in edit),
        );
        if (shown !== undefined) {
            this.#texts.set(uri, text);
            await this.#client.change(uri, text);
        } else {
            this.#client.disk.files.set(uri, text);
            await this.#client.tellFiles([{ path: uri, type: 2 }]);
        }
    }

    /** A stretch that need not be in any text. */
    #range(): Range {
        const [line, character] = [this.#dice(60) - 5, this.#dice(90) - 5];
        return { start: { line, character }, end: { line: line + this.#dice(3), character } };
    }

    async #edit(path: string | undefined): Promise<void> {
        const text = path === undefined ? undefined : this.#texts.get(path);
        if (path === undefined || text === undefined) return;
        this.done.edits++;
        const changed = this.#changed(text);
        this.#texts.set(path, changed.text);
        await this.#client.edit(path, [changed.change]);
    }

    #changed(text: string): { readonly text: string; readonly change: object } {
        if (text.length > 6000) return { text: text.slice(0, 3000), change: { text: text.slice(0, 3000) } };
        const from = outsideBreak(text, this.#dice(text.length + 1));
        const to = outsideBreak(text, Math.min(text.length, this.#dice(3) === 0 ? from + this.#dice(40) : from));
        const scrap = SCRAPS[this.#dice(SCRAPS.length)] ?? '';
        return {
            text: text.slice(0, from) + scrap + text.slice(to),
            change: { range: { start: positionAt(text, from), end: positionAt(text, to) }, text: scrap },
        };
    }

    #pick<T>(from: readonly T[]): T | undefined {
        return from[this.#dice(from.length)];
    }
}

/** A place that the protocol can name: none lies between `\r` and `\n`. */
function outsideBreak(text: string, offset: number): number {
    return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

/** Where an offset is, as the protocol counts lines: each of `\r\n`, `\n` and `\r` ends one. */
function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
