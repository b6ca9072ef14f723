import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Each source holds one line that may stand once, on its lines `first` and `again`. */
const REPEATED: [source: string, field: string, first: number, again: number][] = [
    ['organisation a {\n  country DE\n  country FR\n}', 'country', 2, 3],
    ['organisation a {\n  zone UTC\n  zone UTC\n}', 'zone', 2, 3],
    ['organisation a {\n  address "1"\n  address "2"\n}', 'address', 2, 3],
    ['organisation a {\n  contact first "A"\n  is x\n  contact first "B"\n}', 'contact', 2, 4],
    ['authority a {\n  submit "x"\n  submit "y"\n}', 'submit', 2, 3],
    ['system a {\n  registered "x"\n  registered "y"\n}', 'registered', 2, 3],
    ['system a {\n  purpose "x"\n  purpose "y"\n}', 'purpose', 2, 3],
    ['incident a {\n  zone UTC\n  zone UTC\n}', 'zone', 2, 3],
    ['incident a {\n  timeline { }\n  timeline { }\n}', 'timeline', 2, 3],
    ['incident a {\n  cause "x"\n  cause "y"\n}', 'cause', 2, 3],
    ['incident a {\n  affected 1 patient\n  affected 2 patients\n}', 'affected', 2, 3],
    ['incident a {\n  operators other\n  operators professional\n}', 'operators', 2, 3],
    ['report a {\n  stage initial\n  stage final\n}', 'stage', 2, 3],
    ['report a {\n  drafted 2027-12-06\n  drafted 2027-12-07\n}', 'drafted', 2, 3],
    ['report a {\n  section nature "x"\n  section nature "y"\n}', 'section nature', 2, 3],
    ['policy {\n  immediately means 1 hour\n  immediately means 2 hours\n}', 'immediately means', 2, 3],
    ['policy {\n  unreachable means 1 hour\n  unreachable means 2 hours\n}', 'unreachable means', 2, 3],
    ['policy {\n  warn 1 day before\n  warn 2 days before\n}', 'warn', 2, 3],
    ['policy {\n  approved before reported\n  approved before reported\n}', 'approved', 2, 3],
    ['regime a {\n  cites "x"\n  cites "y"\n}', 'cites', 2, 3],
    ['regime a {\n  duty d {\n    must suspend\n    must mitigate\n  }\n}', 'must', 3, 4],
    ['regime a {\n  duty d {\n    specialises e\n    specialises f\n  }\n}', 'specialises', 3, 4],
    ['regime a {\n  duty d {\n    answers e\n    answers f\n  }\n}', 'answers', 3, 4],
    ['regime a {\n  duty d {\n    may be late because "x"\n    may be late because "y"\n  }\n}', 'may be late', 3, 4],
    [
        'regime a {\n  duty d {\n    every 1 day after ended until resolved\n    every 2 days after ended until resolved\n  }\n}',
        'every',
        3,
        4,
    ],
];

describe('Lines that may stand once in their block', () => {
    it.each(REPEATED)('are noted when they stand again: %j', (source, field, first, again) => {
        const repetitions = read(source).repetitions.map((repetition) => [repetition.field, repetition.first[0], repetition.range[0]]);
        expect(repetitions).toEqual([[field, first, again]]);
    });

    it('count as they stand first', () => {
        expect(read('organisation a {\n  country DE\n  country FR\n}').parties[0]?.country?.text).toBe('DE');
        expect(read('regime a {\n  duty d {\n    must suspend\n    must mitigate\n  }\n}').regimes[0]?.duties[0]?.act?.verb).toBe(
            'suspend',
        );
    });

    it('give all their facts where the line gathers: events of two timelines, values of a field', () => {
        const [incident] = read(
            'incident a {\n  timeline { 2027-12-06 ended }\n  timeline { 2027-12-07 ended }\n  cause "x"\n  cause "y"\n}',
        ).incidents;
        expect(incident?.timeline).toEqual([2, 3, 2, 32]);
        expect(incident?.events.map((event) => event.at.text)).toEqual(['2027-12-06', '2027-12-07']);
        expect(incident?.fields).toHaveLength(2);
    });

    it('may be given again with the day since which it is known so', () => {
        expect(read('incident a {\n  cause "x"\n  cause "y" since 2027-12-07\n  cause "z" since 2027-12-08\n}').repetitions).toEqual([]);
    });

    it('may stand once in each of two blocks', () => {
        expect(read('organisation a { country DE }\norganisation b { country DE }').repetitions).toEqual([]);
    });
});
