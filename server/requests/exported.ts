import type { TextFile } from '../../language/analysis/reports/print.ts';
import type { ExportedText } from '../protocol/report.ts';

/** A file as clients are sent it. */
export function exported({ name, content }: TextFile): Omit<ExportedText, 'certainty'> {
    return { name, base64: inBase64(typeof content === 'string' ? new TextEncoder().encode(content) : content) };
}

/** Piece by piece, since a call takes only so many arguments. */
function inBase64(bytes: Uint8Array): string {
    const PIECE = 0x8000;
    let binary = '';
    for (let from = 0; from < bytes.length; from += PIECE) binary += String.fromCharCode(...bytes.subarray(from, from + PIECE));
    return btoa(binary);
}
