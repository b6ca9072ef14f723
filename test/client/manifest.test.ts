import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { commands as everyCommand } from '../../client/commands/commands.ts';
import { registerDocket } from '../../client/docket/docket-view.ts';
import { registerFirstHour } from '../../client/first-hour/first-hour-panels.ts';
import { registerIntake } from '../../client/intake/intake-panels.ts';
import { Server } from '../../client/server/server.ts';
import { registerTexts } from '../../client/texts/text-panels.ts';
import { registerTimelines } from '../../client/timeline/timeline-panels.ts';
import { registerWhy } from '../../client/why-documents.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { commands, Uri, window } from './fake-vscode.ts';

interface Manifest {
    readonly type?: string;
    readonly activationEvents: readonly string[];
    readonly l10n: string;
    readonly icon: string;
    readonly contributes: {
        readonly commands: readonly { readonly command: string; readonly category: string }[];
        readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
        readonly keybindings: readonly { readonly command: string }[];
        readonly walkthroughs: readonly {
            readonly steps: readonly { readonly media: { readonly svg: string }; readonly completionEvents: readonly string[] }[];
        }[];
        readonly languages: readonly { readonly configuration: string; readonly icon: { readonly light: string; readonly dark: string } }[];
        readonly grammars: readonly { readonly path: string }[];
        readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    };
    readonly capabilities: object;
}

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest;
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

function registered(): readonly string[] {
    vi.clearAllMocks();
    window.createTreeView.mockReturnValue({ dispose: () => undefined });
    const server = new Server(() => Promise.reject(new Error('not started in this test')));
    const uri = Uri.parse('ext:/') as never;
    registerDocket(server, {
        get: (_: string, otherwise?: unknown) => otherwise as never,
        update: () => Promise.resolve(),
        keys: () => [],
    });
    const memory = { get: (_: string, otherwise?: unknown) => otherwise as never, update: () => Promise.resolve(), keys: () => [] };
    registerIntake(server, memory, uri);
    registerTimelines(server, uri);
    registerFirstHour(server, uri);
    registerTexts(server, uri);
    registerWhy(server);
    for (const register of everyCommand) register({ server, extensionUri: uri });
    return commands.registerCommand.mock.calls.map(([id]) => id);
}

describe('the manifest of the extension', () => {
    it('declares every command that the client registers, and no other', () => {
        expect(registered().toSorted()).toEqual(declared.toSorted());
    });

    it('declares the commands that the server may call', () => {
        expect(declared).toEqual(expect.arrayContaining(Object.values(clientCommands)));
    });

    it('uses only commands that it declares', () => {
        const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
        expect(used.filter((command) => !declared.includes(command))).toEqual([]);
    });

    it('names only files that are there', () => {
        const [language] = contributes.languages;
        const files = [
            manifest.icon,
            language?.configuration,
            language?.icon.light,
            language?.icon.dark,
            ...contributes.grammars.map(({ path }) => path),
            ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
            ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
            manifest.l10n,
        ];
        expect(files.filter((path) => path === undefined || !existsSync(new URL(path, root)))).toEqual([]);
    });

    it('waits for a Vigil file, a folder that holds one, a view or a command', () => {
        expect(manifest.activationEvents).toEqual([
            'onLanguage:vigil',
            'workspaceContains:**/*.vigil',
            'onWebviewPanel:vigil.firstHour',
            'onWebviewPanel:vigil.intake',
            'onWebviewPanel:vigil.timeline',
            'onWebviewPanel:vigil.text',
        ]);
    });

    it('works in untrusted and in virtual workspaces', () => {
        expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    });

    it('is no ES module, which the host of the web refuses', () => {
        expect(manifest.type).toBeUndefined();
    });

    it('completes the walkthrough by commands that it declares', () => {
        const events = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents));
        const named = events.flatMap((event) => (event.startsWith('onCommand:') ? [event.slice('onCommand:'.length)] : []));
        expect(named.filter((command) => !declared.includes(command))).toEqual([]);
    });
});
