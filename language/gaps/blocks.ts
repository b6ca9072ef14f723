import type { Example } from '../facts/example-source.ts';
import type { Incident } from '../facts/incident-source.ts';
import type { Regime } from '../facts/regime-source.ts';
import type { Party, Policy, Report, SourceFile, Subject, Vacancy } from '../facts/source.ts';
import type { BlockFacts } from '../findings/gaps.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';
import { MAX_PROBLEMS } from '../syntax/problem.ts';
import type { Range } from '../syntax/range.ts';

/** A block of a file that stands in no other one. */
export type DeclarationBlock = { readonly word: string } & (
    | { readonly of: 'party'; readonly declaration: Party }
    | { readonly of: 'vacancy'; readonly declaration: Vacancy }
    | { readonly of: 'subject'; readonly declaration: Subject }
    | { readonly of: 'incident'; readonly declaration: Incident }
    | { readonly of: 'report'; readonly declaration: Report }
    | { readonly of: 'policy'; readonly declaration: Policy }
    | { readonly of: 'regime'; readonly declaration: Regime }
    | { readonly of: 'example'; readonly declaration: Example }
);

/** The blocks of a file, in order of place. */
export function blocksOf(file: SourceFile): readonly DeclarationBlock[] {
    const blocks: DeclarationBlock[] = [
        ...file.parties.map((declaration) => ({ of: 'party', word: declaration.kind, declaration }) as const),
        ...file.vacancies.map((declaration) => ({ of: 'vacancy', word: declaration.kind, declaration }) as const),
        ...file.subjects.map((declaration) => ({ of: 'subject', word: declaration.kind, declaration }) as const),
        ...file.incidents.map((declaration) => ({ of: 'incident', word: 'incident', declaration }) as const),
        ...file.reports.map((declaration) => ({ of: 'report', word: 'report', declaration }) as const),
        ...file.policies.map((declaration) => ({ of: 'policy', word: 'policy', declaration }) as const),
        ...file.regimes.map((declaration) => ({ of: 'regime', word: 'regime', declaration }) as const),
        ...file.examples.map((declaration) => ({ of: 'example', word: 'example', declaration }) as const),
    ];
    return blocks.sort((a, b) => a.declaration.range[0] - b.declaration.range[0] || a.declaration.range[1] - b.declaration.range[1]);
}

/** How a sentence names a block. */
export function factsOfBlock(block: DeclarationBlock): BlockFacts {
    const { of, word: code } = block;
    if (of === 'policy' || of === 'example') return { kind: of, code };
    if (of === 'vacancy') return { kind: 'named', code: `${code} ${block.declaration.states.map(({ text }) => text).join(', ')}`.trim() };
    const { text } = block.declaration.name;
    return text === '' ? { kind: 'nameless', code } : { kind: 'named', code: `${code} ${text}` };
}

/** Whether a place begins within a stretch of text. */
export function isWithin([line, column]: Range, [fromLine, fromColumn, toLine, toColumn]: Range): boolean {
    const afterStart = line > fromLine || (line === fromLine && column >= fromColumn);
    return afterStart && (line < toLine || (line === toLine && column <= toColumn));
}

/** What of a file was not understood, and which of its blocks that concerns. */
export interface Unread {
    readonly inBlocks: ReadonlyMap<DeclarationBlock, readonly SyntaxProblem[]>;
    /** What stands in no block, and so may have declared anything. */
    readonly outside: readonly SyntaxProblem[];
}

const nothingUnread: Unread = { inBlocks: new Map(), outside: [] };

/**
 * Which blocks the parts of a file concern that could not be read. A problem at the head of a block concerns the block before it as
 * well, which may not have been closed. A file with more problems than are collected is not known in any part.
 */
export function unreadIn(file: SourceFile): Unread {
    const problems = file.problems.filter(({ code }) => code === 'syntax-error');
    if (problems.length === 0) return nothingUnread;
    const blocks = blocksOf(file);
    const inBlocks = new Map<DeclarationBlock, SyntaxProblem[]>();
    const outside = file.problems.length >= MAX_PROBLEMS ? problems.slice(-1) : [];
    for (const problem of problems) {
        const concerned = blocks.filter(
            (block, index) => isWithin(problem.range, block.declaration.range) || isHead(problem.range, blocks[index + 1]),
        );
        if (concerned.length === 0) outside.push(problem);
        for (const block of concerned) inBlocks.set(block, [...(inBlocks.get(block) ?? []), problem]);
    }
    return { inBlocks, outside };
}

function isHead([line, column]: Range, block: DeclarationBlock | undefined): boolean {
    const head = block?.declaration.range;
    return head !== undefined && head[0] === line && head[1] === column;
}
