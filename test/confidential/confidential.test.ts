import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeKept } from '../../language/analysis/records/packed-file.ts';
import { shownPage } from '../../language/analysis/text/shown-text.ts';
import { readSource } from '../../language/facts/read.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { damage } from './damage.ts';
import { hasSecret, incidentWith, mayBeTold, markedLines } from './marked-lines.ts';

const parser = createParser();
/** The same damages in every run. */
const seed = 73;

/** What a record says to whoever asks: without what is confidential, which all that reads records leaves out. */
function told(file: SourceFile): string {
    const incidents = file.incidents.map((incident) => ({
        ...incident,
        fields: incident.fields.filter(isOpen),
        affected: incident.affected.filter(isOpen),
        operators: incident.operators.filter(isOpen),
        evidence: incident.evidence.filter(isOpen),
    }));
    // The text of a correction is what a fix writes into the file itself.
    const problems = file.problems.map(({ replacement: _, ...problem }) => problem);
    return JSON.stringify({ ...file, incidents, problems });
}

function isOpen({ confidential }: { readonly confidential?: string }): boolean {
    return confidential === undefined;
}

describe('what is marked confidential', () => {
    it.each(markedLines)('is told by no record, no excerpt and no cache, however its line is damaged: %j', (line) => {
        fc.assert(
            fc.property(damage, (damaged) => {
                const text = incidentWith(damaged(line));
                const file = readSource('incident.vigil', text, parser);
                if (mayBeTold(file, text)) return;
                expect(told(file), text).not.toSatisfy(hasSecret);
                if (hasSecret(text)) expect(mayBeKept(file, { kind: 'text', text }), text).toBe(false);
                expect(shownPage(text, file.problems).lines.join('\n'), text).not.toSatisfy(hasSecret);
            }),
            { numRuns: 1000, seed },
        );
    });
});
