import { element, escapeText } from '../../timeline/svg.ts';
import { onOneLine } from '../../document/legible.ts';
import { sha256 } from '../../digest/sha256.ts';

export interface Page {
    readonly language: string;
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    /** An instant in ISO 8601. */
    readonly created: string;
    readonly styles: readonly string[];
    /** Run once the body is there, in this order; absent: none. */
    readonly scripts?: readonly string[];
    /** The contents of the `body` element. */
    readonly body: readonly string[];
}

/** A page that is one file: it asks nobody for anything, and takes only the styles and scripts that it was made with. */
export function toPage({ language, title, author, subject, created, styles, scripts = [], body }: Page): string {
    return [
        '<!DOCTYPE html>',
        `<html lang="${escapeText(language)}">`,
        '<head>',
        '<meta charset="utf-8">',
        meta('http-equiv', 'Content-Security-Policy', policyOf(styles, scripts)),
        meta('name', 'viewport', 'width=device-width, initial-scale=1'),
        meta('name', 'referrer', 'no-referrer'),
        meta('name', 'color-scheme', 'light dark'),
        meta('name', 'format-detection', 'telephone=no, date=no, address=no, email=no'),
        ...(author === '' ? [] : [meta('name', 'author', author)]),
        meta('name', 'description', subject),
        meta('name', 'dcterms.created', created),
        element('title', {}, inline(title)),
        ...styles.map((style) => `<style>${style}</style>`),
        '</head>',
        '<body>',
        ...body,
        ...scripts.map((script) => `<script>${script}</script>`),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}

/** A text within a line of HTML. */
export function inline(text: string): string {
    return escapeText(onOneLine(text));
}

/** Nothing may be loaded or sent; of styles and scripts only those with these digests count. */
function policyOf(styles: readonly string[], scripts: readonly string[]): string {
    const digests = (texts: readonly string[]): string => texts.map((text) => `'sha256-${inBase64(sha256(text))}'`).join(' ');
    const script = scripts.length === 0 ? '' : ` script-src ${digests(scripts)};`;
    return `default-src 'none';${script} style-src ${digests(styles)}; base-uri 'none'; form-action 'none'`;
}

function meta(kind: 'name' | 'http-equiv', name: string, content: string): string {
    return `<meta ${kind}="${name}" content="${inline(content)}">`;
}

function inBase64(hexadecimal: string): string {
    return btoa(hexadecimal.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
}
