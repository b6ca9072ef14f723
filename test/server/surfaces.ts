import type { CodeLens, Hover } from 'vscode-languageserver-protocol';
import type { TreeItem } from 'vscode';
import { registerStatusBar } from '../../client/status-bar.ts';
import type { DocketNode } from '../../client/docket/docket-tree.ts';
import { DocketTree } from '../../client/docket/docket-tree.ts';
import { firstHourBody } from '../../client/first-hour/first-hour-page.ts';
import { Server } from '../../client/server/server.ts';
import type { CheckAnswer } from '../../server/protocol/check.ts';
import type { DocketAnswer } from '../../server/protocol/docket.ts';
import type { IncidentName } from '../../server/protocol/event.ts';
import type { FirstHourCard } from '../../server/protocol/first-hour.ts';
import type { ExportedText, TextChoices, TextPreview, WantedText } from '../../server/protocol/report.ts';
import type { Status } from '../../server/protocol/status.ts';
import type { TimelineAnswer } from '../../server/protocol/timeline.ts';
import { window } from '../client/fake-vscode.ts';
import type { Client } from './client.ts';
import { uriOf } from './client.ts';

/** What a person reads on one surface of the editor, as plain text, an icon by its name. */
export type Surfaces = Readonly<Record<string, string>>;

/** Everything that the editor says of one incident, whose name stands on the first line of `path` that begins with `incident`. */
export async function surfacesOf(client: Client, status: Status, path: string, text: string, incident: string): Promise<Surfaces> {
    const docket = await client.request<DocketAnswer>('vigil/docket', {});
    const incidents = await client.request<readonly IncidentName[]>('vigil/incidents', {});
    const card = await client.request<FirstHourCard>('vigil/firstHour', { incident });
    const timeline = await client.request<TimelineAnswer>('vigil/timeline', { incident, width: 900 });
    const lenses = await client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(path) } });
    const line = text.split('\n').findIndex((each) => each.startsWith(`incident ${incident}`));
    const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: uriOf(path) },
        position: { line, character: 'incident '.length + 1 },
    });
    const { choices } = await client.request<TextChoices>('vigil/texts', { incident });
    return {
        'status bar': statusBarOf(status),
        docket: await treeOf(docket),
        'explanations of duties': docket.duties.map(({ explanation }) => explanation).join('\n---\n'),
        'list of incidents': incidents.find(({ name }) => name === incident)?.detail ?? '',
        'card of the first hour': firstHourBody(card).replaceAll(/<[^>]*>/g, '\n'),
        timeline: timeline.svg.replaceAll(/<[^>]*>/g, '\n'),
        'code lenses': lenses.map(({ command }) => command?.title ?? '').join('\n'),
        hover: textOf(hover),
        calendar: (await client.request<string>('vigil/calendar', { incident })).replaceAll('\r\n ', ''),
        ...(await textsOf(client, incident, choices)),
    };
}

/** What a check of the whole workspace is followed by. */
export async function checkedIn(client: Client): Promise<CheckAnswer> {
    return client.request<CheckAnswer>('vigil/check', {});
}

async function textsOf(client: Client, incident: string, choices: TextChoices['choices']): Promise<Surfaces> {
    const texts: Record<string, string> = {};
    for (const [index, { wanted, label }] of choices.entries()) {
        const told = await textOfKind(client, incident, wanted);
        for (const [kind, text] of Object.entries(told)) texts[`${kind} of text ${index}, ${label}`] = text;
    }
    return texts;
}

async function textOfKind(client: Client, incident: string, wanted: WantedText): Promise<Surfaces> {
    const params = { incident, wanted: { ...wanted, language: 'en' } };
    const preview = await client.request<TextPreview | null>('vigil/preview', params);
    if (preview === null) return {}; // nobody is named who would report, and the desk says so
    const markdown = await client.request<ExportedText>('vigil/export', { ...params, format: 'md' });
    const json = await client.request<ExportedText>('vigil/export', { ...params, format: 'json' });
    return {
        preview: [preview.draft ?? 'complete', ...preview.open.map(({ label }) => label)].join('\n'),
        markdown: decoded(markdown),
        json: decoded(json),
    };
}

function decoded({ base64 }: ExportedText): string {
    return Buffer.from(base64, 'base64').toString('utf8');
}

function textOf(hover: Hover | null): string {
    const contents = hover?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

/** Every part of the status bar that can be seen. */
function statusBarOf(status: Status): string {
    const parts: { text: string; shown: boolean; show: () => void; hide: () => void }[] = [];
    window.createStatusBarItem.mockImplementation(() => {
        const part = { text: '', shown: false, show: () => (part.shown = true), hide: () => (part.shown = false) };
        parts.push(part);
        return part;
    });
    const server = new Server(() => Promise.reject(new Error('not started in this test')));
    Object.defineProperty(server, 'status', { value: status });
    registerStatusBar(server);
    return parts
        .filter(({ shown }) => shown)
        .map(({ text }) => text)
        .join('\n');
}

/** The rows of the docket as somebody reads them who unfolds everything. */
async function treeOf(answer: DocketAnswer): Promise<string> {
    const tree = new DocketTree({ load: () => Promise.resolve(answer), trace: () => Promise.resolve(null) }, 'incident', true);
    const rowsBelow = async (node?: DocketNode): Promise<readonly string[]> => {
        const rows = await Promise.all(
            (await tree.getChildren(node)).map(async (child) => [rowOf(tree.getTreeItem(child)), ...(await rowsBelow(child))]),
        );
        return rows.flat();
    };
    return (await rowsBelow()).join('\n');
}

function rowOf({ label, description, iconPath }: TreeItem): string {
    const icon = typeof iconPath === 'object' && 'id' in iconPath ? `$(${iconPath.id}) ` : '';
    return `${icon}${typeof label === 'string' ? label : ''} ${String(description ?? '')}`;
}
