import type { HashFault } from '../../findings/writing.ts';
import { defineCheck } from '../check.ts';

/** `hash-malformed`: what is given as a SHA-256 hash cannot be one, so that no file will ever match it. */
export const hashMalformed = defineCheck({
    code: 'hash-malformed',
    severity: 'error',
    unread: 'voids',
    title: 'A SHA-256 hash does not have 64 hexadecimal digits',
    *onFile({ file }) {
        for (const evidence of file.incidents.flatMap((incident) => incident.evidence)) {
            const hash = evidence.sha256;
            if (!hash || /^[0-9a-f]{64}$/i.test(hash.text)) continue;
            yield { at: hash.range, facts: { evidence: evidence.name.text, fault: faultOf(hash.text) } };
        }
    },
});

function faultOf(text: string): HashFault {
    if (text === '') return { kind: 'empty' };
    const sign = [...text].find((character) => !/[0-9a-f]/i.test(character));
    return sign === undefined ? { kind: 'length', length: text.length } : { kind: 'sign', sign };
}
