import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import type { Law, LawDuty } from '../../language/docket/law/law.ts';
import type { Question } from '../../language/docket/docket.ts';
import { deriveDocket } from '../../language/docket/docket.ts';
import type { Docket } from '../../language/docket/entry.ts';
import type { TimelineEvent } from '../../language/facts/incident-source.ts';
import { openCase } from '../../language/facts/open-case.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { asOfInstant } from '../../language/time/as-of.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { lawFiles } from '../law/law-files.ts';
import { idOf } from '../../language/facts/ids.ts';

const parser = createParser();

const register = `
organisation acme "Acme" { country DE zone Europe/Berlin }
authority bnetza "Bundesnetzagentur" { country DE zone Europe/Berlin acts as market-surveillance }
authority board-office "Board office" { country DE acts as house.board }
system ranker "Ranker" { is annex-III-4-a provider acme placed on market 2027-12-05 in DE }`;

function house(when: string, lines = ''): string {
    return `
regime house "Handbook" {
    cites "Handbook 4.2"
    office board "Board" by article 1
    duty tell-board "Tell the board" {
        by    article 7
        binds provider
        when  ${when}
        must  inform board
        ${lines}
    }
}`;
}

function ask(text: string, timeline: string, question: Omit<Question, 'asOf'> = {}, change = (law: Law): Law => law): Docket {
    const incident = `incident inc "Asked" {\n involves ranker\n zone Europe/Berlin\n timeline {\n${timeline}\n }\n}`;
    const source = readSource('workspace.vigil', `${register}\n${text}\n${incident}`, parser);
    expect(source.problems).toEqual([]);
    const workspace = buildWorkspace([source], lawFiles);
    const [told] = source.incidents;
    const instant = parseInstant('2028-02-04T09:00:00+01:00');
    if (!told || instant === undefined) throw new Error('There is nothing to ask.');
    return deriveDocket(workspace, change(compileLaw(workspace)), openCase(workspace, source.path, told), {
        asOf: asOfInstant(instant),
        ...question,
    });
}

function statusOf(docket: Docket, duty: string): string | undefined {
    return docket.entries.find((entry) => entry.duty === duty)?.status;
}

const told = `
2028-02-01 08:00 occurred in DE
2028-02-01 09:00 acme became aware
2028-02-01 10:00 found death
2028-02-01 10:30 causal link suspected`;

describe('a duty that asks whether its own link is excluded', () => {
    const excluded = `${told}\n2028-02-03 08:00 causal link excluded`;

    it('is no longer owed from then on, and the duties of the law are as they would be without it', () => {
        const docket = ask(house('found death and not causal link excluded', 'no later than 2 days after awareness'), excluded);
        const entry = docket.entries.find(({ duty }) => duty === 'house.tell-board');
        expect(entry?.status).toBe('not owed');
        expect(entry?.reason).toBe('its condition no longer holds since 2028-02-03: causal link excluded');
        expect(docket.failed).toEqual([]);
        const law = (each: Docket): unknown =>
            each.entries.filter(({ regime }) => regime === 'ai-act').map(({ duty, status }) => [duty, status]);
        expect(law(docket)).toEqual(law(ask('', excluded)));
    });

    it('is no longer owed where only the findings it names are excluded', () => {
        const scoped = `${told}\n2028-02-03 08:00 causal link excluded for death`;
        expect(statusOf(ask(house('found death and not causal link excluded'), scoped), 'house.tell-board')).toBe('not owed');
    });

    it('can be owed because of the exclusion', () => {
        expect(statusOf(ask(house('found death and causal link excluded or found risk'), excluded), 'house.tell-board')).toBe('due');
        expect(statusOf(ask(house('found death and causal link excluded or found risk'), told), 'house.tell-board')).toBeUndefined();
    });

    it('stays owed where the exclusion is only one of two grounds', () => {
        expect(statusOf(ask(house('found death or not causal link excluded'), excluded), 'house.tell-board')).toBe('due');
    });
});

describe('a duty that cannot be worked out', () => {
    const broken = (law: Law): Law => {
        const fails = (duty: LawDuty): LawDuty => {
            if (duty.id !== 'house.tell-board') return duty;
            return {
                ...duty,
                get limits(): LawDuty['limits'] {
                    throw new RangeError('no such day');
                },
            };
        };
        const lines = [...law.lines].map(([root, duties]) => [root, duties.map(fails)] as const);
        return { ...law, lines: new Map(lines) };
    };

    it('is named, and no other duty is lost', () => {
        const docket = ask(house('found death'), told, {}, broken);
        expect(docket.failed.map(({ duty, because, law }) => [duty, because, law.file])).toEqual([
            ['house.tell-board', 'no such day', 'workspace.vigil'],
        ]);
        expect(docket.entries.map(({ duty }) => duty)).toEqual(ask('', told).entries.map(({ duty }) => duty));
    });
});

describe('a docket that is asked what would be', () => {
    const range = [1, 1, 1, 1] as const;
    const at = { text: '2028-02-02T10:00', range };

    it('adopts the readings that it is given in place of those of the policy', () => {
        const counted = `policy { adopts strict-days }`;
        const lastDay = (docket: Docket): unknown => docket.entries.find(({ duty }) => duty === 'ai-act.report-death')?.limit?.rules;
        expect(lastDay(ask(counted, told))).toEqual([]);
        expect(lastDay(ask(counted, told, { readings: [] }))).toEqual(['3(1)', '3(2)(b)']);
        expect(lastDay(ask('', told, { readings: [idOf('reading', 'ai-act', 'strict-days')] }))).toEqual([]);
    });

    it('counts lines that nobody has written', () => {
        const line: TimelineEvent = { at, range, evidence: [], verb: 'ruled-out', findings: [{ text: 'death', range }] };
        expect(statusOf(ask('', told), 'ai-act.report-death')).toBe('due');
        expect(statusOf(ask('', told, { whatIf: { lines: [line] } }), 'ai-act.report-death')).toBe('not owed');
    });

    it('leaves out lines that are supposed not to be there', () => {
        const docket = ask('', told);
        const found = docket.entries.find(({ duty }) => duty === 'ai-act.report-death')?.arose?.range;
        expect(found).toBeDefined();
        const without = ask('', told, { whatIf: { without: found ? [found] : [] } });
        expect(statusOf(without, 'ai-act.report-death')).toBeUndefined();
    });
});
