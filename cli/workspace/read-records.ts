import { mayBeKept, restoreFile, toKeep } from '../../language/analysis/records/packed-file.ts';
import type { StraightReader } from '../../language/analysis/records/straight-reader.ts';
import type { Content, TextReader } from '../../language/analysis/records/text-reader.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { decode } from '../../files/decode.ts';
import type { RecordPack } from '../../files/record-pack.ts';
import type { InputFile } from './input.ts';
import type { FileRecord } from './records.ts';
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
    const reader = new Reader();
    for (const file of files) {
        const kept = pack?.find(keyOf(file));
        const known = kept && restoreFile(kept, file.path);
        if (known) {
            records.push(keepAway(known));
            continue;
        }
        const content = decode(file.bytes);
        const source = await reader.read(file.path, content);
        const fresh = keep(source);
        if (pack && mayBeKept(source, content)) pack.add(keyOf(file), () => toKeep(fresh.packed()));
        records.push(fresh);
        if (records.length % 250 === 0) tellProgress(records.length, files.length);
    }
    return records;
}

/** Loads what reads at the first text that needs it: a run that finds every file in the cache does not. */
class Reader {
    #straight: StraightReader | undefined;
    /** Knows about damage, and takes much longer to load. */
    #mending: TextReader | undefined;

    async read(path: string, content: Content): Promise<SourceFile> {
        this.#straight ??= new (await import('../../language/analysis/records/straight-reader.ts')).StraightReader();
        const source = this.#straight.read(path, content);
        if (source) return source;
        this.#mending ??= new (await import('../../language/analysis/records/text-reader.ts')).TextReader();
        return this.#mending.read(path, content);
    }
}
