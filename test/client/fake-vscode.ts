/** As much of VS Code as the client's own rules need: what is shown is remembered, what a person does is told by a test. */
import { vi } from 'vitest';

export class Disposable {
    private readonly run: () => void;
    constructor(run: () => void) {
        this.run = run;
    }
    static from(...parts: readonly { dispose: () => unknown }[]): Disposable {
        return new Disposable(() => {
            for (const part of parts) part.dispose();
        });
    }
    dispose(): void {
        this.run();
    }
}

export class EventEmitter<T> {
    private readonly listeners = new Set<(value: T) => unknown>();
    readonly event = (listener: (value: T) => unknown): Disposable => {
        this.listeners.add(listener);
        return new Disposable(() => this.listeners.delete(listener));
    };
    fire(value: T): void {
        for (const listener of this.listeners) listener(value);
    }
    dispose(): void {
        this.listeners.clear();
    }
}

export class ThemeColor {
    readonly id: string;
    constructor(id: string) {
        this.id = id;
    }
}

export class ThemeIcon {
    readonly id: string;
    readonly color: ThemeColor | undefined;
    constructor(id: string, color?: ThemeColor) {
        this.id = id;
        this.color = color;
    }
}

export class MarkdownString {
    readonly value: string;
    constructor(value: string) {
        this.value = value;
    }
}

export class SnippetString extends MarkdownString {}

export class Range {
    readonly numbers: readonly number[];
    constructor(...numbers: readonly number[]) {
        this.numbers = numbers;
    }
}

export class RelativePattern {
    readonly base: unknown;
    readonly pattern: string;
    constructor(base: unknown, pattern: string) {
        this.base = base;
        this.pattern = pattern;
    }
}

export class TreeItem {
    readonly label: string;
    readonly collapsibleState: number;
    id?: string;
    description?: string;
    constructor(label: string, collapsibleState = 0) {
        this.label = label;
        this.collapsibleState = collapsibleState;
    }
}

export class WorkspaceEdit {
    createFile = vi.fn<(...given: readonly unknown[]) => void>();
}

export const Uri = {
    parse: (text: string): { path: string; toString: () => string } => ({ path: text, toString: () => text }),
    joinPath: (base: { toString: () => string }, ...names: readonly string[]): object => Uri.parse([base.toString(), ...names].join('/')),
};

export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export const UIKind = { Desktop: 1, Web: 2 };
export const ViewColumn = { Active: -1, Beside: -2, One: 1 };
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };
export const ProgressLocation = { Window: 10 };
export const QuickInputButtons = { Back: { iconPath: 'back' } };
export const InputBoxValidationSeverity = { Info: 1, Warning: 2, Error: 3 };
export const env = { language: 'en', clipboard: { writeText: vi.fn() } };

/** English, as where no bundle is loaded. */
export const l10n = {
    t: (text: string, ...values: readonly (string | number)[]): string =>
        text.replaceAll(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place)),
};

type Message = (text: string, ...actions: readonly unknown[]) => Promise<string | undefined>;

export const window = {
    activeTextEditor: undefined,
    visibleTextEditors: [] as readonly unknown[],
    showInformationMessage: vi.fn<Message>(),
    showWarningMessage: vi.fn<Message>(),
    showErrorMessage: vi.fn<Message>(),
    showInputBox: vi.fn<(options: unknown) => Promise<string | undefined>>(),
    showQuickPick: vi.fn<(items: readonly unknown[]) => Promise<unknown>>(),
    showSaveDialog: vi.fn<(options: unknown) => Promise<unknown>>(),
    showTextDocument: vi.fn<(...given: readonly unknown[]) => Promise<unknown>>(),
    setStatusBarMessage: vi.fn(),
    createQuickPick: vi.fn(),
    createStatusBarItem: vi.fn(),
    createTreeView: vi.fn(),
    createWebviewPanel: vi.fn(),
    registerWebviewPanelSerializer: vi.fn(() => new Disposable(() => undefined)),
};

export const commands = {
    registerCommand: vi.fn((_id: string, _run: (...given: readonly unknown[]) => unknown) => new Disposable(() => undefined)),
    executeCommand: vi.fn<(...given: readonly unknown[]) => Promise<unknown>>(() => Promise.resolve(undefined)),
};

export const workspace = {
    workspaceFolders: undefined,
    settings: {} as Record<string, unknown>,
    getConfiguration: () => ({ get: (name: string, otherwise: unknown): unknown => workspace.settings[name] ?? otherwise }),
    findFiles: vi.fn<(pattern: RelativePattern, exclude: string) => Promise<readonly unknown[]>>(() => Promise.resolve([])),
    fs: {
        readFile: vi.fn<(uri: { toString: () => string }) => Promise<Uint8Array>>(),
        readDirectory: vi.fn<(uri: { toString: () => string }) => Promise<readonly (readonly [string, number])[]>>(),
        writeFile: vi.fn(),
    },
    onDidChangeTextDocument: vi.fn(() => new Disposable(() => undefined)),
    openTextDocument: vi.fn<(given: unknown) => Promise<unknown>>(),
    applyEdit: vi.fn(() => Promise.resolve(true)),
    registerTextDocumentContentProvider: vi.fn(() => new Disposable(() => undefined)),
};
