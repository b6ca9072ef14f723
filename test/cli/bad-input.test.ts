import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, Folder, vigil } from './program.ts';
import { incident, register, twelfthOfDecember } from './workspace.ts';

const right = 'organisation c "C" {\n  country NL\n}\n';
const wrong = 'organisation d "D" {\n  country XX\n}\n';
const ofWrong = 'error country-unknown wrong.vigil:2';

function check(
    folder: Folder,
    ...paths: readonly string[]
): { readonly status: number | null; readonly findings: readonly string[]; readonly err: string } {
    const run = vigil(['check', ...paths, '--format', 'json', '--as-of', twelfthOfDecember], { folder: folder.path });
    return { status: run.status, findings: findingsOf(run), err: run.err };
}

function messages(folder: Folder): readonly string[] {
    const { out } = vigil(['check', '--format', 'github', '--as-of', twelfthOfDecember], { folder: folder.path });
    return out
        .trim()
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('::') + 2));
}

describe('a file in a wrong encoding', () => {
    it.each([
        [
            'UTF-16, little-endian',
            Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(right, 'utf16le')]),
            'written in UTF-16 (little-endian)',
        ],
        [
            'UTF-16, big-endian',
            Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(right, 'utf16le').swap16()]),
            'written in UTF-16 (big-endian)',
        ],
        ['UTF-16 without a mark', Buffer.from(right, 'utf16le'), 'seems to be written in UTF-16'],
        ['Latin-1', Buffer.from('organisation m "Müller" {\n  country DE\n}\n', 'latin1'), 'may be Latin-1 or Windows-1252'],
        ['no encoding at all', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0]), 'is not text: it contains zero bytes'],
    ])('is said to be so: %s', (_, bytes, said) => {
        using folder = new Folder({ 'odd.vigil': bytes, 'wrong.vigil': wrong });
        expect(check(folder)).toEqual({ status: 1, findings: ['error syntax-error odd.vigil:1', ofWrong], err: '' });
        expect(messages(folder)[0]).toContain(said);
    });

    it('is no all-clear, though no incident was read', () => {
        using folder = new Folder({ 'odd.vigil': Buffer.from(right, 'utf16le') });
        for (const command of ['check', 'docket']) {
            const { out, status } = vigil([command, '--format', 'json'], { folder: folder.path });
            expect(out).toContain('"complete": false');
            expect(status).toBe(1);
        }
    });

    it('is told with the place where it stops being UTF-8', () => {
        using folder = new Folder({ 'odd.vigil': Buffer.from(`${right}organisation m "Müller" {\n  country DE\n}\n`, 'latin1') });
        const { out } = vigil(['check', '--format', 'github'], { folder: folder.path });
        expect(out).toMatch(/^::error file=odd\.vigil,line=4,endLine=4,col=18,/);
    });
});

describe('a file that is only unusual', () => {
    it.each([
        ['a byte-order mark', `\uFEFF${wrong}`],
        ['CRLF', wrong.replaceAll('\n', '\r\n')],
        ['CR', wrong.replaceAll('\n', '\r')],
        ['no line end at its end', wrong.trimEnd()],
    ])('is read like any other: %s', (_, text) => {
        using folder = new Folder({ 'wrong.vigil': text });
        expect(check(folder)).toEqual({ status: 1, findings: [ofWrong], err: '' });
    });

    it('keeps its line ends and its byte-order mark when it is fixed', () => {
        using folder = new Folder({ 'a.vigil': '\uFEFForganisation a “A” {\r\n  country NL\r\n}\r\n' });
        const { out } = vigil(['fix', '--dry-run'], { folder: folder.path });
        expect(out).toContain('+organisation a "A" {\r\n');
        expect(vigil(['fix', '--quiet'], { folder: folder.path })).toEqual({ status: 0, out: '', err: '' });
        expect(vigil(['check', '--quiet'], { folder: folder.path })).toEqual({ status: 0, out: '', err: '' });
    });

    it('may be empty, or hold nothing but space and comments', () => {
        using folder = new Folder({ 'empty.vigil': '', 'space.vigil': ' \n\n', 'comment.vigil': '// nothing yet' });
        expect(check(folder)).toEqual({ status: 0, findings: [], err: '' });
    });
});

