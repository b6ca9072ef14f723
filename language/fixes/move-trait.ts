import type { NameUse, SourceFile, Subject } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import type { Finding } from '../findings/finding.ts';
import type { FixContext, TextEdit } from './fix.ts';
import { defineFix } from './fix.ts';
import { isSameRange } from '../syntax/range.ts';
import { lineStartsOf } from './text/offsets.ts';
import { linesAtEnd, ownPage } from './text/write-lines.ts';

/** `move-trait`: says of a party what was said of its system or model, where only a party can have it. */
export const moveTrait = defineFix({
    code: 'move-trait',
    answers: ['trait-misplaced'],
    title: 'Moves a trait from a system or model to the party that can have it',
    safe: false,
    *fixesFor(finding, context) {
        if (finding.facts.bearer !== 'party') return;
        const subject = subjectWith(finding, context.file);
        const taken = subject && withoutUse(finding.range, subject.traits, context);
        if (!subject || !taken) return;
        for (const { role, party } of holdersOf(subject)) {
            const declared = context.file.parties.find(({ name }) => name.text === party);
            const added = declared && linesAtEnd(ownPage(context), declared.range, [`is ${finding.facts.name}`]);
            if (added) yield { way: { kind: 'say-of', party, role }, edits: [taken, added] };
        }
    },
});

function subjectWith({ range }: Finding, { subjects }: SourceFile): Subject | undefined {
    return subjects.find(({ traits }) => traits.some((use) => isSameRange(use.range, range)));
}

function holdersOf({ roles }: Subject): readonly { readonly role: string; readonly party: string }[] {
    return roles.flatMap(({ role, parties }) => parties.map((party) => ({ role: role.text, party: party.text })));
}

/** Takes a name out of the list in which it stands; the whole line where it stands alone there, and nothing else does. */
function withoutUse(range: Range, uses: readonly NameUse[], { file, text }: FixContext): TextEdit | undefined {
    const [line, column, endLine, endColumn] = range;
    const start = lineStartsOf(text)[line - 1] ?? 0;
    const before = text.slice(start, start + column - 1);
    const [after = ''] = text.slice(start + endColumn - 1).split(/[\r\n]/, 1);
    const comma = /^\s*,\s*/.exec(after)?.[0] ?? '';
    if (comma !== '') return { file: file.path, range: [line, column, endLine, endColumn + comma.length], text: '' };
    const previous = /,\s*$/.exec(before)?.[0] ?? '';
    if (previous !== '') return { file: file.path, range: [line, column - previous.length, endLine, endColumn], text: '' };
    if (!/^\s*is\s+$/.test(before) || after.trim() !== '' || uses.length === 0) return undefined;
    return { file: file.path, range: [line, 1, line + 1, 1], text: '' };
}
