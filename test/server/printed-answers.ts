/** The parts of a page under their headings. */
export function headingsOf(page: string): readonly string[] {
    return page
        .split(/^## /m)
        .slice(1)
        .map((part) => `${part.slice(0, part.indexOf('\n'))}: ${part.slice(part.indexOf('\n')).trim()}`);
}

export interface PrintedCertainty {
    readonly complete: boolean;
    readonly gaps: readonly {
        readonly file: string;
        readonly range: { readonly start: { readonly line: number } };
        readonly says: string;
    }[];
}

export interface Ending {
    readonly ends: string;
}

export interface PrintedEntry {
    readonly incident: string;
    readonly act: string;
    readonly own: boolean;
    readonly title: string;
    readonly party: string;
    readonly status: string;
    readonly planBy: Ending | null;
    readonly limit: Ending | null;
    readonly trace: readonly { readonly rule: string; readonly because: string }[];
}

export interface PrintedFinding {
    readonly code: string;
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
    readonly duty?: string;
    readonly party?: string;
    readonly recipient?: string;
    readonly headline: string;
    readonly notes: readonly { readonly text: string }[];
    readonly folded?: readonly string[];
    readonly foldedInto?: string;
    readonly owedBy?: string;
}

export function headlineOf(page: string): string {
    return page.slice(2, page.indexOf('\n'));
}

/** The reasons that a page lists, without the steps by which its dates follow and the places elsewhere. */
export function reasonsOn(page: string): readonly string[] {
    const parts = page.split(/^## /m).slice(1);
    const told = parts.filter((part) => !/^(?:How the dates follow|Related places)/.test(part));
    return told.flatMap((part) => [...part.matchAll(/^- (.*)$/gm)].map(([, text = '']) => lettersOf([text])));
}

/** The steps of a list. */
export function stepsOn(page: string): readonly string[] {
    return [...page.matchAll(/^- (.*)$/gm)].map(([, text = '']) => text);
}

/** Texts without what lays them out. */
export function lettersOf(texts: readonly string[]): string {
    return texts
        .map((text) => text.replaceAll(/[^\p{L}\p{N}→,.;()/-]/gu, ''))
        .join(' ')
        .replaceAll(' ', '');
}

export function instantOf(ending: Ending | null): number | '' {
    return ending === null ? '' : Date.parse(ending.ends);
}

export function sorted(lines: readonly string[]): readonly string[] {
    return [...new Set(lines)].sort();
}

/** What pictures that stand alone tell to whoever does not see them. */
export function descriptionsIn(svg: string): readonly string[] {
    return [...svg.matchAll(/<desc>([^<]*)<\/desc>/g)].flatMap(([, text]) => text?.split('\n') ?? []);
}

/** The same of a picture in an editor, where each part is explained by itself. */
export function labelsIn(svg: string): readonly string[] {
    return [...svg.matchAll(/<title aria-hidden="true">([^<]*)<\/title>/g)].map(([, text]) => text?.replaceAll('&quot;', '"') ?? '');
}
