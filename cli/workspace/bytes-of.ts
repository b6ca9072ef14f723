/**
 * A text as bytes to be kept. `Buffer.from` cuts short ones from a common block, of which any one of them keeps the whole in
 * memory; these have their own.
 */
export function bytesOf(text: string): Buffer {
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    bytes.write(text);
    return bytes;
}
