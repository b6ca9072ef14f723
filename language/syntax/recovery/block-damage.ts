import type { IToken } from 'chevrotain';
import type { Block, BlockStructure } from './blocks.ts';
import { beginsLine } from './token-lines.ts';

/** What is wrong with the blocks of a text. */
export interface Damage {
    /** Whether braces are missing or too many; else only a header is damaged. */
    readonly braces: boolean;
    /** How many more braces close than open. */
    readonly surplus: number;
}

/** Looks once over the tokens; undefined where every opening brace follows a block word in its place and every brace has its partner. */
export function damageOf(tokens: readonly IToken[], structure: BlockStructure): Damage | undefined {
    let depth = 0;
    let headed: Block | undefined;
    const open: Block[] = [];
    let [header, braces] = [false, false];
    let previous: IToken | undefined;
    for (const token of tokens) {
        const name = token.tokenType.name;
        if (name === '{') {
            if (!headed) header = true;
            open.push(headed ?? structure.file);
            headed = undefined;
            depth++;
        } else if (name === '}') {
            if (headed || --depth < 0) braces = true;
            open.pop();
        } else if (beginsLine(token, previous) && structure.byWord.has(name)) {
            if (headed) braces = true;
            headed = structure.byWord.get(name);
            if (!(open[open.length - 1] ?? structure.file).leaders.has(name)) header = true;
        } else if (name === 'STRING' && previous?.tokenType.name === '{') {
            header = true;
        }
        previous = token;
    }
    if (depth !== 0 || headed) braces = true;
    return header || braces ? { braces, surplus: -depth } : undefined;
}
