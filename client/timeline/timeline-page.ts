import { env, l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { escapeHtml, pageOf } from '../page.ts';

/** The page around the picture, with what its signs mean. */
export function timelinePage(webview: Webview, extensionUri: Uri): string {
    const title = l10n.t('Timeline');
    const body = `<header><h1 id="title">${escapeHtml(title)}</h1><span id="as-of" role="status"></span></header>
<section id="doubt" class="doubt" role="alert" hidden></section>
<main id="picture"></main>
<ul id="legend" aria-label="${escapeHtml(l10n.t('What the signs mean'))}">
${legend().join('\n')}
</ul>`;
    return pageOf({ title, language: env.language, folder: 'timeline', body }, webview, extensionUri);
}

function legend(): readonly string[] {
    return [
        entry('<path class="plan" d="M11 0l6 7l-6 7l-6 -7z"/>', l10n.t('Plan by: the most cautious reading')),
        entry('<rect class="limit" x="9.5" y="0" width="3" height="14"/>', l10n.t('Limit: the latest defensible reading')),
        entry('<circle class="done" cx="11" cy="7" r="7"/><path class="tick-mark" d="M7.5 7l2.5 3l4.5 -6"/>', l10n.t('Done')),
        entry('<rect class="weekend" width="22" height="14"/>', l10n.t('Weekend')),
        entry('<rect class="holiday" width="22" height="14"/>', l10n.t('Public holiday')),
        entry('<path class="fold-mark" d="M3 13l4 -12m4 12l4 -12"/>', l10n.t('Days left out')),
    ];
}

function entry(sign: string, text: string): string {
    return `<li><svg class="vigil-timeline" aria-hidden="true" viewBox="0 0 22 14">${sign}</svg>${escapeHtml(text)}</li>`;
}
