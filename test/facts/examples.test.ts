import { describe, expect, it } from 'vitest';
import { meaninglessIn } from '../../language/checks/run.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { isAsExpected, judgeExample } from '../../language/examples/judge-example.ts';
import { readSource } from '../../language/facts/read.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { lawFiles } from '../law/law-files.ts';
import { damaged, Dice } from '../syntax/damage.ts';

const parser = createParser();

const example = `/** A child was ranked last. */
example "A death in the Netherlands" {
  organisation medira "Medira GmbH" {
    country DE
  }
  authority ap "Autoriteit Persoonsgegevens" {
    country  NL
    acts as  market-surveillance
  }
  system triage-ai "TriageAssist 3" {
    is         annex-III-5-d
    provider   medira
    placed on market 2027-12-06 in NL
  }
  incident inc-1 "Misranked triage" {
    involves  triage-ai
    timeline {
      2028-01-30 14:20  occurred in NL
      2028-02-01 09:00  medira became aware
      2028-02-01 10:00  found death
    }
  }
  expect as of 2028-02-02 {
    due      ai-act.report-death of medira to ap in NL since 2028-02-01 10:00
               plan by 2028-02-11
               limit 2028-02-14 without marks
    not owed report-urgent because "no such thing"
    no entry for ai-act.complete-report
  }
}
`;

const before = 'incident real-1 "Before" {\n  timeline {\n    2028-01-30 14:20  occurred in NL\n  }\n}\n';
const after = 'incident real-2 "After" {\n  timeline {\n    2028-01-31 14:20  occurred in NL\n  }\n}\n';

function read(text: string): SourceFile {
    return readSource('a.vigil', text, parser);
}

describe('an example', () => {
    it('is read as a world of its own and what is expected in it', () => {
        const { parties, incidents, examples, problems } = read(before + example + after);
        expect(problems).toEqual([]);
        expect(parties).toEqual([]);
        expect(incidents.map(({ name }) => name.text)).toEqual(['real-1', 'real-2']);
        const [only] = examples;
        expect([only?.title, only?.documentation]).toEqual(['A death in the Netherlands', 'A child was ranked last.']);
        expect(only?.parties.map(({ name }) => name.text)).toEqual(['medira', 'ap']);
        expect(only?.incidents.map(({ events }) => events.length)).toEqual([3]);
        const lines = only?.expects.flatMap((expects) => expects.lines) ?? [];
        expect(
            lines.map(({ status, duty, party, recipient, state, since, planBy, limit, missing, because }) => [
                status,
                ...[duty, party, recipient, state, since, planBy, limit, because].map((part) => part?.text),
                missing,
            ]),
        ).toEqual([
            ['due', 'ai-act.report-death', 'medira', 'ap', 'NL', '2028-02-01T10:00', '2028-02-11', '2028-02-14', undefined, ['marks']],
            ['not owed', 'report-urgent', undefined, undefined, undefined, undefined, undefined, undefined, 'no such thing', []],
            ['no entry', 'ai-act.complete-report', undefined, undefined, undefined, undefined, undefined, undefined, undefined, []],
        ]);
    });

    it('declares nothing for the workspace, and sees nothing of it but its regimes', () => {
        const around = read('organisation other "Other" {\n  country FR\n}\n');
        const file = read(`${before}${example}`);
        const workspace = buildWorkspace([around, file], lawFiles);
        expect(
            workspace.names
                .all('party')
                .filter(({ library }) => !library)
                .map(({ declaration }) => declaration.name.text),
        ).toEqual(['other']);
        expect(workspace.names.global('subject', 'triage-ai')).toBeUndefined();
        expect(workspace.names.global('incident', 'inc-1')).toBeUndefined();

        const asking = read(example.replace('to ap in NL', 'to other'));
        const [only] = asking.examples;
        const judged = only && judgeExample({ workspace, law: compileLaw(workspace), meaninglessIn }, asking, only);
        expect(judged?.faults.map(({ says }) => says)).toEqual(['No party of the example is called `other`.']);
    });

    it('cannot be judged, and so does not hold, while one of its lines was not understood', () => {
        const sound = example
            .replace('2028-02-14', '2028-02-11')
            .replace(' since 2028-02-01 10:00', '')
            .replace(/ {4}not owed.*\n/, '');
        const workspace = buildWorkspace([], lawFiles);
        const law = compileLaw(workspace);
        const isSound = (text: string): readonly boolean[] => {
            const file = read(text);
            return file.examples.map((each) => isAsExpected(judgeExample({ workspace, law, meaninglessIn }, file, each)));
        };
        expect(isSound(sound)).toEqual([true]);
        const dice = new Dice(7);
        let unreadTexts = 0;
        for (let times = 0; times < 200; times++) {
            const { text } = damaged(sound, dice);
            const { problems } = read(text);
            if (problems.every(({ code }) => code !== 'syntax-error')) continue;
            unreadTexts++;
            expect({ text, sound: isSound(text).includes(true) }).toEqual({ text, sound: false });
        }
        expect(unreadTexts).toBeGreaterThan(100);
    });

    it('takes no incident of the workspace along when one of its lines is damaged', () => {
        const text = before + example + after;
        const first = before.split('\n').length;
        const last = first + example.split('\n').length - 2;
        const dice = new Dice(20280202);
        let inside = 0;
        for (let times = 0; times < 1500; times++) {
            const damage = damaged(text, dice);
            if (damage.line < first || damage.line > last) continue;
            inside++;
            const names = read(damage.text).incidents.map(({ name }) => name.text);
            expect({ text: damage.text, names: names.filter((name) => name.startsWith('real')) }).toEqual({
                text: damage.text,
                names: ['real-1', 'real-2'],
            });
        }
        expect(inside).toBeGreaterThan(500);
    });
});
