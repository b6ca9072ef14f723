import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ZONE } from './browser.ts';
import type { Edition } from './editions.ts';
import { programOf } from './editions.ts';
import { leftovers } from './places.ts';

/** An editor that nobody looks at yet. */
export interface RunningServer {
    readonly address: string;
    /** What it wrote. */
    readonly log: () => string;
    readonly stop: () => void;
}

/** The folders of one run; nothing of the person who runs the tests is read. */
export function environmentBelow(folder: string): NodeJS.ProcessEnv {
    const home = join(folder, 'home');
    const made = (name: string): string => {
        const path = join(folder, name);
        mkdirSync(path, { recursive: true });
        return path;
    };
    const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|npm_|NODE_|VITEST|VIGIL_)/.test(name));
    return {
        ...Object.fromEntries(inherited),
        HOME: made('home'),
        XDG_CONFIG_HOME: join(home, '.config'),
        XDG_DATA_HOME: join(home, '.local/share'),
        XDG_CACHE_HOME: join(home, '.cache'),
        XDG_RUNTIME_DIR: made('run'),
        TMPDIR: made('tmp'),
        TZ: ZONE,
        EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '', itemUrl: '' }),
    };
}

/** Where the extensions of an edition's Node host are. */
export function installedExtensions({ codeServer }: Edition): string {
    return join(leftovers, `extensions-${codeServer}`);
}

/** The words of the command line that every call of the server needs. */
export function serverWords(folder: string, extensions: string): readonly string[] {
    const configuration = join(folder, 'none.yaml');
    writeFileSync(configuration, 'auth: none\n');
    return ['--user-data-dir', join(folder, 'user'), '--extensions-dir', extensions, '--config', configuration];
}

export interface Start {
    /** Where everything of this run is kept. */
    readonly folder: string;
    readonly edition: Edition;
    readonly extensions: string;
    readonly environment: Readonly<Record<string, string>>;
}

export async function startServer({ folder, edition, extensions, environment }: Start): Promise<RunningServer> {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const [program, script] = programOf(edition);
    const started = spawn(
        program,
        [
            script,
            ...serverWords(folder, extensions),
            ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
            ...['--disable-workspace-trust', '--disable-getting-started-override'],
        ],
        {
            env: { ...environmentBelow(folder), ...environment },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true, // a group of its own, so that what it starts ends with it
        },
    );
    const written: string[] = [];
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (part: Buffer) => written.push(part.toString()));
    const log = (): string => written.join('');
    await answers(address, log);
    return {
        address,
        log,
        stop: () => {
            stopGroup(started);
        },
    };
}

function stopGroup({ pid }: ChildProcess): void {
    if (pid === undefined) return;
    try {
        process.kill(-pid, 'SIGTERM');
    } catch {
        // it has ended by itself
    }
}

async function answers(address: string, log: () => string): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
        const response = await fetch(`${address}/healthz`).catch(() => undefined);
        if (response?.ok === true) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The editor did not start.\n${log()}`);
}

function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() => {
                if (address === null || typeof address === 'string') reject(new Error('No port is free.'));
                else resolve(address.port);
            });
        });
    });
}
