import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCertain } from '../../language/gaps/gap.ts';
import { topics } from '../../language/gaps/topics.ts';
import { readExample } from '../../scripts/example-files.ts';
import { judgedIn } from './gaps-in.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).sort();

/** Gaps of one incident whose place says nothing of them: they are about dates that are counted. */
const unannounced = new Set(['holidays-projected', 'holiday-uncertain']);

describe('the gaps of an incident', () => {
    it.each(fixtures)('%s', (name) => {
        const { files, asOf, expected } = readExample(readFileSync(new URL(name, folder), 'utf8'), name);
        const incidents = judgedIn(files, asOf);
        expect(incidents.length).toBeGreaterThan(0);
        for (const { gaps, complete } of incidents) {
            const found = gaps
                .filter(({ topic }) => !unannounced.has(topic))
                .map(({ topic, file, range: [line] }) => `${file}:${line} ${topic}`);
            expect(found.sort()).toEqual(expected.map(({ code, file, line }) => `${file}:${line} ${code}`).sort());
            expect(complete).toBe(gaps.every(({ kind }) => !['unread', 'unresolved', 'out-of-scope'].includes(kind)));
            expect(isCertain(gaps)).toBe(name.startsWith('good-'));
        }
    });

    it('say in full sentences what is not known and how it becomes known', () => {
        const gaps = fixtures.flatMap((name) => {
            const { files, asOf } = readExample(readFileSync(new URL(name, folder), 'utf8'), name);
            return judgedIn(files, asOf).flatMap((incident) => incident.gaps);
        });
        for (const { says, closes, unknown } of gaps) {
            expect(says).toMatch(/^[A-Z0-9`].*\.$/);
            expect(closes).toMatch(/^[A-Z].*\.$/);
            expect(`${says}${closes}${unknown}`).not.toMatch(/undefined|\[object|``/);
        }
    });

    it('name every kind that can be unknown', () => {
        expect(new Set(Object.values(topics).map(({ kind }) => kind))).toEqual(
            new Set(['unread', 'unresolved', 'out-of-scope', 'uncounted', 'unstated', 'unshipped', 'unlooked']),
        );
    });
});

describe('what was not read of a workspace', () => {
    const { files, asOf } = readExample(readFileSync(new URL('good-whole.vigil', folder), 'utf8'), 'good-whole.vigil');

    it('makes an unknown name one that may be declared elsewhere', () => {
        const [{ text, path } = { text: '', path: '' }] = files;
        const alone = [{ path, text: text.replace('involves triage', 'involves other') }];
        const [incident] = judgedIn(alone, asOf, { extent: 'files', unread: [] });
        expect(incident?.gaps.map(({ kind }) => kind)).toContain('out-of-scope');
        expect(incident?.complete).toBe(false);
    });

    it('voids every docket where a file cannot be read', () => {
        const scope = { extent: 'workspace', unread: [{ path: 'register.vigil', reason: 'permission denied' }] } as const;
        const [incident] = judgedIn(files, asOf, scope);
        expect(incident?.gaps[0]).toMatchObject({ kind: 'unread', file: 'register.vigil', range: [1, 1, 1, 1] });
        expect(incident?.complete).toBe(false);
    });
});

describe('what is known of who is competent', () => {
    const gapsOf = (name: string): readonly string[] => {
        const { files, asOf } = readExample(readFileSync(new URL(name, folder), 'utf8'), name);
        return judgedIn(files, asOf).flatMap(({ gaps }) =>
            gaps.filter(({ topic }) => /authority|recipient/.test(topic)).map(({ says }) => says),
        );
    };

    it.each([
        [
            'good-authority-old.vigil',
            'That Bundesnetzagentur is the market surveillance authority of Germany was last checked on Sunday 29 November 2026, more than a year ago.',
        ],
        [
            'good-authority-checked-before.vigil',
            'That The board is the market surveillance authority of Netherlands was last checked on Monday 7 February 2028, before something was reported to it.',
        ],
        [
            'good-authority-own.vigil',
            'This workspace declares The board as the market surveillance authority of Germany; the directory names Bundesnetzagentur, to whom nothing is owed here because of that.',
        ],
        [
            'unstated-recipient-undesignated.vigil',
            'It is not known who is the market surveillance authority of Spain: not designated as of Sunday 29 November 2026 (AESIA exists; the law that would make it competent is a draft of March 2025).',
        ],
        [
            'unstated-recipient-placeholder.vigil',
            'It is not known who is the market surveillance authority of Netherlands: `board` stands for it, and its name is still to be filled in.',
        ],
    ])('%s', (name, says) => {
        expect(gapsOf(name)).toEqual([expect.stringContaining(says)]);
    });
});
