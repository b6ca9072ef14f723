import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol';
import { root } from '../../scripts/root.ts';
import { calendarRequest } from '../../server/protocol/calendar.ts';
import type { CheckAnswer } from '../../server/protocol/check.ts';
import { checkRequest } from '../../server/protocol/check.ts';
import type { Counted } from '../../server/protocol/count.ts';
import { countRequest } from '../../server/protocol/count.ts';
import type { DocketAnswer } from '../../server/protocol/docket.ts';
import { docketRequest, dutyTraceRequest } from '../../server/protocol/docket.ts';
import type { FirstHourCard } from '../../server/protocol/first-hour.ts';
import { firstHourRequest } from '../../server/protocol/first-hour.ts';
import type { WorkspaceCertainty } from '../../server/protocol/gaps.ts';
import { gapsRequest } from '../../server/protocol/gaps.ts';
import type { IncidentName } from '../../server/protocol/event.ts';
import { incidentsRequest } from '../../server/protocol/event.ts';
import { lawRequest, lawTextRequest } from '../../server/protocol/law.ts';
import type { LawFile } from '../../server/protocol/law.ts';
import type { ExportedText, TextChoice, TextChoices } from '../../server/protocol/report.ts';
import { exportRequest, textsRequest } from '../../server/protocol/report.ts';
import type { TimelineAnswer } from '../../server/protocol/timeline.ts';
import { timelineRequest } from '../../server/protocol/timeline.ts';
import type { WhyPage, WhyParams } from '../../server/protocol/why.ts';
import { whyRequest } from '../../server/protocol/why.ts';
import { printedIn } from '../cases/judge-folder.ts';
import { applied, editsOf } from './apply-edit.ts';
import { Client, uriOf } from './client.ts';
import type { Ending, PrintedCertainty, PrintedEntry, PrintedFinding } from './printed-answers.ts';
import { descriptionsIn, headingsOf, headlineOf, instantOf, labelsIn, lettersOf, reasonsOn, sorted, stepsOn } from './printed-answers.ts';

const asOf = '2026-11-21T12:00:00+01:00';
const folder = mkdtempSync(join(tmpdir(), 'vigil-equality-'));

/** What nobody would leave so: lines out of order, a name in quotes of another language, lines laid out by hand. */
const untidy = `incident inc-2026-090 "Untidy" {
  involves triage
      zone Europe/Amsterdam
  timeline {
    2026-11-12 10:00  resolved
    2026-11-10 10:00  occurred
    2026-11-11 10:00 found serious-harm-to-health "what „they“ said"
  }
}
`;

interface Question {
    readonly client: Client;
    readonly print: (...words: readonly string[]) => Promise<string>;
}

/** One question to the engine: how an editor asks it, and how the command line does; both answers as the same plain values. */
interface Query {
    readonly name: string;
    readonly editor: (question: Question) => Promise<unknown>;
    readonly commandLine: (question: Question) => Promise<unknown>;
}

