import { describe, expect, it } from 'vitest';
import { checkIncident } from '../../language/checks/run.ts';
import { deriveDocket } from '../../language/docket/docket.ts';
import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import type { Law, LawDuty } from '../../language/docket/law/law.ts';
import { openCase, visibleEvents } from '../../language/facts/open-case.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { asOfInstant } from '../../language/time/as-of.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { lawFiles } from '../law/law-files.ts';
import { incidentOf, register } from './invented-incident.ts';

const lines = [
    '2028-01-10T08:00Z occurred in DE',
    '2028-01-10T09:00Z medira became aware',
    '2028-01-10T10:00Z found death',
    '2028-01-10T11:00Z causal link likely',
    '2028-01-11T10:00Z medira reported initial to bnetza',
];
const parser = createParser();
const source = readSource('all.vigil', [...register, incidentOf(lines)].join('\n'), parser);
const workspace = buildWorkspace([source], lawFiles);
const asOf = asOfInstant(parseInstant('2028-02-10T09:00Z') ?? 0);
const caseFile = openCase(workspace, source.path, source.incidents[0] ?? fail());

function fail(): never {
    throw new Error('There is no incident.');
}

/** The law with one duty of which one part cannot be looked at. */
function brokenAt(id: string, part: keyof LawDuty): Law {
    const law = compileLaw(workspace);
    const broken = (duty: LawDuty): LawDuty =>
        duty.id !== id
            ? duty
            : new Proxy(duty, {
                  get: (target, key, receiver) => {
                      if (key === part) throw new RangeError('out of range');
                      return Reflect.get(target, key, receiver) as unknown;
                  },
              });
    return {
        ...law,
        duties: new Map([...law.duties].map(([key, duty]) => [key, broken(duty)])),
        lines: new Map([...law.lines].map(([key, line]) => [key, line.map(broken)])),
    };
}

function told(docket: Docket, without: string): readonly object[] {
    const said = ({ duty, party, recipient, status, planBy, limit, marks, trace }: DocketEntry): object => ({
        ...{ duty, party, recipient, status, marks, planBy, limit },
        trace: trace.map(({ because }) => because),
    });
    return docket.entries.filter(({ duty, coveredBy }) => duty !== without && coveredBy !== without).map(said);
}

const whole = deriveDocket(workspace, compileLaw(workspace), caseFile, { asOf });

describe('a fault in one duty', () => {
    it.each(['when', 'unless', 'applies', 'standards', 'limits', 'title', 'bearers'] as const)(
        'leaves every other duty as it is, and is listed: %s',
        (part) => {
            const docket = deriveDocket(workspace, brokenAt('ai-act.take-measures', part), caseFile, { asOf });
            expect(told(docket, 'ai-act.take-measures')).toEqual(told(whole, 'ai-act.take-measures'));
            expect(docket.failed.map(({ duty }) => duty)).toEqual(['ai-act.take-measures']);
        },
    );

    it('is a finding, for which the program says that the fault is its own', () => {
        const law = brokenAt('ai-act.take-measures', 'limits');
        const docket = deriveDocket(workspace, law, caseFile, { asOf });
        const events = visibleEvents(caseFile, asOf);
        const findings = checkIncident({ workspace, law, caseFile, events, docket, asOf, file: source });
        expect(findings.filter(({ code }) => code === 'internal-fault').map(({ facts }) => facts)).toEqual([
            { kind: 'duty', duty: 'ai-act.take-measures', incident: 'invented' },
        ]);
    });

    it('takes no entry with it where only its reasons fail', () => {
        const docket = deriveDocket(workspace, brokenAt('ai-act.take-measures', 'marks'), caseFile, { asOf });
        const entry = docket.entries.find(({ duty }) => duty === 'ai-act.take-measures');
        expect(entry?.marks.map(({ mark }) => mark)).toEqual(['unverified']);
        expect(entry?.status).toBe('overdue');
    });
});
