import fastCheck from 'fast-check';
import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../language/reports/digest/sha256.ts';

it('is that of the standard for its own examples (FIPS 180-4)', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('is that of the platform for any text', () => {
    fastCheck.assert(
        fastCheck.property(fastCheck.string({ unit: 'binary', maxLength: 300 }), (text) => {
            expect(sha256(text)).toBe(hash('sha256', text, 'hex'));
        }),
    );
});