const queries: readonly Query[] = [
    {
        name: 'findings are counted alike',
        editor: async ({ client }) => {
            const { files, errors, warnings, information } = await client.request<CheckAnswer>(checkRequest, {});
            return { files, errors, warnings, infos: information };
        },
        commandLine: async ({ print }) => {
            const { summary } = JSON.parse(await print('check', '--format', 'json')) as { readonly summary: Record<string, number> };
            const { files, errors, warnings, infos } = summary;
            return { files, errors, warnings, infos };
        },
    },
    {
        name: 'the docket has the same duties, states and dates',
        editor: async ({ client }) => {
            const { duties } = await client.request<DocketAnswer>(docketRequest, {});
            return sorted(
                duties.map(({ incident, title, party, status, planBy, limit }) =>
                    [incident, title, party, status, planBy?.at ?? '', limit?.at ?? ''].join(' | '),
                ),
            );
        },
        commandLine: async ({ print }) => {
            const { entries } = JSON.parse(await print('docket', '--format', 'json')) as { readonly entries: readonly PrintedEntry[] };
            return sorted(
                entries
                    .filter(({ status }) => status !== 'not owed' && status !== 'covered')
                    .map(({ incident, title, party, status, planBy, limit }) =>
                        [incident, title, party, status, instantOf(planBy), instantOf(limit)].join(' | '),
                    ),
            );
        },
    },
    {
        name: 'a finding is told with the same reasons',
        editor: async ({ client, print }) =>
            sorted(
                await Promise.all(
                    (await findingsRead(print)).map(async (finding) => {
                        const { markdown } = await client.request<WhyPage>(whyRequest, keyOf(finding));
                        return lettersOf([headlineOf(markdown), ...reasonsOn(markdown).toSorted()]);
                    }),
                ),
            ),
        commandLine: async ({ print }) =>
            sorted(
                (await findingsRead(print)).map(({ headline, notes }) =>
                    lettersOf([headline, ...notes.map(({ text }) => lettersOf([text])).toSorted()]),
                ),
            ),
    },
    {
        name: 'a date follows by the same steps',
        editor: async ({ client }) => {
            const { duties } = await client.request<DocketAnswer>(docketRequest, {});
            const traces = await Promise.all(
                duties.map(({ location: { uri }, id }) => client.request<string>(dutyTraceRequest, { uri, id })),
            );
            return sorted(traces.map((markdown) => lettersOf(stepsOn(markdown))));
        },
        commandLine: async ({ print }) => {
            const { entries } = JSON.parse(await print('docket', '--format', 'json')) as { readonly entries: readonly PrintedEntry[] };
            return sorted(
                entries
                    .filter(({ status }) => status !== 'not owed' && status !== 'covered')
                    .map(({ trace }) => lettersOf(trace.flatMap(({ rule, because }) => [rule, because]))),
            );
        },
    },
    {
        name: 'the calendar is the same file',
        editor: ({ client }) => client.request(calendarRequest, null),
        commandLine: ({ print }) => print('docket', '--format', 'ics'),
    },
    {
        name: 'the report desk offers what is listed',
        editor: async ({ client }) => {
            const incidents = await incidentsOf(client);
            const choices = await Promise.all(incidents.map(async (incident) => [incident, await choicesOf(client, incident)] as const));
            return Object.fromEntries(choices.map(([incident, each]) => [incident, sorted(each.flatMap(inShort))]));
        },
        commandLine: async ({ client, print }) => {
            const incidents = await incidentsOf(client);
            const lists = await Promise.all(
                incidents.map(async (incident) => [incident, await print('report', incident, '--list')] as const),
            );
            return Object.fromEntries(lists.map(([incident, list]) => [incident, sorted(listed(list))]));
        },
    },
    {
        name: 'a report that is owed is the same text',
        editor: async ({ client }) => Promise.all((await reportsIn(client)).map((report) => exportedText(client, report))),
        commandLine: async ({ client, print }) =>
            Promise.all(
                (await reportsIn(client)).map(({ incident, wanted: { stage, to, language } }) =>
                    print('report', incident, '--stage', stage, '--lang', language, ...to.flatMap((name) => ['--to', name])),
                ),
            ),
    },
    {
        name: 'a letter is the same text',
        editor: async ({ client }) => Promise.all((await lettersIn(client)).map((letter) => exportedText(client, letter))),
        commandLine: async ({ client, print }) =>
            Promise.all(
                (await lettersIn(client)).map(({ incident, wanted: { to, language } }) =>
                    print('report', incident, '--kind', 'letter', ...(to === null ? [] : ['--to', to]), '--lang', language),
                ),
            ),
    },
    {
        name: 'what is not known is the same',
        editor: async ({ client }) => {
            const { complete, gaps } = await client.request<WorkspaceCertainty>(gapsRequest, {});
            return { complete, gaps: sorted(gaps.map(({ line, says }) => `${line} | ${says}`)) };
        },
        commandLine: async ({ print }) => {
            const { complete, gaps } = JSON.parse(await print('docket', '--format', 'json')) as PrintedCertainty;
            return { complete, gaps: sorted(gaps.map(({ file, range, says }) => `${file}:${range.start.line} | ${says}`)) };
        },
    },
    {
        name: 'the card of the first hour tells of the duties to tell somebody that the docket has open',
        editor: async ({ client }) => {
            const incidents = await incidentsOf(client);
            const cards = await Promise.all(incidents.map((incident) => client.request<FirstHourCard>(firstHourRequest, { incident })));
            return sorted(
                cards.flatMap(({ incident, tell }) =>
                    tell.map(({ duty: { title, party, status, planBy, limit } }) =>
                        [incident, title, party, status, planBy?.at ?? '', limit?.at ?? ''].join(' | '),
                    ),
                ),
            );
        },
        commandLine: async ({ print }) => {
            const { entries } = JSON.parse(await print('docket', '--format', 'json')) as { readonly entries: readonly PrintedEntry[] };
            const isOpen = ({ status }: PrintedEntry): boolean => ['due', 'overdue', 'waiting', 'breached'].includes(status);
            const tells = ({ act }: PrintedEntry): boolean => act === 'report' || act === 'inform';
            return sorted(
                entries
                    .filter((entry) => entry.own && isOpen(entry) && tells(entry))
                    .map(({ incident, title, party, status, planBy, limit }) =>
                        [incident, title, party, status, instantOf(planBy), instantOf(limit)].join(' | '),
                    ),
            );
        },
    },
    {
        name: 'a picture names the same things',
        editor: async ({ client }) => {
            const pictures = await Promise.all(
                (await incidentsOf(client)).map((incident) => client.request<TimelineAnswer>(timelineRequest, { incident, width: 1200 })),
            );
            return sorted(pictures.flatMap(({ svg }) => labelsIn(svg)));
        },
        commandLine: async ({ print }) => sorted(descriptionsIn(await print('docket', '--all', '--format', 'svg'))),
    },
    {
        name: 'the page for management is the same text',
        editor: async ({ client }) => exportedText(client, { incident: 'inc-2026-021', wanted: { kind: 'brief', language: 'de' } }),
        commandLine: ({ print }) => print('report', 'inc-2026-021', '--kind', 'brief', '--lang', 'de'),
    },
    {
        name: 'safe fixes leave the same text',
        editor: async ({ client }) => {
            const uri = uriOf('untidy.vigil');
            const actions = await client.request<readonly CodeAction[]>('textDocument/codeAction', {
                textDocument: { uri },
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                context: { diagnostics: [], only: ['source.fixAll.vigil'] },
            });
            return applied(untidy, editsOf(actions[0]?.edit, uri).edits as TextEdit[]);
        },
        commandLine: async ({ print }) => {
            await print('fix', 'untidy.vigil', 'register');
            const text = readFileSync(join(folder, 'untidy.vigil'), 'utf8');
            writeFileSync(join(folder, 'untidy.vigil'), untidy);
            return text;
        },
    },
    {
        name: 'the layout is the same text',
        editor: async ({ client }) => {
            const params = { textDocument: { uri: uriOf('untidy.vigil') }, options: { tabSize: 2, insertSpaces: true } };
            return applied(untidy, await client.request<TextEdit[]>('textDocument/formatting', params));
        },
        commandLine: async ({ print }) => {
            await print('format', 'untidy.vigil');
            const text = readFileSync(join(folder, 'untidy.vigil'), 'utf8');
            writeFileSync(join(folder, 'untidy.vigil'), untidy);
            return text;
        },
    },
    {
        name: 'a period is counted alike',
        editor: async ({ client }) => {
            const { planBy, limit } = await client.request<Counted>(countRequest, {
                period: '15 days',
                after: '2027-12-06 17:05',
                place: 'NL',
            });
            return [planBy.at, limit.at];
        },
        commandLine: async ({ print }) => {
            const words = ['count', '15 days', '--after', '2027-12-06T17:05', '--in', 'NL', '--format', 'json'];
            const { plain, limit } = JSON.parse(await print(...words)) as { readonly plain: Ending; readonly limit: Ending };
            return [instantOf(plain), instantOf(limit)];
        },
    },
    {
        name: 'a check is explained by the same page',
        editor: async ({ client }) => {
            const page = await client.request<string>(lawTextRequest, { uri: 'vigil-law:/checks/duty-overdue.md' });
            return headingsOf(page.replaceAll(/^```.*$\n?/gm, ''));
        },
        commandLine: async ({ print }) => {
            const [{ sections }] = JSON.parse(await print('explain', 'duty-overdue', '--format', 'json')) as readonly [
                { readonly sections: readonly { readonly heading: string; readonly text: string }[] },
            ];
            return sections
                .filter(({ heading }) => heading !== 'Page' && heading !== 'To suppress one finding')
                .map(({ heading, text }) => `${heading}: ${text}`);
        },
    },
    {
        name: 'the law is the same text',
        editor: async ({ client }) => {
            const files = await regimesOf(client);
            return Promise.all(files.map(({ uri }) => client.request<string>(lawTextRequest, { uri })));
        },
        commandLine: async ({ client, print }) => {
            const files = await regimesOf(client);
            return Promise.all(files.map(({ uri }) => print('law', uri.replace(/^.*\/(.*)\.vigil$/, '$1'))));
        },
    },
];

/** The files of the law that hold duties: of the directory of authorities the command line shows a table, with what the workspace says. */
async function regimesOf(client: Client): Promise<readonly LawFile[]> {
    const files = await client.request<readonly LawFile[]>(lawRequest, null);
    const regimes = files.filter(({ uri }) => !uri.endsWith('/authorities.vigil'));
    expect(regimes.length).toBe(files.length - 1);
    return regimes;
}

/** The findings that people read, those left out that stand for others: their headlines name what the list has apart. */
async function findingsRead(print: Question['print']): Promise<readonly PrintedFinding[]> {
    const { findings } = JSON.parse(await print('check', '--format', 'json')) as { readonly findings: readonly PrintedFinding[] };
    return findings.filter(({ folded = [], foldedInto, owedBy }) => folded.length === 0 && foldedInto === undefined && owedBy !== 'others');
}

function keyOf({ code, file, range, duty, party, recipient }: PrintedFinding): WhyParams {
    return {
        uri: uriOf(file),
        code,
        line: range.start.line,
        column: range.start.column,
        ...(duty !== undefined && { duty }),
        ...(party !== undefined && { party }),
        ...(recipient !== undefined && { recipient }),
    };
}

type WantedLetter = Extract<TextChoice['wanted'], { readonly kind: 'letter' }>;
type WantedReport = Extract<TextChoice['wanted'], { readonly kind: 'report' }>;

async function incidentsOf(client: Client): Promise<readonly string[]> {
    return (await client.request<readonly IncidentName[]>(incidentsRequest, {})).map(({ name }) => name);
}

async function choicesOf(client: Client, incident: string): Promise<readonly TextChoice[]> {
    return (await client.request<TextChoices>(textsRequest, { incident })).choices;
}

/** A choice of the desk as the list has it; the page for management can be had of every incident, and is not listed. */
function inShort({ wanted, detail }: TextChoice): readonly string[] {
    if (wanted.kind === 'brief') return [];
    const what = wanted.kind === 'report' ? simple(wanted.stage) : `letter: ${simple(wanted.duty)}`;
    const to = wanted.kind === 'report' ? wanted.to.join(', ') : (wanted.to ?? '');
    return [`${what} > ${to === '' ? detail.replace(/.*: /, '') : to}`];
}

/** The lines of a list: what, and to whom. What could not be known stands before its heading. */
function listed(list: string): readonly string[] {
    const lines = list.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.startsWith('STAGE'));
    const heading = lines[at] ?? '';
    const [from, to] = [heading.indexOf('TO'), heading.indexOf('LANGUAGE')];
    if (at < 0) return [];
    const rows = lines.slice(at + 1).filter((line) => !line.startsWith('As of'));
    return rows.map((line) => `${line.slice(0, from).trim()} > ${line.slice(from, to).trim()}`);
}

function simple(id: string): string {
    return id.slice(id.lastIndexOf('.') + 1);
}

/** Reports to one addressee, each in each of its languages. */
async function reportsIn(client: Client): Promise<readonly { readonly incident: string; readonly wanted: WantedReport }[]> {
    const incidents = await incidentsOf(client);
    const choices = await Promise.all(incidents.map(async (incident) => ({ incident, offered: await choicesOf(client, incident) })));
    return choices.flatMap(({ incident, offered }) =>
        offered.flatMap(({ wanted }) =>
            wanted.kind === 'report' && wanted.to.length === 1 && wanted.language === 'en' ? [{ incident, wanted }] : [],
        ),
    );
}

/** The letters that the desk offers in English; of several to the same recipient the first, which is what the command line takes. */
async function lettersIn(client: Client): Promise<readonly { readonly incident: string; readonly wanted: WantedLetter }[]> {
    const incidents = await incidentsOf(client);
    const choices = await Promise.all(incidents.map(async (incident) => ({ incident, offered: await choicesOf(client, incident) })));
    return choices.flatMap(({ incident, offered }) => {
        const letters = offered.flatMap(({ wanted }) => (wanted.kind === 'letter' ? [wanted] : []));
        const firsts = letters.filter((letter, index) => letters.findIndex(({ to }) => to === letter.to) === index);
        return firsts.map((wanted) => ({ incident, wanted }));
    });
}

async function exportedText(client: Client, wanted: { readonly incident: string; readonly wanted: TextChoice['wanted'] }): Promise<string> {
    const { base64 } = await client.request<ExportedText>(exportRequest, { ...wanted, format: 'md' });
    return Buffer.from(base64, 'base64').toString('utf8');
}

/** What people leave behind at three in the morning: a verb that is no verb, a name that is not declared, a block that does not end. */
const damages: readonly ((text: string) => string)[] = [
    (text) => text.replace('became aware', 'becme aware'),
    (text) => text.replace(/[\w-]+(?= became aware)/, 'nobody-we-know'),
    (text) => text.trimEnd().replace(/\}$/, ''),
];

function filesIn(place: string): Readonly<Record<string, string>> {
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(place, name), 'utf8')]));
}

/** The files of the examples, each incident damaged in turn by one of the damages, and a file that is not tidy. */
function layOut(damages: readonly ((text: string) => string)[]): void {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(root, 'examples'), folder, { recursive: true });
    for (const [index, [name, text]] of Object.entries(filesIn(join(folder, 'incidents'))).entries()) {
        const damage = damages[index % damages.length];
        if (damage) writeFileSync(join(folder, 'incidents', name), damage(text));
    }
    writeFileSync(join(folder, 'untidy.vigil'), untidy);
}

afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
});

/** What only an editor asks, and why the command line has no such question. */
const askedByEditorsAlone: Readonly<Record<string, string>> = {
    'vigil/asOf': 'chooses the instant, which the command line is given with each question',
    'vigil/draft': 'writes a report into a file, made from the text that is compared',
    'vigil/eventChoices': 'offers lines to write',
    'vigil/eventTime': 'reads a time while it is typed',
    'vigil/findFiles': 'is asked by the server',
    'vigil/incidentAt': 'knows where the cursor is',
    'vigil/instant': 'reads a time while it is typed',
    'vigil/intakeChoices': 'offers what a new incident can be made from',
    'vigil/intakeDraft': 'shows a file that is not written yet',
    'vigil/preview': 'shows the text that is compared as a file',
    'vigil/readFiles': 'is asked by the server',
    'vigil/recordEvent': 'knows where in a text a line goes',
    'vigil/status': 'is told by the server',
    'vigil/timelinesChanged': 'is told by the server',
};

/** The methods of the protocol that editors and server have between them. */
async function methodsOfTheProtocol(): Promise<readonly string[]> {
    const place = join(root, 'server/protocol');
    const modules = await Promise.all(readdirSync(place).map((name) => import(join(place, name)) as Promise<Record<string, unknown>>));
    const exported = modules.flatMap((module) => Object.values(module));
    const methods = exported.map((each) => (typeof each === 'object' && each !== null && 'method' in each ? each.method : each));
    return methods.filter((method) => typeof method === 'string').filter((method) => method.startsWith('vigil/'));
}

const asked = new Set<string>();

async function expectOneAnswer({ editor, commandLine }: Query): Promise<void> {
    await using client = await Client.start({ files: filesIn(folder), now: asOf });
    await client.open('untidy.vigil');
    await client.settle();
    const question = { client, print: (...words: readonly string[]) => printedIn(folder, words, asOf) };
    const answer = await editor(question);
    for (const method of client.requested) asked.add(method);
    expect(JSON.stringify(answer).length).toBeGreaterThan(10);
    expect(answer).toEqual(await commandLine(question));
}

describe('the editor and the command line have one answer:', () => {
    beforeAll(() => layOut([]));
    it.each(queries)('$name', expectOneAnswer);
});

describe('with damage in each incident, the editor and the command line have one answer:', () => {
    beforeAll(() => layOut(damages));
    it.each(queries)('$name', expectOneAnswer);
});

it('every other question of an editor has a reason why the command line cannot ask it', async () => {
    const alone = (await methodsOfTheProtocol()).filter((method) => !asked.has(method));
    expect(alone.toSorted()).toEqual(Object.keys(askedByEditorsAlone));
});
