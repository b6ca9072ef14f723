import { defineCheck } from '../check.ts';

const digits = 64;

/** `hash-malformed`: what is given as a SHA-256 hash cannot be one, so that no file will ever match it. */
export const hashMalformed = defineCheck({
    code: 'hash-malformed',
    severity: 'error',
    unread: true,
    title: 'A SHA-256 hash does not have 64 hexadecimal digits',
    *onFile({ file }) {
        for (const evidence of file.incidents.flatMap((incident) => incident.evidence)) {
            const hash = evidence.sha256;
            if (!hash || /^[0-9a-f]{64}$/i.test(hash.text)) continue;
            yield {
                at: hash.range,
                message: `${faultOf(hash.text)}, so it is no SHA-256 hash and the file of \`${evidence.name.text}\` can never be shown to be unchanged.`,
                advice: 'Write the 64 hexadecimal digits that `sha256sum` prints for the file.',
                data: { evidence: evidence.name.text },
            };
        }
    },
});

function faultOf(text: string): string {
    const strange = [...text].find((character) => !/[0-9a-f]/i.test(character));
    if (text === '') return 'The hash is empty';
    if (strange !== undefined) return `The hash contains “${strange}”, which is no hexadecimal digit`;
    return `The hash has ${text.length} digits instead of ${digits}`;
}
