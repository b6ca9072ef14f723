import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSince, digestOfText } from '../../../language/reports/digest/text-digest.ts';
import { reportAsOf } from '../../../language/reports/model/signed-text.ts';
import { parseInstant } from '../../../language/time/zone.ts';
import { requestOf } from '../model/report-of.ts';
import type { Change } from './sample-folder.ts';
import { printedOf, sample } from './sample-folder.ts';

const REPORT = 'report inc-2028-007 --stage initial --to musteramt --lang en';
const SENT = '2028-02-14T17:00+01:00';
const LATER = '2028-03-10T09:00+01:00';

describe('a report that was recorded as sent', () => {
    it.each(['md', 'html', 'json'])('is the same, byte for byte, at whatever instant it is asked for, as %s', async (format) => {
        const first = await printedOf(sample('sepsis'), `${REPORT} --format ${format}`, SENT);
        const later = await printedOf(sample('sepsis'), `${REPORT} --format ${format}`, LATER);
        expect(first.printed.length).toBeGreaterThan(1000);
        expect(later.printed).toBe(first.printed);
        expect(later.complaints).toContain('is as filed: it says what was known as of 2028-02-14T16:00:00+01:00');
    });

    it('says what was known then, and as of when', async () => {
        const { printed } = await printedOf(sample('sepsis'), REPORT, LATER);
        expect(printed).toContain('Expected: 25 February 2028');
        expect(printed).toContain('A causal link is reasonably likely');
        expect(printed).toContain('Facts as of: 14 February 2028, 16:00');
        for (const later of [
            'causal link has been established',
            'took corrective action',
            'assessed the risk',
            '3.2.2 with unit validation rolled out in',
        ])
            expect(printed).not.toContain(later);
    });

    it('is told as it is known now only where somebody asks for that, and says so', async () => {
        const { printed, complaints } = await printedOf(sample('sepsis'), `${REPORT} --as-known`, LATER);
        expect(printed).toContain('This is what is known now, and not what was sent (14 February 2028, 16:00');
        expect(printed).toContain('A causal link has been established');
        expect(complaints).not.toContain('as filed');
    });
});

/** The report as it was drafted, approved and sent, with the digest that the fixes write. */
async function approved(record: boolean): Promise<Readonly<Record<string, string>>> {
    const block = (of: string): string =>
        `report r on inc-2028-007 {\n  stage initial\n  to musteramt\n  language en\n  approved 2028-02-14 15:00 by "Head of Quality"${of}\n` +
        '  section nature """\n    The system ranked patients with sepsis too low.\n    """\n}\n';
    const line = '2028-02-14 16:00  medira reported initial to musteramt "MA-KI-2028-0113"\n';
    const files = sample('sepsis', [[`    ${line}`, '']]);
    const wrong = await printedOf({ ...files, 'r.vigil': block(' of "sha256:0/"') }, 'check --format json', '2028-02-14T15:30+01:00');
    expect(wrong.printed).toContain('"signed-text-changed"');
    const digest = await digestOf({ ...files, 'r.vigil': block('') });
    const sent = record
        ? sample('sepsis', [[line, `2028-02-14 16:00  medira reported initial to musteramt as r of "${digest}" "MA"\n`]])
        : files;
    return { ...sent, 'r.vigil': block(` of "${digest}"`) };
}

/** The digest of the text as of the approval, from the finding that compares it with another. */
async function digestOf(files: Readonly<Record<string, string>>): Promise<string> {
    const { printed } = await printedOf(files, `${REPORT} --format json`, '2028-02-14T15:00+01:00');
    return (JSON.parse(printed) as { readonly text: string }).text;
}

const codes = async (files: Readonly<Record<string, string>>, asOf = LATER): Promise<readonly string[]> => {
    const { printed } = await printedOf(files, 'check --format json', asOf);
    const { findings } = JSON.parse(printed) as { readonly findings: readonly { readonly code: string }[] };
    return findings.map(({ code }) => code);
};

