import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol';
import { root } from '../../scripts/root.ts';
import type { FindingJson } from '../cases/judge-folder.ts';
import { checkFolder } from '../cases/judge-folder.ts';
import { Client, FOLDER } from './client.ts';

const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];

/** A finding as plain data, for comparison. */
type Shown = Readonly<Record<string, unknown>>;

/** A diagnostic in the form in which the command line prints findings as JSON, but for its other places. */
function asPrinted({ code, severity, range, codeDescription, data }: Diagnostic): Shown {
    return {
        ...(data as object),
        code,
        severity: SEVERITIES[severity ?? 0],
        range: rangeAsPrinted(range),
        help: codeDescription?.href.replace(/^vigil-law:\/checks\/(.*)\.md$/, 'https://vigil.example/checks/$1'),
    };
}

/** The other places of a diagnostic, as the command line prints them. */
function placesOf({ relatedInformation = [] }: Diagnostic): readonly object[] {
    return relatedInformation.map(({ message, location }) => ({
        file: pathOf(location.uri),
        range: rangeAsPrinted(location.range),
        message,
    }));
}

/** A finding as it is printed, with what tells it apart and what people read with it. */
interface PrintedFinding extends FindingJson {
    readonly file: string;
    readonly owedBy?: string;
    /** The fingerprints of what is read with it, and of what it is read with. */
    readonly folded?: readonly string[];
    readonly foldedInto?: string;
}

/** What an editor is told of printed findings: of what people read as one the first, and of others' duties none. */
function asTold(findings: readonly FindingJson[]): readonly { readonly finding: Shown; readonly standsForOthers: boolean }[] {
    const all: readonly PrintedFinding[] = findings.filter(isPrinted);
    expect(all.length).toBe(findings.length);
    const told = all.filter(({ owedBy, foldedInto }) => owedBy === undefined && foldedInto === undefined);
    return told.map((each) => ({ finding: whole(each), standsForOthers: each.folded !== undefined }));
}

/** What stands for several has a headline and recipients for all of them, which are not printed of each. */
function withoutWords({ headline: _, notes: __, recipients: ___, ...told }: Shown): Shown {
    return told;
}

function expectSame(client: Client, findings: readonly FindingJson[]): void {
    const told = asTold(findings);
    const folds = new Set(told.flatMap(({ finding, standsForOthers }) => (standsForOthers ? [sorted([withoutWords(finding)])[0]] : [])));
    const compared = (finding: Shown): Shown => {
        const bare = withoutWords(finding);
        return folds.has(sorted([bare])[0]) ? bare : finding;
    };
    expect(sorted(client.everything().map((each) => compared(asPrinted(each))))).toEqual(
        sorted(told.map(({ finding }) => compared(finding))),
    );
    const printed = findings.flatMap(({ related = [] }) => related.map((place) => JSON.stringify(place)));
    const places = client.everything().map(placesOf);
    expect(Math.max(0, ...places.map((each) => each.length))).toBeLessThanOrEqual(1);
    expect(places.flat().filter((place) => !printed.includes(JSON.stringify(place)))).toEqual([]);
}

function isPrinted(finding: FindingJson): finding is PrintedFinding {
    return 'file' in finding && typeof finding.file === 'string';
}

/** What an editor needs to show a finding. */
function whole({ facts: _, fingerprint: __, folded: ___, foldedInto: ____, related: _____, ...told }: PrintedFinding): Shown {
    return told;
}

function rangeAsPrinted({ start, end }: Range): object {
    return {
        start: { line: start.line + 1, column: start.character + 1 },
        end: { line: end.line + 1, column: end.character + 1 },
    };
}

function pathOf(uri: string): string {
    return uri.replace(`${FOLDER}/`, '').replace('vigil-law:/', 'language/law/');
}

/** In one order, whatever the order of the keys. */
function sorted(findings: readonly object[]): readonly string[] {
    return findings
        .map((finding) =>
            JSON.stringify(
                Object.entries(finding).sort(([a], [b]) => (a < b ? -1 : 1)),
                undefined,
                1,
            ),
        )
        .sort();
}

function filesOf(folder: string): Readonly<Record<string, string>> {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function instantsOf(folder: string): readonly string[] {
    const file = join(folder, 'expect.json');
    if (!existsSync(file)) return ['2026-11-21T12:00:00+01:00', '2028-03-12T09:00:00+01:00'];
    const { checks } = JSON.parse(readFileSync(file, 'utf8')) as { readonly checks: readonly { readonly asOf: string }[] };
    return checks.map(({ asOf }) => asOf).sort((a, b) => Date.parse(a) - Date.parse(b));
}

const cases = readdirSync(join(root, 'test/cases'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `test/cases/${name}`);

describe('the editor, as time goes by, shows what the command line prints', () => {
    it.each(['examples', 'drills', ...cases])('for %s', async (name) => {
        const folder = join(root, name);
        const instants = instantsOf(folder);
        const [first = '', last = first] = [instants.at(0), instants.at(-1)];
        await using client = await Client.start({ files: filesOf(folder), now: first });
        for (const instant of instants) {
            client.clock.moveTo(instant);
            await client.settle();
        }
        const { findings } = await checkFolder(folder, last);
        expect(client.log).toEqual([]);
        expectSame(client, findings);
    });

    it('at each instant travelled to', async () => {
        const folder = join(root, 'examples');
        await using client = await Client.start({ files: filesOf(folder), now: '2026-11-21T12:00:00+01:00' });
        for (const text of ['2026-09-30T10:00:00+02:00', '2027-06-01T00:00:00+02:00', '2026-11-01T08:00:00+01:00']) {
            await client.request('vigil/asOf', { text });
            await client.settle();
            const { findings } = await checkFolder(folder, text);
            expectSame(client, findings);
        }
    });
});
