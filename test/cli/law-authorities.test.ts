import { describe, expect, it } from 'vitest';
import { Folder, vigil } from './program.ts';

const AS_OF = ['--as-of', '2027-12-01T09:00+01:00'];
const OWN = 'authority nl-own "Own" { country NL acts as market-surveillance for annex-III checked 2027-11-15 }\n';

function directory(files: Readonly<Record<string, string>>, ...words: readonly string[]): { status: number | null; json: unknown } {
    using place = new Folder(files);
    const { status, out } = vigil(['law', 'authorities', '--format', 'json', ...words], { folder: place.path });
    return { status, json: JSON.parse(out) };
}

describe('vigil law authorities --format json', () => {
    it('has every line, with what the workspace declares', () => {
        const { status, json } = directory({ 'own.vigil': OWN });
        expect(status).toBe(0);
        expect(json).toMatchObject({ schema: 1 });
        expect(json).toHaveProperty(
            'authorities',
            expect.arrayContaining([
                {
                    state: 'DE',
                    stateName: 'Germany',
                    office: 'market-surveillance',
                    officeTitle: 'Market surveillance authority',
                    fields: ['annex-III'],
                    standing: 'held',
                    holder: { name: 'bnetza', title: 'Bundesnetzagentur' },
                    since: '2026-07-29',
                    until: null,
                    act: 'KI-MIG, § 2(1)',
                    checked: '2026-11-29',
                    confidence: 'cited',
                    because: null,
                    origin: 'directory',
                },
                expect.objectContaining({ state: 'NL', holder: { name: 'nl-own', title: 'Own' }, confidence: null, origin: 'workspace' }),
                expect.objectContaining({ state: 'NL', standing: 'undesignated', holder: null, origin: 'directory' }),
            ]),
        );
    });

    it('with --check lists what is old or missing, but for what a newer line of the workspace speaks for', () => {
        const lacks = (files: Readonly<Record<string, string>>): unknown => directory(files, '--check', ...AS_OF).json;
        const missing = expect.objectContaining({ lack: 'missing', state: 'NL', office: 'market-surveillance' }) as unknown;
        expect(lacks({})).toHaveProperty('lacks', expect.arrayContaining([missing]));
        expect(lacks({ 'own.vigil': OWN })).toHaveProperty('lacks', expect.not.arrayContaining([missing]));
        const old = expect.objectContaining({ lack: 'old', state: 'DE', office: 'market-surveillance' }) as unknown;
        expect(lacks({})).toHaveProperty('lacks', expect.arrayContaining([old]));
        const renewed = OWN.replaceAll('nl-own', 'de-own').replace('NL', 'DE');
        expect(lacks({ 'own.vigil': renewed })).toHaveProperty('lacks', expect.not.arrayContaining([old]));
        const older = renewed.replace('2027-11-15', '2026-11-15');
        expect(lacks({ 'own.vigil': older })).toHaveProperty('lacks', expect.arrayContaining([old]));
    });

    it('fails where something is old and warnings are to fail', () => {
        expect(directory({}, '--check', '--fail-on', 'warning', ...AS_OF).status).toBe(1);
        expect(directory({}, '--check', '--fail-on', 'warning', '--as-of', '2026-12-01').status).toBe(0);
        expect(directory({}, '--check', ...AS_OF).status).toBe(0);
    });
});
