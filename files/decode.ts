import { isUtf8 } from 'node:buffer';

/** The text of a file, or why its bytes are not text as Vigil reads it. */
export type Decoded =
    | { readonly kind: 'text'; readonly text: string; readonly mark: boolean }
    | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly message: string; readonly advice: string };

const asUtf8 = 'Save the file as UTF-8.';

/** Reads bytes as UTF-8, with or without a byte-order mark. Any other encoding is named instead of being guessed at. */
export function decode(bytes: Buffer): Decoded {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe)
        return refuse('The file is written in UTF-16 (little-endian), which Vigil does not read.', asUtf8);
    if (first === 0xfe && second === 0xff) return refuse('The file is written in UTF-16 (big-endian), which Vigil does not read.', asUtf8);
    const zero = bytes.indexOf(0);
    if (zero >= 0) return refuseZero(bytes, zero);
    if (!isUtf8(bytes)) return refuseInvalid(bytes);

    const mark = first === 0xef && second === 0xbb && third === 0xbf;
    return { kind: 'text', text: mark ? bytes.toString('utf8', 3) : bytes.toString('utf8'), mark };
}

/** Text in UTF-16 has a zero byte beside almost every letter; anything else with zero bytes is no text. */
function refuseZero(bytes: Buffer, zero: number): Decoded {
    const sample = bytes.subarray(0, 512);
    const zeros = sample.filter((byte) => byte === 0).length;
    if (zero < 2 && zeros > sample.length / 4) return refuse('The file seems to be written in UTF-16, which Vigil does not read.', asUtf8);
    return refuse('The file is not text: it contains zero bytes.', 'Name only Vigil files, or give this one another ending than .vigil.');
}

function refuseInvalid(bytes: Buffer): Decoded {
    let line = 1;
    for (let start = 0; start <= bytes.length; line++) {
        const end = bytes.indexOf(0x0a, start);
        const row = bytes.subarray(start, end < 0 ? bytes.length : end);
        if (!isUtf8(row)) {
            const column = row.toString('utf8').indexOf('\uFFFD') + 1;
            return refuse('The file is not UTF-8 from here on; it may be Latin-1 or Windows-1252.', asUtf8, line, column);
        }
        if (end < 0) break;
        start = end + 1;
    }
    return refuse('The file is not UTF-8.', asUtf8);
}

function refuse(message: string, advice: string, line = 1, column = 1): Decoded {
    return { kind: 'refused', line, column, message, advice };
}
