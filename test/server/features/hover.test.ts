import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { incident, register } from '../../cli/workspace.ts';
import { Client, uriOf } from '../client.ts';

/** What is shown at the mark in a file, in a workspace with a register and, where it is not the file itself, an incident. */
async function hoverIn(marked: string, { path = 'inc.vigil', locale = 'en' } = {}): Promise<string> {
    const offset = marked.indexOf('<|>');
    const lines = marked.slice(0, offset).split('\n');
    const text = marked.replace('<|>', '');
    await using client = await Client.start({ files: { 'register.vigil': register, [path]: text }, initialize: { locale } });
    await client.open(path, text);
    const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: uriOf(path) },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    });
    expect(client.log).toEqual([]);
    const contents = hover?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

const at = (text: string): string => incident.replace(text, `${text.slice(0, 3)}<|>${text.slice(3)}`);

describe('a hover', () => {
    it('on a finding tells its definition, its place in the taxonomy and its provision', async () => {
        const told = await hoverIn(at('death'));
        expect(told).toContain('**Death of a person** · kind of finding `ai-act.death`');
        expect(told).toContain('- A case of: serious-incident');
        expect(told).toContain('[Regulation \\(EU\\)'.replaceAll('\\', ''));
        expect(told).toContain('#art_3)');
    });

    it('on what was found tells first why, with the provision, and the line to write', async () => {
        const parts = (await hoverIn(at('death'))).split('\n\n---\n\n');
        expect(parts[0]).toMatch(
            /^\*\*Owed immediately since Fri 10 Dec 2027, 00:00: medira → ap \(NL\), initial report of a death\*\*\n\n- /,
        );
        expect(parts[0]).toContain('Article 73(4)');
        expect(parts[0]).toContain('\n- Report it, then write: `DATE medira reported initial to ap`');
        expect(parts).toHaveLength(2);
        expect(parts.at(-1)).toContain('**Death of a person** · kind of finding');
    });

    it('is short where many things were found, and names the gravest first', async () => {
        const late = incident.replace('2027-12-06 17:05', '2026-12-06 17:<|>05');
        for (const marked of [late, at('death'), at('medira became')]) {
            const told = await hoverIn(marked);
            expect(told.length).toBeLessThanOrEqual(1500);
            expect(told.split('**').length % 2).toBe(1);
            expect(told.split('`').length % 2).toBe(1);
        }
    });

    it('on a duty shows it by examples, those of the workspace included', async () => {
        const explained = incident.replace(
            '  timeline {',
            '  explain ai-act.report-<|>death "staff ill" on 2027-12-21 by "Head"\n\n  timeline {',
        );
        const told = await hoverIn(explained);
        expect(told).toContain('**Report a death** · duty `ai-act.report-death`');
        expect(told).toContain('**Example: A death in the Netherlands, known on a Tuesday**');
        expect(told).toContain('- 2028-02-01 12:00  causal link suspected');
        expect(told).toContain('As of Wed 2 Feb 2028: due, of medira to ap, since Tue 1 Feb 2028, 12:00, plan by Fri 11 Feb 2028');
    });

    it('on a date, a line or an incident says first that other lines were not understood', async () => {
        const damaged = (text: string): string => at(text).replace('  }\n}', '    8.12 16h  it went on\n  }\n}');
        expect(await hoverIn(damaged('2027-12-06 17:05'))).toMatch(/\*\*Cannot say: 1 line not understood\*\*\n\nClocks that start here:/);
        expect(await hoverIn(damaged('found death'))).toMatch(/\*\*Cannot say: 1 line not understood\*\*\n\nOwed since this line:/);
        expect(await hoverIn(damaged('inc-2027-031'))).toMatch(/Cannot be relied on:\n\n- inc\.vigil:13: /);
    });

    it('on a provision links to the official text in the language of the reader', async () => {
        const regime = 'regime house {\n  cites "Regulation (EU) 2024/1689" at "http://data.europa.eu/eli/reg/2024/1689/oj"\n';
        const told = await hoverIn(`${regime}  role owner "Owner" by article <|>3(3)\n}\n`, { locale: 'de-AT' });
        expect(told).toContain('(https://eur-lex.europa.eu/eli/reg/2024/1689/oj/deu#art_3)');
    });

    it('on a date tells the weekday, the holidays of the states and the clocks that start there', async () => {
        const told = await hoverIn(at('2027-12-07 09:10'));
        expect(told).toContain('**Tue 7 Dec 2027** · day');
        expect(told).toContain('Tue 7 Dec 2027, 09:10 (Europe/Amsterdam)');
        const first = await hoverIn(at('2027-12-06 17:05'));
        expect(first).toContain('Clocks that start here:');
        expect(first).toContain('- Report a death: medira to ap (NL), due, plan by Thu 16 Dec 2027, limit Mon 20 Dec 2027');
    });

    it('on a date tells a public holiday', async () => {
        const told = await hoverIn(incident.replace('2027-12-10  ', '2027-12-<|>25  '));
        expect(told).toContain('**Sat 25 Dec 2027** · weekend');
        expect(told).toContain('Public holiday in Netherlands');
    });

    it('on a verb tells what it says and what is owed since the line, and leaves the steps to the page that says why', async () => {
        const told = await hoverIn(at('found death'));
        expect(told).toContain('**found** · A finding, dated when the information was received');
        expect(told).toContain('Owed since this line:');
        expect(told).toContain('ai-act.report-death');
        expect(told).toContain('- Plan by: Thu 16 Dec 2027');
        expect(told).not.toContain('Step by step:');
    });

    it('on a verb where nothing was found tells the steps too', async () => {
        const told = await hoverIn(at('informed medira'));
        expect(told).toContain('Fulfils:');
        expect(told).toContain('Step by step:');
    });

    it('on a duty named in an incident tells the entries of that incident', async () => {
        const text = incident.replace(
            '  timeline {',
            '  explain ai-act.report-<|>death to ap "late" on 2027-12-20 by "Head"\n  timeline {',
        );
        const told = await hoverIn(text);
        expect(told).toContain('**Report a death** · duty `ai-act.report-death`');
        expect(told).toContain('**Report a death** · due `ai-act.report-death`');
        expect(told).toContain('- To: ap (NL)');
    });

    it('on an incident tells what is owed', async () => {
        const told = await hoverIn(incident.replace('inc-2027-031', 'inc-<|>2027-031'));
        expect(told).toContain('What is owed:');
        expect(told).toContain('Report a death: medira to ap (NL), due, plan by Thu 16 Dec 2027');
    });

    it('on an authority tells its offices, its clocks and where to submit', async () => {
        const text = register.replace(
            'acts as  market-surveillance for annex-III',
            'acts as market-surveillance\n  submit "https://ap.example/report"',
        );
        const told = await hoverIn(text.replace('authority ap', 'authority a<|>p'), { path: 'register.vigil' });
        expect(told).toContain('**Autoriteit Persoonsgegevens** · authority `ap`');
        expect(told).toContain('- Country: Netherlands (NL)');
        expect(told).toContain('- Acts as: Market surveillance authority');
        expect(told).toContain('- Submit at: [https://ap.example/report](https://ap.example/report)');
    });

    it('on a system tells its roles, traits and placing', async () => {
        const told = await hoverIn(at('triage-ai'));
        expect(told).toContain('**TriageAssist 3** · system `triage-ai`');
        expect(told).toContain('- Provider: Medira GmbH');
        expect(told).toContain('- Placed on the market: Fri 3 Dec 2027 in NL');
    });

    it('on an authority of the list that ships tells that it has to be confirmed', async () => {
        const told = await hoverIn(incident.replace('found death', 'medira informed bne<|>tza'));
        expect(told).toContain('**Bundesnetzagentur** · authority `bnetza`');
        expect(told).toContain('Confirm before you send');
        expect(told).toContain('- Known: since 2026-07-29, by KI-MIG, § 2(1), checked 2026-11-29');
    });

    it('on a comment that suppresses tells the check', async () => {
        const told = await hoverIn(incident.replace('timeline {', 'timeline { // vigil-ignore duty-<|>due: known'));
        expect(told).toContain('· check, usually info `duty-due`');
    });

    it('on a state tells its name, on a keyword what it is for', async () => {
        expect(await hoverIn(at('NL\n').replace('NL<|>', 'N<|>L'))).toBe('');
        expect(await hoverIn(incident.replace('in NL', 'in N<|>L'))).toBe('**Netherlands** · Member State `NL`');
        expect(await hoverIn(incident.replace('involves', 'invo<|>lves'))).toContain('The systems and models that the incident concerns');
    });

    it('on a country, a language or a zone tells which it is, and what its clocks show', async () => {
        const party = (line: string): string => `organisation o "O" {\n  ${line}\n}\n`;
        expect(await hoverIn(party('country U<|>S'))).toBe('**United States** · outside the Union `US`');
        expect(await hoverIn(party('language n<|>l'))).toBe('**Dutch** · language `nl`');
        expect(await hoverIn(incident.replace('Europe/Ams', 'Europe/<|>Ams'))).toBe(
            '**Europe/Amsterdam** · time zone\n\n- Member State: Netherlands\n- Its clocks now: Sun 12 Dec 2027, 09:00 (UTC+01:00)',
        );
    });

    it('on a field, an identifier or a degree of the causal question tells what it says', async () => {
        expect(await hoverIn(incident.replace('timeline {', 'cau<|>se "a fault"\n  timeline {'))).toBe(
            '**cause** · The cause, as far as it is known.',
        );
        expect(await hoverIn(incident.replace('triage-ai', 'triage-ai ver<|>sion "3"'))).toContain('**version** · An identifier');
        const told = await hoverIn(incident.replace('found death', 'causal link lik<|>ely'));
        expect(told).toContain('**likely** · There is a reasonable likelihood');
    });

    it('on the words of a line tells what the line does, on a title what it is the title of', async () => {
        const told = await hoverIn(incident.replace('found death', 'found death "as the w<|>ard told"'));
        expect(told).toContain('**found** · A finding');
        expect(told).toContain('ai-act.report-death');
        expect(await hoverIn(incident.replace('Misranked', 'Mis<|>ranked'))).toContain('**Misranked triage** · incident `inc-2027-031`');
    });

    it('on a line tells the provisions of its duties with links to the official text in the language of the reader', async () => {
        const told = await hoverIn(at('found death'), { locale: 'nl' });
        expect(told).toMatch(/\[Regulation \(EU\) 2024\/1689, Article 73\(4\)\]\(https:\/\/eur-lex\.europa\.eu\/\S+\/nld#art_73\)/);
    });

    it('on each word of a condition tells what it says, and on a date in it the weekday', async () => {
        const duty = (when: string): string =>
            `regime house {\n  cites "House rules"\n  duty d {\n    binds provider\n    when ${when}\n    must investigate\n  }\n}\n`;
        const condition = 'system is annex-III and not placed on market before 2027-12-02';
        expect(await hoverIn(duty(condition.replace('and', 'a<|>nd')))).toContain('Every one of the conditions has to hold.');
        expect(await hoverIn(duty(condition.replace('not', 'n<|>ot')))).toContain('The condition must not hold.');
        expect(await hoverIn(duty(condition.replace('system', 'sys<|>tem')))).toContain('Holds where the system is this under the law');
        expect(await hoverIn(duty(condition.replace('annex-III', 'annex<|>-III')))).toContain('· trait `ai-act.annex-III`');
        expect(await hoverIn(duty(condition.replace('12-02', '12<|>-02')))).toBe('**Thu 2 Dec 2027** · day');
    });

    it('on a date of the register tells the holidays where the system is on the market', async () => {
        const told = await hoverIn(register.replace('2027-12-03', '2027-12<|>-25'), { path: 'register.vigil' });
        expect(told).toContain('Public holiday in Netherlands');
    });

    it('tells nothing of what is confidential but the ground', async () => {
        const text = incident
            .replace('  timeline {', '  evidence log "Ward log" file "log.txt" confidential "names of patients"\n  timeline {')
            .replace('found death', 'found death see lo<|>g');
        const told = await hoverIn(text);
        expect(told).toMatch(/(?:^|---\n\n)\*\*log\*\* · evidence `log`\n\n- Withheld as confidential: names of patients$/);
        expect(told).not.toMatch(/Ward log|log\.txt/);
    });

    it('on evidence tells where it is', async () => {
        const text = incident
            .replace('  timeline {', '  evidence log "Ward log" file "log.txt"\n  timeline {')
            .replace('found death', 'found death see lo<|>g');
        expect((await hoverIn(text)).split('\n\n---\n\n').at(-1)).toBe('**Ward log** · evidence `log`\n\n- File: log.txt');
    });

    it.each([
        ['nothing', '<|>'],
        ['a broken line', 'incident a {\n  timeline {\n    2027-12- foun<|>d\n'],
        ['an unfinished text', 'incident a {\n  cause "ab<|>\n'],
        ['a place outside the text', `incident a {}${'\n'.repeat(3)}<|>`],
        ['a line of five million letters', `incident a {\n  cause "${'x'.repeat(5_000_000)}<|>"\n}\n`],
    ])('on %s is empty or short, never an error', async (_, text) => {
        expect((await hoverIn(text)).length).toBeLessThan(2000);
    });

    it('outside the lines of a file is empty', async () => {
        await using client = await Client.start({ files: { 'inc.vigil': incident } });
        await client.open('inc.vigil');
        for (const position of [
            { line: 999, character: 0 },
            { line: 0, character: 9999 },
            { line: -1, character: -5 },
        ]) {
            expect(await client.request('textDocument/hover', { textDocument: { uri: uriOf('inc.vigil') }, position })).toBeNull();
        }
        expect(
            await client.request('textDocument/hover', { textDocument: { uri: uriOf('none.vigil') }, position: { line: 0, character: 0 } }),
        ).toBeNull();
    });
});