describe.each([
    ['approved', false],
    ['approved and recorded as sent', true],
])('a report that was %s', (_, record) => {
    it('holds while what it said is written so, whatever comes later', async () => {
        const files = await approved(record);
        expect(await codes(files)).not.toContain('signed-text-changed');
        expect(await codes(files)).not.toContain('approval-without-digest');
    });

    const edits: readonly (readonly [what: string, file: string, change: Change])[] = [
        ['a section', 'r.vigil', ['too low.', 'too high.']],
        ['its language', 'r.vigil', ['language en', 'language de']],
        ['its addressee', 'r.vigil', ['to musteramt', 'to dge']],
        ['a fact of the timeline', 'inc.vigil', ['found health-harm in DE, FR', 'found health-harm in DE']],
        ['an instant', 'inc.vigil', ['2028-02-04 02:10  occurred', '2028-02-04 02:11  occurred']],
        ['a line that is gone', 'inc.vigil', ['    2028-02-12 10:00  causal link likely\n', '']],
        ['a number', 'inc.vigil', ['about 17 patients', 'about 16 patients']],
        ['a text of the incident', 'inc.vigil', ['One death;', 'No death;']],
        ['the register', 'register.vigil', ['Musterstraße 12, 10115 Berlin', 'Musterstraße 13, 10115 Berlin']],
        ['what a system is called', 'register.vigil', ['TriageAssist 3', 'TriageAssist 4']],
    ];

    it.each(edits)('is an error as soon as another text stands in %s', async (_what, file, [written, instead]) => {
        const files = await approved(record);
        const text = files[file] ?? '';
        expect(text).toContain(written);
        const changed = { ...files, [file]: text.replace(written, () => instead) };
        expect((await codes(changed)).filter((code) => code === 'signed-text-changed')).toHaveLength(record ? 2 : 1);
        // In another language, or to somebody else, it is another report that is asked for.
        if (written.startsWith('language') || written.startsWith('to ')) return;
        const { status, printed } = await printedOf(changed, `${REPORT} --complete --format json`, LATER);
        expect([status, JSON.parse(printed)]).toMatchObject([1, { complete: false }]);
    });

    it('names section, signer and instant', async () => {
        const files = await approved(record);
        const changed = { ...files, 'r.vigil': (files['r.vigil'] ?? '').replace('too low.', 'too high.') };
        const { printed } = await printedOf(changed, 'check', LATER);
        expect(printed.replaceAll(/\s+/g, ' ')).toContain('Changed since Mon 14 Feb 2028, 15:00 (Head of Quality): r, 3.1 nature');
        const text = await printedOf(changed, REPORT, LATER);
        expect(text.printed).toContain('This text is no longer the one that Head of Quality approved');
        expect(text.printed).toContain('DRAFT');
        expect(text.complaints).toContain('is a draft. This text is no longer the one that Head of Quality approved');
        expect(text.complaints).not.toContain('to be filled in');
    });
});

it('an approval of a text that has learned something since is asked for anew, and the text is a draft', async () => {
    const files = await approved(false);
    const { printed } = await printedOf(files, `${REPORT} --format json`, LATER);
    expect(JSON.parse(printed)).toMatchObject({ complete: false });
});

it.each([
    { sent: false, advice: 'Have the text approved as it is now' },
    { sent: true, advice: 'It was sent, so no new approval mends this' },
])('an approval without a digest is said as such, with what can still be done (sent: $sent)', async ({ sent, advice }) => {
    const files = await approved(sent);
    const bare = { ...files, 'r.vigil': (files['r.vigil'] ?? '').replace(/ of "[^"]*"/, '') };
    expect(await codes(bare)).toContain('approval-without-digest');
    expect((await printedOf(bare, 'check --verbose', LATER)).printed.replaceAll(/\s+/g, ' ')).toContain(advice);
});

describe.each(['initial', 'follow-up', 'final'])('the digest of a report of the stage %s', (stage) => {
    const asOf = '2028-03-09T10:00+01:00';
    const block = `report r on inc-2028-007 {\n  stage ${stage}\n  to musteramt\n  language en\n  section nature "The system ranked patients too low."\n}\n`;
    const files = { ...sample('sepsis'), 'r.vigil': block };
    const filled = (texts: Readonly<Record<string, string>>) => {
        const { workspace, law, judged } = requestOf(
            Object.entries(texts).map(([path, text]) => ({ path, text })),
            { asOf, block: 'r' },
        );
        const declared = workspace.names.global('report', 'r');
        const model = declared && reportAsOf(declared, parseInstant(asOf) ?? 0, { workspace, law, caseFile: judged.caseFile });
        if (!model) throw new Error('There is no report.');
        return model;
    };
    const digest = digestOfText(filled(files));
    /** Texts that the form prints, each by the words that begin it. */
    const places: readonly (readonly [file: string, words: string])[] = [
        ['r.vigil', 'section nature "'],
        ['inc.vigil', 'effects   "'],
        ['inc.vigil', 'results   "'],
        ['inc.vigil', 'remedial  "'],
        ['inc.vigil', 'comments  "'],
        ['inc.vigil', 'switched off by '],
        ['inc.vigil', 'incident inc-2028-007 "'],
        ['register.vigil', 'address "'],
        ['register.vigil', 'contact first "'],
        ['register.vigil', 'purpose    "'],
    ];

    it('is the same for the same facts', () => {
        expect(changeSince(digest, filled(files))).toBeUndefined();
    });

    it('is another one after any edit of a text that it prints', () => {
        const edit = fc.tuple(fc.constantFrom(...places), fc.stringMatching(/^[a-z]{1,6}$/));
        fc.assert(
            fc.property(edit, ([[file, words], added]) => {
                const text = (files as Readonly<Record<string, string>>)[file] ?? '';
                expect(text).toContain(words);
                const change = changeSince(digest, filled({ ...files, [file]: text.replace(words, () => `${words}${added}`) }));
                expect(change).toBeDefined();
            }),
            { numRuns: 200 },
        );
    });
});
