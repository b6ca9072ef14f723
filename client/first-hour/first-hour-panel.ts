import { env, l10n, Uri, ViewColumn, window } from 'vscode';
import type { CardLine, FirstHourCard } from '../../server/protocol/first-hour.ts';
import { escapeHtml, pageOf } from '../page.ts';

/** Shows a card beside the text: what to do in the first hour, to be ticked off. */
export function showFirstHour(card: FirstHourCard, extensionUri: Uri): void {
    const title = l10n.t('First hour: {0}', card.incident);
    const panel = window.createWebviewPanel(
        'vigil.firstHour',
        title,
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'media', 'first-hour')] },
    );
    panel.webview.html = pageOf({ title, language: env.language, folder: 'first-hour', body: bodyOf(card) }, panel.webview, extensionUri);
}

function bodyOf({ incident, title, tell, keep, save, ask }: FirstHourCard): string {
    const heading = title === '' ? incident : `${incident} · ${title}`;
    return [
        `<h1>${escapeHtml(heading)}</h1>`,
        section('tell', l10n.t('Whom to tell now'), tell, l10n.t('As far as is known, nobody yet. This changes with what you find out.')),
        section(
            'keep',
            l10n.t('What not to alter'),
            keep,
            l10n.t('No prohibition is known to apply yet. Alter nothing that cannot be undone.'),
        ),
        section('save', l10n.t('Which logs to save'), save, l10n.t('Every log of the system, before it rotates.')),
        section('ask', l10n.t('What to find out next'), ask, l10n.t('Everything that decides what is owed is known.')),
    ].join('\n');
}

function section(id: string, heading: string, lines: readonly CardLine[], otherwise: string): string {
    const items = lines.map(({ text, detail }, index) => {
        const note = detail === '' ? '' : `<small>${escapeHtml(detail)}</small>`;
        return `<li><label><input type="checkbox" data-key="${id}-${index}"><span>${escapeHtml(text)}${note}</span></label></li>`;
    });
    const list = items.length === 0 ? `<p>${escapeHtml(otherwise)}</p>` : `<ul>${items.join('')}</ul>`;
    return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${list}</section>`;
}
