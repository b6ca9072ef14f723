/** An element of a picture, as this project writes it: no namespaces, no entities but the five of XML. */
export interface SvgElement {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: readonly SvgElement[];
    /** The text directly in it. */
    readonly text: string;
}

interface Growing extends SvgElement {
    readonly children: Growing[];
    text: string;
}

const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads the text of a picture. What is no element is passed over, and elements that do not end end with the text. */
export function readSvg(text: string): SvgElement {
    const document: Growing = { name: '', attributes: new Map(), children: [], text: '' };
    const open = [document];
    for (const [, closing, name = '', attributes = '', empty, characters] of text.matchAll(PIECE)) {
        const inside = open.at(-1) ?? document;
        if (characters !== undefined) inside.text += unescaped(characters);
        else if (closing === '/') closeElement(open, name);
        else {
            const started: Growing = { name, attributes: attributesOf(attributes), children: [], text: '' };
            inside.children.push(started);
            if (empty !== '/') open.push(started);
        }
    }
    return document.children.find(({ name }) => name === 'svg') ?? document;
}

function closeElement(open: Growing[], name: string): void {
    const at = open.findLastIndex((element) => element.name === name);
    if (at > 0) open.splice(at);
}

function attributesOf(text: string): Map<string, string> {
    return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
    return text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
