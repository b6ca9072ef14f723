import type { ExtensionContext } from 'vscode';
import { activateVigil } from './activate.ts';

/** VS Code on the desktop, and behind a remote: the server is a process in VS Code's own runtime. */
export function activate(context: ExtensionContext): void {
    activateVigil(context, async (options) => {
        const { createNodeClient } = await import('./server/node-client.ts');
        return createNodeClient(context, options);
    });
}
