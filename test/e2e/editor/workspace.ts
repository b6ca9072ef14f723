import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../../scripts/root.ts';

const LIGHT = 'Default Light Modern';

/** A copy of a folder of this repository, which a test may change. */
export interface Workspace {
    readonly folder: string;
    readonly read: (path: string) => string;
    /** Whether a file is there. */
    readonly has: (path: string) => boolean;
}

/** What a text in a file is replaced by before the editor opens. */
export interface Change {
    readonly file: string;
    readonly from: string;
    readonly to: string;
}

/**
 * @param source the folder that is copied; undefined: the new one is empty
 * @param files what else stands in it, by path
 */
export function copyWorkspace(
    below: string,
    source: string | undefined,
    changes: readonly Change[],
    files: Readonly<Record<string, string>>,
): Workspace {
    const folder = join(below, basename(source ?? 'empty'));
    if (source === undefined) mkdirSync(folder);
    else cpSync(join(root, source), folder, { recursive: true });
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    for (const { file, from, to } of changes) {
        const text = read(file);
        if (!text.includes(from)) throw new Error(`${file} holds no “${from}”.`);
        writeFileSync(join(folder, file), text.replace(from, to));
    }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return { folder, read, has: (path) => existsSync(join(folder, path)) };
}

/** Writes the settings of the person, quiet ones unless a test asks for others. */
export function writeSettings(below: string, others: Readonly<Record<string, unknown>>): void {
    const folder = join(below, 'user/User');
    mkdirSync(folder, { recursive: true });
    const settings = {
        'workbench.colorTheme': LIGHT,
        'workbench.preferredLightColorTheme': LIGHT,
        'workbench.preferredDarkColorTheme': 'Default Dark Modern',
        'workbench.startupEditor': 'none',
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
        'workbench.enableExperiments': false,
        'workbench.tips.enabled': false,
        'workbench.reduceMotion': 'on',
        'remote.autoForwardPorts': false,
        'security.workspace.trust.enabled': false,
        'telemetry.telemetryLevel': 'off',
        'extensions.autoCheckUpdates': false,
        'extensions.autoUpdate': false,
        'update.mode': 'none',
        'chat.disableAIFeatures': true,
        'window.menuBarVisibility': 'compact',
        'editor.accessibilitySupport': 'off',
        'editor.minimap.enabled': false,
        'editor.cursorBlinking': 'solid',
        'files.hotExit': 'off',
        'git.enabled': false,
        'vigil.reminders': 'off', // a message lies over what the pictures show
        ...others,
    };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}
