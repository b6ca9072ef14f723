import { defineFix } from './fix.ts';
import { contains } from './incident-of.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';

const WRITTEN = 'organisation';

/** `declare-as-authority`: declares as an authority what holds an office or takes reports. */
export const declareAsAuthority = defineFix({
    code: 'declare-as-authority',
    answers: ['authority-line-in-organisation'],
    title: 'Declares as an authority what was declared as an organisation',
    safe: false,
    *fixesFor(finding, { file, text }) {
        const party = file.parties.find((each) => contains(each.range, finding.range));
        if (!party) return;
        const [line, column] = party.range;
        const { from } = offsetsOf(party.range, lineStartsOf(text), text.length);
        if (!text.startsWith(WRITTEN, from)) return;
        yield {
            way: { kind: 'declare', name: party.name.text, thing: 'authority', as: null },
            edits: [{ file: file.path, range: [line, column, line, column + WRITTEN.length], text: 'authority' }],
        };
    },
});
