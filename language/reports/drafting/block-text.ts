import { blockLiteral } from '../../syntax/literals.ts';
import type { SectionDraft } from './draft-sections.ts';

/** What a report block says besides its sections. */
export interface BlockHead {
    readonly name: string;
    readonly incident: string;
    readonly stage: string;
    readonly to: readonly string[];
    readonly language: string;
    /** When it is drafted, as a timeline writes instants. */
    readonly drafted: string;
    /** The digest of the facts. */
    readonly facts: string;
}

const INDENTATION = '  ';

/** A report block as a declaration in the language. */
export function blockText({ name, incident, stage, to, language, drafted, facts }: BlockHead, sections: readonly SectionDraft[]): string {
    return [
        `report ${name} on ${incident} {`,
        `  stage    ${stage}`,
        `  to       ${to.join(', ')}`,
        `  language ${language}`,
        `  drafted  ${drafted} from "${facts}"`,
        ...sections.flatMap((section) => sectionLines(section).map((line) => (line === '' ? '' : INDENTATION + line))),
        '}',
    ].join('\n');
}

/** The lines of a section, for a block that indents them. */
export function sectionLines({ section, from, text }: SectionDraft): readonly string[] {
    const [first = '', ...rest] = blockOfText(text).split('\n');
    return [`section  ${section} from "${from}" ${first}`, ...rest];
}

/** A text between triple quotes, its lines indented within the block. */
export function blockOfText(text: string): string {
    return blockLiteral(text.trim(), INDENTATION).join('\n');
}
