import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of PDF finds in a file. */
export interface ReadPdf {
    readonly pages: number;
    /** The text of each page, in the order of its contents. */
    readonly texts: readonly string[];
    /** The structure of each page, as `H1 "text"`, indented. */
    readonly structures: readonly string[];
    readonly bookmarks: readonly string[];
    readonly language: string | null;
    readonly tagged: boolean;
    readonly information: Readonly<Record<string, unknown>>;
}

/** Reads a file with the reader that browsers have. Throws where it is damaged. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
    const task = getDocument({ data: Uint8Array.from(file), stopAtErrors: true, useSystemFonts: false, verbosity: 0 });
    const document = await task.promise;
    const texts: string[] = [];
    const structures: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent({ includeMarkedContent: true });
        const marked = new Map<string, string>();
        const open: string[] = [];
        let text = '';
        for (const item of items) {
            if ('str' in item) {
                text += item.str;
                for (const id of open) marked.set(id, (marked.get(id) ?? '') + item.str);
            } else if (item.type === 'endMarkedContent') open.pop();
            else open.push(item.id ?? '');
        }
        texts.push(text);
        structures.push(written(await page.getStructTree(), marked, 0));
    }
    const { info } = await document.getMetadata();
    const outline = (await document.getOutline()) ?? [];
    const marks: unknown = await document.getMarkInfo();
    const read = {
        pages: document.numPages,
        texts,
        structures,
        bookmarks: bookmarksOf(outline, 0),
        language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
        tagged: marks instanceof Map && marks.get('Marked') === true,
        information: Object.fromEntries(Object.entries(info)),
    };
    await task.destroy();
    return read;
}

interface Bookmark {
    readonly title: string;
    readonly items: readonly Bookmark[];
}

function bookmarksOf(items: readonly Bookmark[], depth: number): readonly string[] {
    return items.flatMap(({ title, items: below }) => [`${'  '.repeat(depth)}${title}`, ...bookmarksOf(below, depth + 1)]);
}

function written(node: unknown, marked: ReadonlyMap<string, string>, depth: number): string {
    if (typeof node !== 'object' || node === null) return '';
    if ('type' in node && node.type === 'content') {
        return 'id' in node && typeof node.id === 'string' ? `${'  '.repeat(depth)}"${(marked.get(node.id) ?? '').trim()}"\n` : '';
    }
    const role = 'role' in node && typeof node.role === 'string' ? node.role : '';
    const alternative = 'alt' in node && typeof node.alt === 'string' ? ` [${node.alt}]` : '';
    const children: unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
    const below = children.map((child) => written(child, marked, depth + 1)).join('');
    return `${'  '.repeat(depth)}${role}${alternative}\n${below}`;
}
