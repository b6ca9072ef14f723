import { l10n, ViewColumn, env } from 'vscode';
import type { Disposable, Uri, WebviewPanel, Webview } from 'vscode';
import type { Location } from 'vscode-languageserver-protocol';
import type { TimelineAnswer, TimelineParams } from '../../server/protocol/timeline.ts';
import { timelineRequest } from '../../server/protocol/timeline.ts';
import { tellDoubt, tellGap } from '../certainty-words.ts';
import type { ChosenIncident } from '../commands/choose-incident.ts';
import { goTo } from '../go-to.ts';
import { tellMoment } from '../moments.ts';
import type { Server } from '../server/server.ts';
import { escapeHtml, pageOf } from '../page.ts';

/** The width of a picture before its page has told how wide it is. */
const USUAL_WIDTH = 800;

/** The picture of one incident beside its text. It follows what is written, and time, while it is seen. */
export class TimelinePanel implements Disposable {
    private readonly server: Server;
    private readonly panel: WebviewPanel;
    private readonly chosen: ChosenIncident;
    private readonly following: Disposable;
    private places: readonly Location[] = [];
    private gaps: TimelineAnswer['certainty']['gaps'] = [];
    private width = USUAL_WIDTH;
    private asked = 0;

    constructor(server: Server, panel: WebviewPanel, chosen: ChosenIncident, extensionUri: Uri) {
        this.server = server;
        this.panel = panel;
        this.chosen = chosen;
        panel.title = l10n.t('Timeline: {0}', chosen.incident);
        panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message));
        panel.webview.html = timelinePage(panel.webview, extensionUri);
        this.following = server.onTimelinesChanged(() => {
            if (panel.visible) void this.refresh();
        });
        panel.onDidChangeViewState(() => {
            if (panel.visible) void this.refresh();
        });
    }

    /** Brings the picture to the front, without taking the keyboard from the text. */
    reveal(): void {
        this.panel.reveal(undefined, true);
    }

    /** Asks for the picture anew. Where another question was asked meanwhile, the older answer is dropped. */
    async refresh(): Promise<void> {
        this.asked += 1;
        const { asked } = this;
        const params: TimelineParams = { ...this.chosen, width: this.width };
        const answer = await this.server.ask<TimelineAnswer | null>(timelineRequest, params);
        if (asked !== this.asked) return;
        if (answer === null) {
            this.places = [];
            await this.panel.webview.postMessage({
                kind: 'missing',
                heading: l10n.t('There is no incident {0} any more.', this.chosen.incident),
            });
            return;
        }
        const { incident, title, asOf, certainty, svg, places } = answer;
        this.places = places;
        this.gaps = certainty.gaps;
        const heading = title === '' ? incident : `${incident} · ${title}`;
        const doubt = tellDoubt(certainty) ?? '';
        const gaps = certainty.gaps.map((gap) => ({ text: tellGap(gap), says: gap.says }));
        const voids = !certainty.complete;
        const shown = { heading, asOf: l10n.t('as of {0}', tellMoment(asOf)), doubt, gaps, voids };
        await this.panel.webview.postMessage({ kind: 'show', ...this.chosen, incident, ...shown, svg });
    }

    dispose(): void {
        this.following.dispose();
    }

    private async receive(message: unknown): Promise<void> {
        if (typeof message !== 'object' || message === null || !('kind' in message)) return;
        if (message.kind === 'width' && 'width' in message && typeof message.width === 'number') {
            this.width = message.width;
            await this.refresh();
        }
        if (message.kind === 'gap' && 'gap' in message && typeof message.gap === 'number') {
            const gap = this.gaps[message.gap];
            if (gap) await goTo(gap.location, ViewColumn.One);
        }
        if (message.kind === 'chosen' && 'place' in message && typeof message.place === 'number') {
            const place = this.places[message.place];
            if (place) await goTo(place, ViewColumn.One);
        }
    }
}

/** The page around the picture, with what its signs mean. */
export function timelinePage(webview: Webview, extensionUri: Uri): string {
    const title = l10n.t('Timeline');
    const body = `<header><h1 id="title">${escapeHtml(title)}</h1><span id="as-of" role="status"></span></header>
<section id="doubt" class="doubt" role="alert" hidden></section>
<main id="picture"></main>
<ul id="legend" aria-label="${escapeHtml(l10n.t('What the signs mean'))}">
${legend().join('\n')}
</ul>`;
    return pageOf(
        { title, language: env.language, folder: 'timeline', body, style: 'dist/pages/timeline-picture.css' },
        webview,
        extensionUri,
    );
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
    return `<li><svg class="vigil-timeline" aria-hidden="true" viewBox="0 0 22 14"><g class="foreign">${sign}</g></svg>${escapeHtml(text)}</li>`;
}
