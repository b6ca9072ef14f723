import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';

/** The one file that knows how the name of a term, duty or route is made of that of its regime and its own. */
const HOME = 'language/facts/ids.ts';
const code = sourceFiles.filter((path) => /^(?:language|server|cli|client)\//.test(path) && !path.startsWith('language/generated/'));

describe('an id', () => {
    it('is taken apart in one file only', () => {
        const slicing = code.filter((path) => /(?:split|indexOf)\('\.'\)/.test(textOf(path)));
        expect(slicing).toEqual([HOME]);
    });

    it('is made of a text in one file only', () => {
        const making = code.filter((path) => /\bas (?:PartyName|SubjectName|TermId|DutyId|RouteId|MemberId|IdOf)\b/.test(textOf(path)));
        expect(making).toEqual([HOME]);
    });
});
