import { describe, expect, it } from 'vitest';
import { entriesOf, foundInNeighbour, incident, judged, told } from './workspace.ts';

const facts = incident('2027-12-06 10:00  occurred in NL', '2027-12-07 09:00  medira became aware', '2027-12-08  found death');
const asOf = '2027-12-10T09:00:00+01:00';

/** What the law of the Union asks for, whatever else a workspace declares. */
function owedByTheAct(regime: string): readonly string[] {
    return entriesOf(`${facts}${regime}`, asOf)
        .filter(({ duty }) => duty.startsWith('ai-act.'))
        .map(({ duty, party, status }) => `${duty} ${party} ${status}`);
}

const owedAnyway = owedByTheAct('');

describe('a regime that leads back to itself', () => {
    it.each([
        ['in what its traits are', '  trait a "A" is b\n  trait b "B" is c\n  trait c "C" is a\n', ['2 taxonomy-circular']],
        ['in what a finding is', '  finding a "A" is a\n', ['2 taxonomy-circular']],
        ['in what its stages are', '  stage a "A" is b\n  stage b "B" is a\n', ['2 taxonomy-circular']],
        [
            'in what a duty specialises',
            '  duty a "A" { by rule 1\n    specialises b\n    binds provider\n    must  inform importer\n  }\n  duty b "B" { by rule 2\n    specialises a\n  }\n',
            ['3 specialisation-circular'],
        ],
    ])('%s is told once, and the law goes on', (_, lines, found) => {
        const regime = `regime house "House" {\n${lines}}\n`;
        expect(told(judged(regime))).toEqual([...found.map((each) => `bad.vigil:${each}`), foundInNeighbour]);
        expect(owedByTheAct(regime)).toEqual(owedAnyway);
    });

    it('in what it details is told once, and the law goes on', () => {
        const regimes = 'regime one "One" {\n  details two\n}\nregime two "Two" {\n  details one\n}\n';
        expect(told(judged(regimes))).toEqual(['bad.vigil:2 details-circular', foundInNeighbour]);
        expect(owedByTheAct(regimes)).toEqual(owedAnyway);
    });

    it('in a route to itself names no office', () => {
        const regime = 'regime house "House" {\n  office o "O"\n  route r {\n    to r otherwise\n  }\n}\n';
        expect(told(judged(regime))).toEqual(['bad.vigil:4 unknown-name', foundInNeighbour]);
    });
});

describe('a regime that takes the name of one that ships', () => {
    const shadow =
        'regime ai-act "Mine" {\n  duty report-death "Nothing to do" { by rule 1\n    binds importer\n    must  inform provider\n  }\n}\n';

    it('is told, and changes nothing of the law', () => {
        expect(told(judged(shadow))).toEqual(['bad.vigil:1 duplicate-name', foundInNeighbour]);
        expect(owedByTheAct(shadow)).toEqual(owedAnyway);
        expect(owedAnyway).toContain('ai-act.report-death medira due');
    });
});

describe('a term that takes the name of one of the law', () => {
    const shadow = 'regime house "House" {\n  role provider "Provider"\n  finding death "Death"\n}\n';

    it('is told, as is every line that now could mean either', () => {
        const findings = told(judged(`${shadow}${facts}`));
        expect(findings).toContain('bad.vigil:2 law-shadowed');
        expect(findings).toContain('bad.vigil:3 law-shadowed');
        expect(findings).toContain('register.vigil:13 ambiguous-name');
        expect(findings).toContain('bad.vigil:11 ambiguous-name');
        expect(findings).toContain(foundInNeighbour);
    });
});
