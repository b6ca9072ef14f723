import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from '../docket/workspace-of.ts';

const systems = [
    ...['annex-III-1-a', 'annex-III-1-a, law-enforcement-use', 'annex-III-2', 'annex-III-4-a', 'annex-III-5-b', 'annex-III-6-a'],
    ...[
        'annex-I-A',
        'medical-device',
        'annex-III-4-a, own-model-system',
        'annex-III-5-b, own-model-system',
        'annex-III-8-a, own-model-system',
    ],
    ...['annex-III-4-a, very-large-platform', 'annex-III-4-a, own-model-system, real-world-testing', 'not-high-risk-6-3'],
];
const kinds = ['', 'is financial-institution', 'is union-institution', 'is law-enforcement-authority', 'part of maker'];
const providers = ['', 'is financial-institution', 'is subject-to-nis2'];
const uses = ['at one', 'at one and other', ''];
const findings = ['fundamental-rights-infringement', 'death', 'widespread-infringement'];
/** Before the high-risk rules apply, and after both of their dates. */
const days = ['2027-11-08', '2028-09-04'];

/** Who knows of it: the provider, or the deployer in whose use it may have been. */
type Knower = 'maker' | 'one';

function entriesOf(
    system: string,
    provider: string,
    kind: string,
    use: string,
    finding: string,
    day: string,
    knower: Knower = 'maker',
): readonly DocketEntry[] {
    const offices = ['market-surveillance', 'device-authority', 'financial-supervisor'];
    const authorities = offices.map((office) => `authority ${office}-de "A" { country DE zone Europe/Berlin acts as ${office} }`);
    const text = `${authorities.join('\n')}
organisation maker "M" {
  country DE
  ${provider}
}
organisation one "One" {
  country DE
  ${kind}
}
organisation other "Other" { country DE }
organisation importing "I" { country DE }
organisation distributing "D" { country DE }
system tool "Tool" {
  is ${system}
  provider maker
  ${knower === 'one' ? 'importer importing\n  distributor distributing' : ''}
  deployer one, other
  placed on market ${day} in DE
}
incident inc "I" { involves tool zone Europe/Berlin timeline {
  ${day} 08:00 occurred in DE ${use}
  ${day} 09:00 ${knower} became aware
  ${day} 10:00 found ${finding}
} }`;
    const [docket] = docketsOf([{ path: 'uses.vigil', text }], `${day}T18:00:00+02:00`);
    if (!docket || docket.failed.length > 0) throw new Error(`The workspace is broken:\n${text}`);
    return docket.entries;
}

const doubts = new Set(['disputed', 'assumption']);

describe.each(systems)('a system that is %s', (system) => {
    it('has for each use one competent authority or a doubt with a name, and nothing else is silent', () => {
        for (const provider of providers) {
            for (const kind of kinds) {
                for (const use of uses) {
                    for (const finding of findings) {
                        for (const day of days) {
                            const entries = entriesOf(system, provider, kind, use, finding, day);
                            const combination = [system, provider, kind, use, finding, day].join(' | ');
                            for (const [duty, reports] of Map.groupBy(
                                entries.filter(({ duty: id }) => id === 'ai-act.report-serious-incident' || id === 'ai-act.act-on-risk'),
                                ({ duty: id }) => id,
                            )) {
                                const recipients = new Set(reports.map(({ recipient }) => recipient));
                                const isOfOneUse = use === 'at one';
                                const isNamed = reports.every(({ marks }) => marks.some(({ mark }) => doubts.has(mark)));
                                expect([combination, duty, !recipients.has(null)]).toEqual([combination, duty, true]);
                                expect([combination, duty, recipients.size === 1 || isNamed || (!isOfOneUse && use !== '')]).toEqual([
                                    combination,
                                    duty,
                                    true,
                                ]);
                            }
                            // Nobody but the provider knows of it.
                            const bound = entries.filter(
                                ({ party, status }) => party !== 'maker' && (status === 'due' || status === 'overdue'),
                            );
                            expect([combination, bound.map(({ duty, party }) => `${duty} ${party}`)]).toEqual([combination, []]);
                            for (const { duty, status, reason, trace } of entries) {
                                if (status !== 'not owed') continue;
                                const isFounded = reason?.includes('Article') === true && trace.some(({ rule }) => rule === 'Stated');
                                expect([combination, duty, reason, isFounded]).toEqual([combination, duty, reason, true]);
                            }
                        }
                    }
                }
            }
        }
    });

    it('binds the deployer that knows, and it alone, to tell one competent authority, importer and distributor', () => {
        for (const kind of kinds) {
            for (const use of uses) {
                for (const finding of findings) {
                    const entries = entriesOf(system, '', kind, use, finding, '2028-09-04', 'one');
                    const combination = [system, kind, use, finding].join(' | ');
                    const owed = entries.filter(({ status }) => status === 'due' || status === 'overdue');
                    const told = owed.filter(({ duty }) => duty === 'ai-act.inform-supply-chain');
                    expect([combination, told.filter(({ party }) => party !== 'one').map(({ party }) => party)]).toEqual([combination, []]);
                    if (told.length === 0) continue;
                    const offices = told.filter(({ office }) => office !== null);
                    const isNamed = offices.every(({ marks }) => marks.some(({ mark }) => doubts.has(mark)));
                    expect([combination, offices.length === 1 || isNamed]).toEqual([combination, true]);
                    const others = told.flatMap(({ office, recipient }) => (office === null ? [recipient] : []));
                    expect([combination, others.toSorted()]).toEqual([combination, ['distributing', 'importing']]);
                    // The provider knows of nothing: it may be told by what is due, and can have missed nothing.
                    expect([
                        combination,
                        entries.filter(({ party, limit }) => party === 'maker' && limit !== null).map(({ duty }) => duty),
                    ]).toEqual([combination, []]);
                }
            }
        }
    });
});
