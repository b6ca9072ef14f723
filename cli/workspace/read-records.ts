import type { SourceFile } from '../../language/facts/source.ts';
import type { VigilParser } from '../../language/syntax/parser.ts';
import { mayBeKept, restoreFile, toKeep } from '../../language/analysis/records/packed-file.ts';
import type { Content } from '../../language/analysis/records/read-content.ts';
import { decode } from '../../files/decode.ts';
import type { RecordPack } from '../../files/record-pack.ts';
import type { InputFile } from './input.ts';
import type { FileRecord } from './records.ts';
import { holdYoungSpace } from './young-space.ts';
import { keepAway, keepOpen, keepPacked, MANY_FILES } from './records.ts';

/** The parser, made at the first file that needs one. */
interface Reader {
    readonly parser: VigilParser;
    readonly readContent: (path: string, content: Content, parser: VigilParser) => SourceFile;
}

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
    let reader: Reader | undefined;
    for (const file of files) {
        const kept = pack?.find(keyOf(file));
        const known = kept && restoreFile(kept, file.path);
        if (known) {
            records.push(keepAway(known));
            continue;
        }
        reader ??= await createReader();
        const content = decode(file.bytes);
        const source = reader.readContent(file.path, content, reader.parser);
        const fresh = keep(source);
        if (pack && mayBeKept(source, content)) pack.add(keyOf(file), () => toKeep(fresh.packed()));
        records.push(fresh);
        if (records.length % 250 !== 0) continue;
        tellProgress(records.length, files.length);
        holdYoungSpace();
    }
    return records;
}

async function createReader(): Promise<Reader> {
    const { createParser, readContent } = await import('./parsing.ts');
    return { parser: createParser(), readContent };
}