describe('a path', () => {
    it('may be a folder that is named like a file', () => {
        using folder = new Folder({ 'odd.vigil/wrong.vigil': wrong });
        expect(check(folder).findings).toEqual(['error country-unknown odd.vigil/wrong.vigil:2']);
        expect(check(folder, 'odd.vigil').findings).toEqual(['error country-unknown odd.vigil/wrong.vigil:2']);
    });

    it('that leads nowhere is told, and the others are checked', () => {
        using folder = new Folder({ 'wrong.vigil': wrong });
        for (const command of ['check', 'docket']) {
            expect(vigil([command, 'gone', '--format', 'json'], { folder: folder.path }).out).toContain('"complete": false');
        }
        expect(check(folder, 'gone', 'wrong.vigil')).toEqual({
            status: 2,
            findings: ['error file-unreadable gone:1', ofWrong],
            err: 'vigil: gone cannot be read: there is no such file or folder.\n',
        });
    });

    it('that is a link in a circle is told, and the others are checked', () => {
        using folder = new Folder({ 'wrong.vigil': wrong });
        symlinkSync('circle.vigil', folder.at('circle.vigil'));
        const { status, findings, err } = check(folder);
        expect({ status, findings }).toEqual({ status: 2, findings: ['error file-unreadable circle.vigil:1', ofWrong] });
        expect(err).toBe('vigil: circle.vigil cannot be read: its links lead in a circle.\n');
    });

    it('is read once, however many links lead to it, and folders may link in a circle', () => {
        using folder = new Folder({ 'deep/wrong.vigil': wrong });
        symlinkSync('..', folder.at('deep/up'));
        symlinkSync('deep', folder.at('another'));
        symlinkSync('deep/wrong.vigil', folder.at('alias.vigil'));
        expect(check(folder)).toEqual({ status: 1, findings: ['error country-unknown deep/wrong.vigil:2'], err: '' });
        expect(check(folder, '.', 'deep', 'deep/wrong.vigil').findings).toEqual(['error country-unknown deep/wrong.vigil:2']);
    });

    it('below node_modules, or ignored by git, is left alone unless it is named', () => {
        using folder = new Folder({
            '.git/info/exclude': 'excluded.vigil\n',
            '.gitignore': 'build/\n*.draft.vigil\n!kept.draft.vigil\n',
            'sub/.gitignore': '/local.vigil\n',
            'wrong.vigil': wrong,
            'node_modules/pack/wrong.vigil': wrong,
            'build/wrong.vigil': wrong,
            'a.draft.vigil': wrong,
            'kept.draft.vigil': wrong.replace(' d ', ' e '),
            'sub/local.vigil': wrong,
            'sub/deep/local.vigil': wrong.replace(' d ', ' f '),
            'excluded.vigil': wrong,
        });
        const below = ['error country-unknown kept.draft.vigil:2', 'error country-unknown sub/deep/local.vigil:2', ofWrong];
        expect(check(folder).findings).toEqual(below);
        expect(check(folder, 'build').findings).toEqual(['error country-unknown build/wrong.vigil:2']);
        expect(check(folder, 'a.draft.vigil').findings).toEqual(['error country-unknown a.draft.vigil:2']);
        const { out } = vigil(['check', '--format', 'json', '--as-of', twelfthOfDecember], { folder: folder.at('sub') });
        expect(findingsOf({ status: 1, out, err: '' })).toEqual(['error country-unknown deep/local.vigil:2']);
    });

    it('is told from the working folder, with forward slashes', () => {
        using folder = new Folder({ 'wrong.vigil': wrong });
        mkdirSync(folder.at('inside'));
        const run = vigil(['check', folder.at('wrong.vigil'), '--format', 'json', '--as-of', twelfthOfDecember], {
            folder: folder.at('inside'),
        });
        expect(findingsOf(run)).toEqual(['error country-unknown ../wrong.vigil:2']);
    });
});

describe('a file that is large', () => {
    it('of 100,000 lines is read to its end', () => {
        const events = Array.from({ length: 100_000 }, (_, index) => `    2027-12-07 12:00  medira noted "entry ${index}"\n`).join('');
        const large = incident.replace('    2027-12-10        found death\n', `${events}    2027-12-10        fuond death\n`);
        using folder = new Folder({ 'register.vigil': register, 'large.vigil': large, 'wrong.vigil': wrong });
        const { status, findings } = check(folder);
        expect(status).toBe(1);
        expect(findings).toContain('error syntax-error large.vigil:100012');
        expect(findings).toContain(ofWrong);
    }, 60_000);

    it('or one of many does not hide the findings of the others', () => {
        const files = Array.from(
            { length: 3_000 },
            (_, index) => [`d${index % 30}/i${index}.vigil`, incident.replace('inc-2027-031', `inc-${index}`)] as const,
        );
        using folder = new Folder({
            ...Object.fromEntries(files),
            'register.vigil': register,
            'wrong.vigil': wrong,
            'd0/broken.vigil': 'organisation "\n',
        });
        const { findings } = check(folder);
        expect(findings).toContain(ofWrong);
        expect(findings).toContain('error syntax-error d0/broken.vigil:1');
        expect(new Set(findings.filter((finding) => finding.includes('duty-due')).map((finding) => finding.split(' ').at(-1))).size).toBe(
            6_000,
        );
    }, 120_000);
});

describe('what a file says', () => {
    it.each([
        ['a day that does not exist', '2027-02-30 14:20'],
        ['an hour that does not exist', '2027-12-06 25:00'],
        ['the first year', '0001-01-01 00:00'],
        ['the last year', '9999-12-31 23:59'],
        ['a time that the clocks skip', '2027-03-28 02:30'],
    ])('may be impossible or extreme: %s', (_, instant) => {
        using folder = new Folder({
            'register.vigil': register,
            'incident.vigil': incident.replace('2027-12-06 14:20', instant),
            'wrong.vigil': wrong,
        });
        const { status, findings } = check(folder);
        expect(status).toBe(1);
        expect(findings).toContain(ofWrong);
        expect(findings.some((finding) => finding.includes('incident.vigil'))).toBe(true);
        expect(findings.some((finding) => finding.includes('internal-fault'))).toBe(false);
    });

    it('may define a regime in a circle, or one that is named like the law', () => {
        const own = `regime own "Own" {
  trait a "A" is b
  trait b "B" is a
  duty one "One" { by section 1
    specialises two
    no later than 1 day after awareness
  }
  duty two "Two" { by section 2
    specialises one
    no later than 1 day after awareness
  }
}
`;
        using folder = new Folder({
            'register.vigil': register,
            'incident.vigil': incident,
            'own.vigil': own,
            'shadow.vigil': own.replace('own', 'ai-act'),
            'wrong.vigil': wrong,
        });
        const { status, findings } = check(folder);
        expect(status).toBe(1);
        expect(findings).toContain(ofWrong);
        expect(findings).toContain('error taxonomy-circular own.vigil:2');
        expect(findings).toContain('error specialisation-circular own.vigil:5');
        expect(findings).toContain('error duplicate-name shadow.vigil:1');
        expect(findings.some((finding) => finding.includes('internal-fault'))).toBe(false);
    });
});
