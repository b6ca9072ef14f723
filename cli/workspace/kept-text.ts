import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { MANY_FILES } from './records.ts';

/** How a text is kept until it is printed: packed where there are many. */
export function keepText(files: number): (text: string) => () => string {
    if (files < MANY_FILES) return (text) => () => text;
    return (text) => {
        const packed = deflateRawSync(text, { level: 1 });
        return () => inflateRawSync(packed).toString('utf8');
    };
}
