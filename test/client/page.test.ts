import { describe, expect, it } from 'vitest';
import { pageOf } from '../../client/page.ts';
import { timelinePage } from '../../client/timeline/timeline-panel.ts';
import { committedFiles, textOf } from '../architecture/source-files.ts';
import { Uri } from './fake-vscode.ts';

const webview = { asWebviewUri: (uri: object) => uri } as never;
const extension = Uri.parse('ext:/here') as never;

describe('a page of the extension', () => {
    it('may load its own style and its own script, and nothing else', () => {
        const html = timelinePage(webview, extension);
        const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
        const [, nonce = ''] = /'nonce-([0-9a-f]{32})'/.exec(policy) ?? [];
        expect(nonce).toHaveLength(32);
        expect(policy).toBe(`default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`);
        expect(html.match(/<(?:script|link)[^>]*>/g)).toEqual([
            `<link rel="stylesheet" nonce="${nonce}" href="ext:/here/media/page.css">`,
            `<link rel="stylesheet" nonce="${nonce}" href="ext:/here/dist/pages/timeline-picture.css">`,
            `<link rel="stylesheet" nonce="${nonce}" href="ext:/here/media/timeline/timeline.css">`,
            `<script nonce="${nonce}" src="ext:/here/media/timeline/timeline.js">`,
        ]);
    });

    it('has another nonce every time', () => {
        expect(timelinePage(webview, extension)).not.toBe(timelinePage(webview, extension));
    });

    it('has no style or script within its elements', () => {
        expect(timelinePage(webview, extension)).not.toMatch(/ style=| on\w+=/);
    });

    it('finds each rule of its looks in one style sheet', () => {
        const places = new Map<string, string[]>();
        for (const sheet of committedFiles.filter((path) => /^media\/.*\.css$/.test(path))) {
            for (const [, declarations = ''] of textOf(sheet).matchAll(/\{([^{}]*)\}/g)) {
                const rule = declarations.split(';').map((line) => line.trim());
                if (rule.length > 3) places.set(rule.join(';'), [...(places.get(rule.join(';')) ?? []), sheet]);
            }
        }
        expect(places.size).toBeGreaterThan(20);
        expect([...places].filter(([, sheets]) => new Set(sheets).size > 1)).toEqual([]);
    });

    it('writes a title as text', () => {
        const html = pageOf({ title: '<script>"\'&', language: 'en', folder: 'timeline', body: '' }, webview, extension);
        expect(html).toContain('<title>&lt;script&gt;&quot;&#39;&amp;</title>');
    });
});
