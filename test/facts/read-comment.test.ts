import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('Reading documentation comments', () => {
    it('takes the comment before a declaration, without its marks and leading asterisks', () => {
        const { parties } = read('/**\n * Makes triage software.\n *\n *   Since 2019.\n */\norganisation medira {}');
        expect(parties[0]?.documentation).toBe('Makes triage software.\n\n  Since 2019.');
    });

    it('takes the comments of terms, routes and duties', () => {
        const [regime] = read(
            'regime r {\n  /** A role. */\n  role provider\n  /** A route. */ route reports { }\n  // aside\n  /** A duty. */\n  // another aside\n  duty report { }\n}',
        ).regimes;
        expect(regime?.terms[0]?.documentation).toBe('A role.');
        expect(regime?.routes[0]?.documentation).toBe('A route.');
        expect(regime?.duties[0]?.documentation).toBe('A duty.');
        expect(regime).not.toHaveProperty('documentation');
    });

    it('takes the nearest of several comments', () => {
        expect(read('/** Far. */\n/** Near. */\nsystem a {}').subjects[0]?.documentation).toBe('Near.');
    });

    it('does not take a comment that stands before something else, or one of another kind', () => {
        const { parties } = read(
            '/** First. */\norganisation a { country DE }\n/* Plain. */\norganisation b {}\n// Line.\norganisation c {}',
        );
        expect(parties.map(({ documentation }) => documentation)).toEqual(['First.', undefined, undefined]);
    });
});

describe('Reading suppressions', () => {
    it('concerns its own line where that line holds something', () => {
        expect(
            read('organisation a {\n  country DE // vigil-ignore country-unknown: checked by hand\n  zone UTC\n}').suppressions,
        ).toStrictEqual([{ code: 'country-unknown', reason: 'checked by hand', range: [2, 14, 2, 62], line: 2 }]);
    });

    it('concerns the next line that holds more than a comment where it stands alone', () => {
        const text =
            'organisation a {\n  // vigil-ignore one: because\n  // vigil-ignore two: also\n\n  /* aside\n     aside */\n  country DE\n}';
        expect(read(text).suppressions).toStrictEqual([
            { code: 'one', reason: 'because', range: [2, 3, 2, 31], line: 7 },
            { code: 'two', reason: 'also', range: [3, 3, 3, 28], line: 7 },
        ]);
    });

    it('keeps what is incomplete, for a check to speak of', () => {
        const { suppressions } = read(
            '// vigil-ignore duty-late\n// vigil-ignore duty-late:\n// vigil-ignore\n// vigil-ignored: no\n// vigil-ignore: why',
        );
        expect(suppressions.map(({ code, reason }) => [code, reason])).toEqual([
            ['duty-late', ''],
            ['duty-late', ''],
            ['', ''],
            ['', 'why'],
        ]);
    });

    it('concerns itself where nothing follows', () => {
        expect(read('organisation a {}\n// vigil-ignore x: y').suppressions[0]?.line).toBe(2);
    });

    it('does not look into texts and other comments', () => {
        expect(read('organisation a "// vigil-ignore x: y" {}\n/* // vigil-ignore x: y */').suppressions).toEqual([]);
    });

    it('counts lines alike whatever ends them', () => {
        for (const end of ['\n', '\r\n', '\r']) {
            expect(read(['// vigil-ignore x: y', '', 'organisation a {}'].join(end)).suppressions[0]).toMatchObject({
                reason: 'y',
                line: 3,
            });
        }
    });
});
