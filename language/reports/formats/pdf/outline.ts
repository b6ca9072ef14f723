import { onOneLine } from '../../document/legible.ts';
import type { Chapter } from './chapters.ts';
import { textString } from './objects.ts';
import type { Objects, ObjectNumber } from './objects.ts';

interface Entry {
    readonly chapter: Chapter;
    readonly reference: ObjectNumber;
    readonly below: Entry[];
}

/** The bookmarks of a file, nested as its sections are. Returns the object that holds them. */
export function writeOutline(chapters: readonly Chapter[], destinationOf: (chapter: Chapter) => string, objects: Objects): ObjectNumber {
    const root = objects.reserve();
    const top: Entry[] = [];
    const open: Entry[] = [];
    for (const chapter of chapters) {
        while ((open.at(-1)?.chapter.level ?? 0) >= chapter.level) open.pop();
        const entry: Entry = { chapter, reference: objects.reserve(), below: [] };
        (open.at(-1)?.below ?? top).push(entry);
        open.push(entry);
    }
    const write = (entries: readonly Entry[], parent: ObjectNumber): string => {
        for (const [index, { chapter, reference, below }] of entries.entries()) {
            const { number, heading } = chapter.section;
            const title = onOneLine(number === undefined ? heading : `${number} ${heading}`);
            const beside = [
                ...(entries[index - 1] ? [`/Prev ${entries[index - 1]?.reference} 0 R`] : []),
                ...(entries[index + 1] ? [`/Next ${entries[index + 1]?.reference} 0 R`] : []),
            ].join(' ');
            objects.write(
                reference,
                `<< /Title ${textString(title)} /Parent ${parent} 0 R ${beside} /Dest ${destinationOf(chapter)} ${write(below, reference)} >>`,
            );
        }
        const [first, last] = [entries[0], entries.at(-1)];
        return first && last ? `/First ${first.reference} 0 R /Last ${last.reference} 0 R /Count ${countOf(entries)}` : '';
    };
    objects.write(root, `<< /Type /Outlines ${write(top, root)} >>`);
    return root;
}

function countOf(entries: readonly Entry[]): number {
    return entries.reduce((sum, { below }) => sum + 1 + countOf(below), 0);
}
