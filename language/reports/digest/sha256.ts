/** The fractional parts of the cube roots of the first 64 primes, and of the square roots of the first eight (FIPS 180-4, 4.2.2 and 5.3.3). */
const ROUNDS = fractionsOfRoots(64, 3);
const START = fractionsOfRoots(8, 2);
const BLOCK = 64;

/** SHA-256 of a text as UTF-8 (FIPS 180-4), in hexadecimal: the same in every runtime, without asking the platform. */
export function sha256(text: string): string {
    const bytes = padded(new TextEncoder().encode(text));
    const view = new DataView(bytes.buffer);
    const state = Int32Array.from(START);
    for (let block = 0; block < bytes.length; block += BLOCK) compress(state, view, block);
    return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, a single one bit, zeros, and the length in bits (5.1.1). */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
    const length = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
    const bytes = new Uint8Array(length);
    bytes.set(message);
    bytes[message.length] = 0x80;
    const view = new DataView(bytes.buffer);
    view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
    view.setUint32(length - 4, (message.length * 8) >>> 0);
    return bytes;
}

/** One block of the message (6.2.2). */
function compress(state: Int32Array, view: DataView, block: number): void {
    const schedule = scheduleOf(view, block);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (const [index, word] of schedule.entries()) {
        const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[index] ?? 0) + word;
        const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function scheduleOf(view: DataView, block: number): Int32Array {
    const words = new Int32Array(64);
    for (let index = 0; index < 16; index++) words[index] = view.getInt32(block + index * 4);
    for (let index = 16; index < 64; index++) {
        const near = words[index - 2] ?? 0;
        const far = words[index - 15] ?? 0;
        words[index] =
            (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) +
            (words[index - 7] ?? 0) +
            (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) +
            (words[index - 16] ?? 0);
    }
    return words;
}

function turned(word: number, bits: number): number {
    return (word >>> bits) | (word << (32 - bits));
}

function fractionsOfRoots(count: number, degree: 2 | 3): readonly number[] {
    const fractions: number[] = [];
    for (let candidate = 2; fractions.length < count; candidate++) {
        if (!isPrime(candidate)) continue;
        const root = degree === 2 ? Math.sqrt(candidate) : Math.cbrt(candidate);
        fractions.push(((root % 1) * 2 ** 32) | 0);
    }
    return fractions;
}

function isPrime(candidate: number): boolean {
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false;
    return true;
}
