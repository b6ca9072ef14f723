import { mayBeKept, restoreFile, toKeep } from '../../language/analysis/records/packed-file.ts';
import type { TextReader } from '../../language/analysis/records/text-reader.ts';
import { decode } from '../../files/decode.ts';
import type { RecordPack } from '../../files/record-pack.ts';
import type { InputFile } from './input.ts';
import type { FileRecord } from './records.ts';
import { holdYoungSpace } from './young-space.ts';
import { keepAway, keepOpen, keepPacked, MANY_FILES } from './records.ts';

/**
 * Reads files into records, one after the other, so that no tree outlives its file. What the pack of an earlier run has of the
 * same content is not parsed again.
 *
 * @param keyOf the content key of a file, where a pack is used
 */
export async function readRecords(
    files: readonly InputFile[],
    pack: RecordPack | undefined,
    keyOf: (file: InputFile) => string,
    tellProgress: (done: number, of: number) => void,
): Promise<FileRecord[]> {
    const records: FileRecord[] = [];
    const keep = files.length < MANY_FILES ? keepOpen : keepPacked;
    let reader: TextReader | undefined;
    for (const file of files) {
        const kept = pack?.find(keyOf(file));
        const known = kept && restoreFile(kept, file.path);
        if (known) {
            records.push(keepAway(known));
            continue;
        }
        reader ??= await createReader();
        const content = decode(file.bytes);
        const source = reader.read(file.path, content);
        const fresh = keep(source);
        if (pack && mayBeKept(source, content)) pack.add(keyOf(file), () => toKeep(fresh.packed()));
        records.push(fresh);
        if (records.length % 250 !== 0) continue;
        tellProgress(records.length, files.length);
        holdYoungSpace();
    }
    return records;
}

/** Loaded at the first file that needs it: a run that finds every file in the cache does not, and the parser is the largest part. */
async function createReader(): Promise<TextReader> {
    const { TextReader: Reader } = await import('../../language/analysis/records/text-reader.ts');
    return new Reader();
}
