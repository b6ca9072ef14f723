import type { ExtensionContext } from 'vscode';
import { activateVigil } from './activate.ts';

/** VS Code for the Web: the server is a worker of the page. */
export function activate(context: ExtensionContext): void {
    activateVigil(context, async (options) => {
        const { createBrowserClient } = await import('./server/browser-client.ts');
        return createBrowserClient(context, options);
    });
}
