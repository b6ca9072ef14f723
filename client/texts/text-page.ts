import { env, l10n } from 'vscode';
import type { Uri, Webview } from 'vscode';
import { exportFormats } from '../../server/protocol/report.ts';
import { escapeHtml, pageOf } from '../page.ts';

/** The page in which a text is looked at: as it will be sent, field by field for the official form, and what is still open. */
export function textPage(webview: Webview, extensionUri: Uri): string {
    const title = l10n.t('Report');
    const body = `<header>
<div class="titles"><h1 id="title">${escapeHtml(title)}</h1><span id="state" role="status"></span></div>
<div class="actions">
<span class="export"><label>${escapeHtml(l10n.t('Export'))} <select id="format">${exportFormats.map(option).join('')}</select></label>
<button id="export" type="button">${escapeHtml(l10n.t('Save…'))}</button></span>
<button id="portal" type="button" hidden>${escapeHtml(l10n.t('Open the authority’s portal'))}</button>
</div>
<div role="tablist" aria-label="${escapeHtml(l10n.t('Ways to look at it'))}">
${tab('text', l10n.t('Text'), true)}
${tab('fields', l10n.t('Field by field'), false)}
${tab('open', l10n.t('Still open'), false)}
</div>
</header>
<main>
<div id="panel-text" role="tabpanel" aria-labelledby="tab-text" tabindex="0"></div>
<div id="panel-fields" role="tabpanel" aria-labelledby="tab-fields" tabindex="0" hidden>
<p>${escapeHtml(l10n.t('In the order of the official form. Each button copies one field.'))}</p>
<ol id="fields" data-copy="${escapeHtml(l10n.t('Copy'))}" data-copied="${escapeHtml(l10n.t('Copied'))}"></ol>
</div>
<div id="panel-open" role="tabpanel" aria-labelledby="tab-open" tabindex="0" hidden>
<p id="how-to-close" hidden>${escapeHtml(
        l10n.t(
            'Each leads to the line where it belongs. What nobody knows yet can be said to be unknown: ask for a quick fix on the name of the report.',
        ),
    )}</p>
<p id="nothing-open" hidden>${escapeHtml(l10n.t('Nothing is open: the text says all that it has to say.'))}</p>
<ul id="open"></ul>
</div>
</main>`;
    return pageOf({ title, language: env.language, folder: 'text', body }, webview, extensionUri);
}

function option(format: string): string {
    return `<option value="${format}">${format.toUpperCase()}</option>`;
}

function tab(name: string, label: string, selected: boolean): string {
    return `<button id="tab-${name}" type="button" role="tab" aria-controls="panel-${name}" aria-selected="${String(selected)}"${
        selected ? '' : ' tabindex="-1"'
    }>${escapeHtml(label)}</button>`;
}
