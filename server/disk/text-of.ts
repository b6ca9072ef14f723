import { decode } from '../../files/decode.ts';
import type { Disk } from './disk.ts';

/** The text of a file; undefined where there is none, or its bytes are no text. */
export async function textOf(disk: Disk, uri: string): Promise<string | undefined> {
    const bytes = await disk.read(uri);
    const decoded = bytes && decode(bytes);
    return decoded?.kind === 'text' ? decoded.text : undefined;
}
