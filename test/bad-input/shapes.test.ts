import { describe, expect, it } from 'vitest';
import { foundInNeighbour, incident, judged, told } from './workspace.ts';

const right = 'organisation right "Right" {\n  country ZZ\n}\n';
const foundBefore = 'bad.vigil:2 country-unknown';

function regimeWhen(condition: string): string {
    return `regime house "House" {\n  duty a "A" { by rule 1\n    binds provider\n    when  ${condition}\n    must  inform importer\n  }\n}\n`;
}

describe('a file that never ends something', () => {
    it.each([
        ['a comment', '/* and then\n'.repeat(20_000), 4],
        ['a text', `"""${'and then\n'.repeat(20_000)}`, 4],
        ['its quotes', 'organisation "and then\n'.repeat(20_000), 4],
        ['its blocks', 'incident x "X" {\n'.repeat(5_000), 5],
        ['its brackets', regimeWhen('('.repeat(20_000)), 7],
        ['its list', incident(`2027-12-06  found ${'death, '.repeat(20_000)}`), 8],
        ['its line', `organisation ${'x'.repeat(1_000_000)}`, 4],
    ])('is read to its end, and what stands before it counts: %s', (_, text, line) => {
        const findings = told(judged(right + text));
        expect(findings).toContain(`bad.vigil:${line} syntax-error`);
        expect(findings).toContain(foundBefore);
        expect(findings).toContain(foundInNeighbour);
    });
});

describe('a file that ends what it never began', () => {
    it.each([
        ['blocks', '}\n'.repeat(20_000)],
        ['comments', '*/\n'.repeat(20_000)],
        ['brackets', ')\n'.repeat(20_000)],
    ])('is read to its end, and what stands before it counts: %s', (_, text) => {
        const findings = told(judged(right + text));
        expect(findings).toContain('bad.vigil:4 syntax-error');
        expect(findings).toContain(foundBefore);
        expect(findings).toContain(foundInNeighbour);
    });
});

describe('a condition', () => {
    it.each([
        ['in brackets', `${'('.repeat(5_000)}found death${')'.repeat(5_000)}`],
        ['in negations', `${'not ('.repeat(5_000)}found death${')'.repeat(5_000)}`],
    ])('that is nested too deeply to be understood is told: %s', (_, condition) => {
        const findings = told(judged(regimeWhen(condition)));
        expect(findings).toContain('bad.vigil:4 syntax-error');
        expect(findings).toContain(foundInNeighbour);
    });

    it('may have very many parts', () => {
        expect(told(judged(regimeWhen(`found death${' or found health-harm'.repeat(5_000)}`)))).toEqual([foundInNeighbour]);
    });
});

describe('a file of 100,000 lines', () => {
    it('may declare as many parties as there are places for them', () => {
        const parties = Array.from({ length: 50_000 }, (_, index) => `organisation o-${index} "O" {\n  country NL }\n`);
        expect(told(judged(parties.join('')))).toEqual([foundInNeighbour]);
    }, 120_000);

    it('may be wrong in every one of them: the first are told', () => {
        const findings = told(judged('this is no line of the language\n'.repeat(100_000)));
        expect(findings.slice(0, 3)).toEqual(['bad.vigil:1 syntax-error', 'bad.vigil:2 syntax-error', 'bad.vigil:3 syntax-error']);
        expect(findings.length).toBeLessThan(2_000);
        expect(findings).toContain(foundInNeighbour);
    }, 120_000);

    it('may name in each somebody whom nobody knows', () => {
        const lines = Array.from({ length: 100_000 }, (_, index) => `2027-12-06 10:00  nobody-${index} noted "entry ${index}"`);
        const findings = told(judged(incident(...lines)));
        expect(findings.filter((finding) => finding.endsWith('unknown-name')).length).toBe(100_000);
        expect(findings).toContain(foundInNeighbour);
    }, 120_000);
});
