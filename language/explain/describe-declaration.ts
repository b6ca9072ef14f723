import type { MemberDeclarations, MemberKind } from '../facts/names.ts';
import type { Regime, Term } from '../facts/regime-source.ts';
import { kindInWords } from '../names/kinds.ts';
import { actOf, citationsOf } from './citation.ts';
import type { Description, LabelledLine } from './description.ts';
import { fact } from './description.ts';

/** What a route does, where nothing else is said of it. */
const ROUTE = 'Leads a report to the office that is competent for the system and the place. The first line that holds decides.';

/**
 * What is told of a term, duty or route wherever it is told: where somebody points at its name, and where somebody asks for it. It
 * follows from the declaration alone; whoever knows the rest of the law adds to it.
 *
 * @param language in which its official text is wanted
 */
export function describeDeclaration<K extends MemberKind>(
    kind: K,
    declaration: MemberDeclarations[K]['declaration'],
    regime: Regime,
    language?: string,
): Description {
    const paragraphs = paragraphsOf(declaration.documentation);
    return {
        title: declaration.title ?? declaration.name.text,
        kind: kindInWords(kind),
        name: `${regime.name.text}.${declaration.name.text}`,
        paragraphs: paragraphs.length === 0 && 'lines' in declaration ? [ROUTE] : paragraphs,
        facts: [
            ...('parents' in declaration ? factsOfTerm(declaration) : []),
            ...('marks' in declaration ? declaration.marks.map(({ mark, reason }) => ({ label: mark, text: reason })) : []),
        ],
        citations: citationsIn(declaration, regime, language),
    };
}

/** What a regime is, and the act behind it. */
export function describeRegime(regime: Regime, language?: string): Description {
    return {
        title: regime.title ?? regime.name.text,
        kind: 'regime',
        name: regime.name.text,
        paragraphs: paragraphsOf(regime.documentation),
        facts: fact('Duties', regime.duties.length === 0 ? undefined : String(regime.duties.length)),
        citations: [actOf(regime, language)],
    };
}

/** The provisions on which a declaration stands, each once. */
export function citationsIn(
    declaration: MemberDeclarations[MemberKind]['declaration'],
    regime: Regime,
    language: string | undefined,
): Description['citations'] {
    const provisions = 'provisions' in declaration ? declaration.provisions : declaration.lines.flatMap((line) => line.provisions);
    const citations = citationsOf(provisions, regime, language);
    return citations.filter(({ text }, index) => citations.findIndex((other) => other.text === text) === index);
}

/** A documentation comment as paragraphs: a line break within one is only a line break of the file. */
export function paragraphsOf(documentation: string | undefined): readonly string[] {
    if (documentation === undefined) return [];
    return documentation
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter((paragraph) => paragraph !== '');
}

function factsOfTerm({ parents, bearer, inUse, jointly }: Term): readonly LabelledLine[] {
    return [
        ...fact('A case of', parents.map(({ text }) => text).join(', ')),
        ...fact('Of a', bearer),
        ...fact('Says', inUse === true ? 'what a system is used for; more specific than its field' : undefined),
        ...fact('Holders', jointly === true ? 'each of several is told' : undefined),
    ];
}
