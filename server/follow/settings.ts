import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Settings } from '../settings.ts';
import { defaultSettings, readSettings } from '../settings.ts';

/** The settings as they are now, and what asks the editor for them, once it may be asked. */
export interface FollowedSettings {
    readonly current: () => Settings;
    readonly start: () => void;
}

/** Follows what a person chooses in the editor's settings under `vigil`. */
export function followSettings(connection: Connection, { capabilities }: InitializeParams): FollowedSettings {
    let settings = defaultSettings;
    const canAsk = capabilities.workspace?.configuration === true;
    const ask = (): void => {
        void connection.workspace
            .getConfiguration('vigil')
            .then((sent: unknown) => {
                settings = readSettings(sent);
            })
            .catch(() => undefined);
    };
    connection.onDidChangeConfiguration(({ settings: sent }: { readonly settings?: unknown }) => {
        if (canAsk) ask();
        else if (typeof sent === 'object' && sent !== null && 'vigil' in sent) settings = readSettings(sent.vigil);
    });
    return {
        current: () => settings,
        start: () => {
            if (canAsk) ask();
            if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
            void connection.client.register(DidChangeConfigurationNotification.type, { section: 'vigil' }).catch(() => undefined);
        },
    };
}
