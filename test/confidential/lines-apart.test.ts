import { describe, expect, it } from 'vitest';
import { shownPageOf } from '../../language/analysis/text/shown-text.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { hasSecret, incidentWith, SECRET } from './marked-lines.ts';

const parser = createParser();

/** What is withheld where its mark stands on another line, or a word about it in a comment looks like a text. */
const apart: readonly string[] = [
    `  effects "${SECRET}"\n  confidential "trade secret"`,
    `  effects "${SECRET}"\n  // don't print it\n  confidential "trade secret"`,
    `  effects "${SECRET}"\n  /* it is "new",\n  and it's so */\n  confidential "trade secret"`,
    `  effects "${SECRET}"\n  /* "new" */ confidential "trade secret"`,
    `  effects "${SECRET}"\n  // don't print it\n  confid`,
    `  effects "${SECRET}"\n  // don't print it\n  secret`,
    `  reporter\n  "${SECRET}"`,
    `  reporter unknown because\n  "${SECRET} is asked"`,
    `  reporter // who doesn't want to be named\n  /* "why" */\n  "${SECRET}"`,
    `  reporter """\n    ${SECRET}\n    """`,
    `  effects "Delay" reporter "${SECRET}"`,
    `  effects "Delay" reporter\n  "${SECRET}"`,
];

describe('what is marked confidential on several lines', () => {
    it.each(apart)('is shown on none of them: %j', (line) => {
        expect(shownPageOf(incidentWith(line), parser).lines.join('\n')).not.toSatisfy(hasSecret);
    });

    it('leaves what stands well before it', () => {
        const shown = shownPageOf(incidentWith('  effects "Delay"\n  reporter\n  "a nurse"'), parser).lines.join('\n');
        expect(shown).toContain('results   "Being looked at"');
        expect(shown).not.toContain('nurse');
    });
});
