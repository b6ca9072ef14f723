import { Range, Uri, window } from 'vscode';
import type { TextEditor, ViewColumn } from 'vscode';
import type { Location, Range as ProtocolRange } from 'vscode-languageserver-protocol';

/** A range of the protocol as one of the editor. */
export function rangeOf({ start, end }: ProtocolRange): Range {
    return new Range(start.line, start.character, end.line, end.character);
}

/** Opens a document at a place. A view keeps the keyboard where `preserveFocus` is set. */
export async function goTo({ uri, range }: Location, column?: ViewColumn, preserveFocus = false): Promise<TextEditor> {
    const { start } = range;
    const line = rangeOf({ start, end: start });
    return window.showTextDocument(Uri.parse(uri), {
        selection: line,
        preserveFocus,
        ...(column !== undefined && { viewColumn: column }),
    });
}

/** Whether something that came as the argument of a command is a place. */
export function isLocation(value: unknown): value is Location {
    return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string' && 'range' in value;
}
