import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { AnalysisHost } from '../../language/analysis/host.ts';
import { keepOpen } from '../../language/analysis/records/stored-file.ts';
import type { StoredFile } from '../../language/analysis/records/stored-file.ts';
import { reportStatesOf } from '../../language/checks/reports/report-state.ts';
import { readSource } from '../../language/facts/read.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { incident, register } from '../cli/workspace.ts';
import { lawFiles } from '../law/law-files.ts';

const parser = createParser();

function fileOf(path: string, text: string): StoredFile {
    return keepOpen(path, readSource(path, text, parser), text);
}

function instant(text: string): number {
    return parseInstant(text) ?? 0;
}

const december = instant('2027-12-12T09:00:00+01:00');
const march = instant('2028-03-01T09:00:00+01:00');

function hostOfTwoFiles(): { readonly host: AnalysisHost; readonly first: Analysis } {
    const host = new AnalysisHost({
        library: lawFiles,
        textOfLaw: () => undefined,
        draftsOf: reportStatesOf,
        isLarge: false,
        isLasting: true,
        keepsDockets: true,
        tellFault: (fault) => {
            throw fault instanceof Error ? fault : new Error('A fault without words.');
        },
    });
    const put = [fileOf('register.vigil', register), fileOf('inc.vigil', incident)];
    return { host, first: host.apply({ put, asOf: december }) };
}

describe('a view of a workspace', () => {
    it('stays as it was when the host is told of changes', () => {
        const { host, first } = hostOfTwoFiles();
        const before = { findings: first.findings('inc.vigil'), statuses: statusesIn(first) };
        const next = host.apply({ put: [fileOf('inc.vigil', incident.replace('found death', 'found deth'))] });
        expect(next.findings('inc.vigil').map(({ code }) => code)).toContain('unknown-name');
        expect(first.findings('inc.vigil')).toEqual(before.findings);
        host.apply({ gone: ['register.vigil'], asOf: march });
        expect(first.source('register.vigil')?.path).toBe('register.vigil');
        expect(first.findings('inc.vigil')).toEqual(before.findings);
        expect(statusesIn(first)).toEqual(before.statuses);
    });

    it('shows the new places of declarations that merely moved, and an earlier one the old places', () => {
        const { host, first } = hostOfTwoFiles();
        const placeIn = ({ workspace }: Analysis): unknown => workspace.names.global('party', 'medira')?.declaration.name.range[0];
        const line = Number(placeIn(first));
        const next = host.apply({ put: [fileOf('register.vigil', `\n\n${register}`)] });
        expect(placeIn(next)).toBe(line + 2);
        expect(next.workspace.parties.get('medira')?.source.name.range[0]).toBe(line + 2);
        expect(placeIn(first)).toBe(line);
    });

    it('tells a docket as of another instant, and with lines that are only supposed', () => {
        const { first } = hostOfTwoFiles();
        const name = 'inc-2027-031';
        const statuses = (judged = first.docket(name)): readonly string[] => judged?.docket.entries.map(({ status }) => status) ?? [];
        expect(statuses()).not.toContain('overdue');
        expect(statuses(first.docket(name, { asOf: march }))).toContain('overdue');
        const events = first.source('inc.vigil')?.incidents[0]?.events ?? [];
        const found = events.filter(({ verb }) => verb === 'found');
        const without = fileOf('inc.vigil', incident.replace(/^.*found death\n/m, ''));
        const { host } = hostOfTwoFiles();
        const less = host.apply({ put: [without], asOf: december });
        expect(less.docket(name, { whatIf: found })?.docket.entries.length).toBe(first.docket(name)?.docket.entries.length);
        expect(first.docket('nobody')).toBeUndefined();
    });

    it('judges a file anew only where something that it has read is otherwise', () => {
        const { host } = hostOfTwoFiles();
        for (const path of host.dirty([])) host.judge(path);
        host.take({ put: [fileOf('register.vigil', `${register}\norganisation stranger "Nobody’s" { country FR }\n`)] });
        expect([...new Set(host.dirty([]))]).toEqual(['register.vigil']);
        host.take({ put: [fileOf('register.vigil', register.replace('TriageAssist 3', 'TriageAssist 4'))] });
        expect([...new Set(host.dirty([]))].toSorted()).toEqual(['inc.vigil', 'register.vigil']);
    });
});

function statusesIn(analysis: Analysis): readonly string[] {
    return analysis.incidents('inc.vigil').flatMap(({ docket }) => docket.entries.map(({ duty, status }) => `${duty} ${status}`));
}
