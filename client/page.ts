import { Uri } from 'vscode';
import type { Webview } from 'vscode';

/** What a page of ours is made of. */
export interface Page {
    readonly title: string;
    readonly language: string;
    /** A folder of `media/` with a style, and a script where no other is named, of its own name; `page.css` goes before that style. */
    readonly folder: string;
    /** The path of a script that was built. */
    readonly script?: string;
    /** The path of a style that was built; its own goes after it. */
    readonly style?: string;
    /** HTML whose texts were escaped. */
    readonly body: string;
}

/** A page that may load its own style and its own script, and nothing else from anywhere. */
export function pageOf(
    { title, language, folder, body, style, script = `media/${folder}/${folder}.js` }: Page,
    webview: Webview,
    extensionUri: Uri,
): string {
    const nonce = newNonce();
    const address = (path: string): string => escapeHtml(webview.asWebviewUri(Uri.joinPath(extensionUri, ...path.split('/'))).toString());
    const styles = ['media/page.css', ...(style === undefined ? [] : [style]), `media/${folder}/${folder}.css`];
    return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${styles.map((path) => `<link rel="stylesheet" nonce="${nonce}" href="${address(path)}">`).join('\n')}
</head>
<body>
${body}
<script nonce="${nonce}" src="${address(script)}"></script>
</body>
</html>`;
}

/** A text within HTML. */
export function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

function newNonce(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
