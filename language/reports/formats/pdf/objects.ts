import { zlibSync } from 'fflate';
import { joinBytes } from '../join-bytes.ts';

/** The number of an object, by which others refer to it. */
export type ObjectNumber = number;

/** The objects of a file, in the order in which they were asked for. */
export interface Objects {
    /** A number for an object that is written later. */
    readonly reserve: () => ObjectNumber;
    readonly write: (reference: ObjectNumber, body: string) => void;
    readonly add: (body: string) => ObjectNumber;
    /** Adds a stream, compressed. `entries` are those of its dictionary beside length and filter. */
    readonly addStream: (data: Uint8Array, entries?: string) => ObjectNumber;
    /** The whole file, once every object is written. */
    readonly finish: (trailer: string) => Uint8Array<ArrayBuffer>;
}

export function startObjects(): Objects {
    const bodies: (Uint8Array | undefined)[] = [];
    const reserve = (): ObjectNumber => bodies.push(undefined);
    const write = (reference: ObjectNumber, body: string): void => {
        bodies[reference - 1] = latin(body);
    };
    const add = (body: string): ObjectNumber => {
        const reference = reserve();
        write(reference, body);
        return reference;
    };
    const addStream = (data: Uint8Array, entries = ''): ObjectNumber => {
        const packed = zlibSync(data, { level: 6 });
        const head = latin(`<< ${entries} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`);
        return bodies.push(joinBytes([head, packed, latin('\nendstream')]));
    };
    return { reserve, write, add, addStream, finish: (trailer) => finish(bodies, trailer) };
}

function finish(bodies: readonly (Uint8Array | undefined)[], trailer: string): Uint8Array<ArrayBuffer> {
    const parts = [latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
    let length = parts[0]?.length ?? 0;
    const offsets = bodies.map((body, index) => {
        const offset = length;
        const whole = joinBytes([latin(`${index + 1} 0 obj\n`), body ?? latin('null'), latin('\nendobj\n')]);
        parts.push(whole);
        length += whole.length;
        return offset;
    });
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`;
    parts.push(latin(`${table}trailer\n<< /Size ${bodies.length + 1} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`));
    return joinBytes(parts);
}

/** A text of characters below 256 as bytes. */
export function latin(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
    return bytes;
}

/** A text for people as a string of the file: UTF-16 in hexadecimal, so that no character in it can end it. */
export function textString(text: string): string {
    let digits = 'FEFF';
    for (let index = 0; index < text.length; index++) digits += text.charCodeAt(index).toString(16).padStart(4, '0');
    return `<${digits}>`;
}

/** A number without an exponent, to a hundredth. */
export function decimal(value: number): string {
    return String(Math.round(value * 100) / 100);
}
