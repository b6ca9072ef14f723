import type { SourceFile } from '../../language/facts/source.ts';
import type { VigilParser } from '../../language/syntax/parser.ts';
import { decode } from '../../files/decode.ts';
import type { InputFile } from './input.ts';
import type { RecordPack } from './record-pack.ts';
import type { FileRecord } from './records.ts';
import { keepOpen, keepPacked, MANY_FILES, unpack } from './records.ts';

/** The parser, made at the first file that needs one. */
interface Reader {
    readonly parser: VigilParser;
    readonly readSource: (path: string, text: string, parser: VigilParser) => SourceFile;
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
        const known = pack?.find(keyOf(file));
        const record = known && recordOf(known, file.path);
        if (record) {
            records.push(record);
            continue;
        }
        reader ??= await createReader();
        const fresh = keep(readFile(file, reader));
        if (pack) pack.add(keyOf(file), fresh);
        records.push(fresh);
        if (records.length % 250 === 0) tellProgress(records.length, files.length);
    }
    return records;
}

/** A record of an earlier run; none where its bytes turn out not to be one. */
function recordOf(packed: Buffer, path: string): FileRecord | undefined {
    try {
        return keepPacked(unpack(packed, path), packed);
    } catch {
        return undefined;
    }
}

async function createReader(): Promise<Reader> {
    const { createParser, readSource } = await import('./parsing.ts');
    return { parser: createParser(), readSource };
}

function readFile({ path, bytes }: InputFile, { parser, readSource }: Reader): SourceFile {
    const decoded = decode(bytes);
    if (decoded.kind === 'text') return readSource(path, decoded.text, parser);
    const { line, column, message, advice } = decoded;
    const empty = readSource(path, '', parser);
    return { ...empty, problems: [{ code: 'syntax-error', range: [line, column, line, column], message, advice }] };
}
