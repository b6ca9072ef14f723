/** The text of a file, or why its bytes are not text as Vigil reads it. */
export type Decoded =
    | { readonly kind: 'text'; readonly text: string; readonly mark: boolean }
    | { readonly kind: 'refused'; readonly line: number; readonly column: number; readonly why: NoText };

/** Written in UTF-16, for sure or as it seems; with zero bytes; not in UTF-8, from a place on or at all. */
type NoText = 'utf_16_little' | 'utf_16_big' | 'utf_16_perhaps' | 'zero_bytes' | 'other_from_here' | 'other';

const LINE_FEED = 0x0a;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads bytes as UTF-8, with or without a byte-order mark. Any other encoding is named instead of being guessed at. */
export function decode(bytes: Uint8Array): Decoded {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe) return refuse('utf_16_little');
    if (first === 0xfe && second === 0xff) return refuse('utf_16_big');
    const zero = bytes.indexOf(0);
    if (zero >= 0) return refuseZero(bytes, zero);

    const mark = first === 0xef && second === 0xbb && third === 0xbf;
    const text = textOf(mark ? bytes.subarray(3) : bytes);
    return text === undefined ? refuseInvalid(bytes) : { kind: 'text', text, mark };
}

/** Text in UTF-16 has a zero byte beside almost every letter; anything else with zero bytes is no text. */
function refuseZero(bytes: Uint8Array, zero: number): Decoded {
    const sample = bytes.subarray(0, 512);
    const zeros = sample.filter((byte) => byte === 0).length;
    if (zero < 2 && zeros > sample.length / 4) return refuse('utf_16_perhaps');
    return refuse('zero_bytes');
}

function refuseInvalid(bytes: Uint8Array): Decoded {
    let line = 1;
    for (let start = 0; start <= bytes.length; line++) {
        const end = bytes.indexOf(LINE_FEED, start);
        const row = bytes.subarray(start, end < 0 ? bytes.length : end);
        if (textOf(row) === undefined) {
            const column = lenient.decode(row).indexOf('\uFFFD') + 1;
            return refuse('other_from_here', line, column);
        }
        if (end < 0) break;
        start = end + 1;
    }
    return refuse('other');
}

function textOf(bytes: Uint8Array): string | undefined {
    try {
        return strict.decode(bytes);
    } catch {
        return undefined;
    }
}

function refuse(why: NoText, line = 1, column = 1): Decoded {
    return { kind: 'refused', line, column, why };
}
