import { seriousViolations } from '../../documents/accessible.ts';
import type { Editor } from './editor.ts';

/** What keeps the page of a view from being used by everybody. Its own rules let no script of ours in, so that it is asked from outside. */
export async function seriousInView(editor: Editor): Promise<readonly string[]> {
    const body = await editor.innerPage().locator('body').elementHandle();
    const frame = await body?.ownerFrame();
    if (!frame) throw new Error('No view shows a page.');
    return seriousViolations(frame);
}
