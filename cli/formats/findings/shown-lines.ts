import type { Finding } from '../../../language/findings/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import { shownPageByFindings } from '../../../language/analysis/text/shown-text.ts';

/**
 * The line of each finding of a file as it may be shown; what of a file may be shown follows from all of its findings.
 *
 * @param own all findings of the file
 */
export function shownLineOf(
    textOf: (path: string) => string | undefined,
): (own: readonly Finding[]) => (finding: Finding) => ShownText | undefined {
    return (own) => {
        const { lines } = shownPageByFindings(textOf(own[0]?.file ?? '') ?? '', own);
        return ({ range }) => lines[range[0] - 1];
    };
}
