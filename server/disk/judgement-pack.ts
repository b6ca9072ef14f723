import { RecordPack } from '../../files/record-pack.ts';
import type { ToKeep } from '../../language/analysis/judgement-memory.ts';
import type { KeptJudgement, KeptJudgements, KeptRead } from '../../language/analysis/records/kept-judgement.ts';

/** Under which key a pack has what all of its judgements have read. */
const READS = 'reads';

const nothing = new Uint8Array();

/** The judgements in a pack. One that is missing, damaged or of another form has none. */
export function judgementsIn(pack: RecordPack): KeptJudgements | undefined {
    const reads = pack.find(READS)?.outline;
    if (!isReads(reads)) return undefined;
    return {
        reads,
        find: (path, content) => {
            const record = pack.findUnchecked(keyOf(path, content));
            return record && isOutline(record.outline) ? { ...record.outline, rest: record.rest } : undefined;
        },
    };
}

/** Writes judgements in place of those that were there. A cache that cannot be written is none. */
export function writeJudgements(file: string, { reads, judgements }: ToKeep): void {
    const pack = RecordPack.open(file);
    pack.add(READS, () => ({ outline: reads, rest: () => nothing }));
    for (const { path, content, judgement } of judgements) {
        const { rest, ...outline } = judgement;
        pack.add(keyOf(path, content), () => ({ outline, rest }));
    }
    try {
        pack.save();
    } catch {
        // The next session judges the files again.
    }
}

/** The same content may stand at two paths, and findings tell the path. */
function keyOf(path: string, content: string): string {
    return `${content} ${path}`;
}

/** A checksum vouches for the content; this only tells an outline from anything else. */
function isOutline(value: unknown): value is Omit<KeptJudgement, 'rest'> {
    return typeof value === 'object' && value !== null && 'from' in value && 'until' in value && 'reads' in value && 'pointsAt' in value;
}

function isReads(value: unknown): value is readonly KeptRead[] {
    return Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length === 3);
}
