import { zlibSync } from 'fflate';
import { joinBytes } from '../join-bytes.ts';
import type { Canvas } from './canvas.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const TRUE_COLOUR = 2;

/** A drawn canvas as a PNG file. */
export function pngOf({ width, height, pixels }: Canvas): Uint8Array {
    const header = new DataView(new ArrayBuffer(13));
    header.setUint32(0, width);
    header.setUint32(4, height);
    header.setUint8(8, 8);
    header.setUint8(9, TRUE_COLOUR);
    return joinBytes([
        SIGNATURE,
        chunk('IHDR', new Uint8Array(header.buffer)),
        chunk('IDAT', zlibSync(rowsOf(width, height, pixels), { level: 3 })),
        chunk('IEND', new Uint8Array()),
    ]);
}

/** The rows, each as its difference from the row above, which is mostly nothing. */
function rowsOf(width: number, height: number, pixels: Uint8Array): Uint8Array {
    const length = width * 3;
    const rows = new Uint8Array((length + 1) * height);
    for (let row = 0; row < height; row++) {
        rows[row * (length + 1)] = 2;
        for (let at = 0; at < length; at++) {
            const above = row === 0 ? 0 : (pixels[(row - 1) * length + at] ?? 0);
            rows[row * (length + 1) + 1 + at] = (pixels[row * length + at] ?? 0) - above;
        }
    }
    return rows;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
    const body = joinBytes([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
    const frame = new DataView(new ArrayBuffer(8));
    frame.setUint32(0, data.length);
    frame.setUint32(4, checksum(body));
    const bytes = new Uint8Array(frame.buffer);
    return joinBytes([bytes.subarray(0, 4), body, bytes.subarray(4)]);
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
});

/** CRC-32, as the format of PNG asks for. */
function checksum(bytes: Uint8Array): number {
    let value = 0xffffffff;
    for (const byte of bytes) value = (REMAINDERS[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}
