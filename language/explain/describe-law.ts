import type { LawDuty } from '../docket/law/law.ts';
import type { Law } from '../docket/law/law.ts';
import { momentInWords } from '../docket/obligations/draft.ts';
import type { MemberDeclarations, MemberKind, Names } from '../facts/names.ts';
import type { Regime, Term } from '../facts/regime-source.ts';
import { kindInWords } from '../names/kinds.ts';
import { formatPeriod } from '../time/period.ts';
import { listed } from '../checks/wording.ts';
import type { Citation } from './citation.ts';
import { actOf, citationsOf } from './citation.ts';
import type { Description, LabelledLine } from './description.ts';
import { fact } from './description.ts';
import { ownName } from '../facts/ids.ts';

/** What a description of a part of the law is made from, and the language in which its official text is wanted. */
export interface LawView {
    readonly names: Names;
    readonly law: Law;
    readonly language: string | undefined;
}

/** What a term, duty or route of a regime means, with its provisions. */
export function describeMember<K extends MemberKind>(kind: K, member: MemberDeclarations[K], view: LawView): Description {
    const regime = view.names.global('regime', member.regime)?.declaration;
    const { declaration, id } = member;
    return {
        title: declaration.title ?? declaration.name.text,
        kind: kindInWords(kind),
        name: id,
        paragraphs: paragraphsOf(declaration.documentation),
        facts: [
            ...('kind' in declaration ? termFacts(declaration, id, view.law) : []),
            ...('when' in declaration ? dutyFacts(view.law.duties.get(id), view.law) : []),
            ...('lines' in declaration
                ? declaration.lines.map(({ office }, index) => ({ label: index === 0 ? 'To' : 'else', text: office.text }))
                : []),
        ],
        citations: regime ? citationsOfMember(declaration, regime, view.language) : [],
    };
}

/** What a regime is, and the act behind it. */
export function describeRegime(regime: Regime, language: string | undefined): Description {
    return {
        title: regime.title ?? regime.name.text,
        kind: 'regime',
        name: regime.name.text,
        paragraphs: paragraphsOf(regime.documentation),
        facts: fact('Duties', regime.duties.length === 0 ? undefined : String(regime.duties.length)),
        citations: [actOf(regime, language)],
    };
}

/** The provisions of a duty, by its qualified name. */
export function citationsOfDuty(id: string, names: Names, language: string | undefined): readonly Citation[] {
    const duty = names.byId('duty', id);
    const regime = duty && names.global('regime', duty.regime)?.declaration;
    return regime ? citationsOfMember(duty.declaration, regime, language) : [];
}

/** A documentation comment as paragraphs: a line break within one is only a line break of the file. */
export function paragraphsOf(documentation: string | undefined): readonly string[] {
    if (documentation === undefined) return [];
    return documentation
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter((paragraph) => paragraph !== '');
}

function citationsOfMember(
    declaration: MemberDeclarations[MemberKind]['declaration'],
    regime: Regime,
    language: string | undefined,
): readonly Citation[] {
    const provisions = 'provisions' in declaration ? declaration.provisions : declaration.lines.flatMap((line) => line.provisions);
    const citations = citationsOf(provisions, regime, language);
    return citations.filter(({ text }, index) => citations.findIndex((other) => other.text === text) === index);
}

function termFacts({ kind, parents, bearer, jointly }: Term, id: string, law: Law): readonly LabelledLine[] {
    const taxonomy = kind === 'trait' ? law.traits : kind === 'finding' ? law.findings : kind === 'stage' ? law.stages : undefined;
    const cases = [...(taxonomy?.values() ?? [])].filter((other) => other.id !== id && other.ancestors.has(id)).map(({ name }) => name);
    return [
        ...fact('A case of', parents.map(({ text }) => text).join(', ')),
        ...fact('Cases of it', shortened(cases)),
        ...fact('Of a', bearer),
        ...fact('Holders', jointly === true ? 'each of several is told' : undefined),
    ];
}

const MAX_NAMES = 8;

function shortened(names: readonly string[]): string {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    return names.length > MAX_NAMES ? `${shown} and ${names.length - MAX_NAMES} more` : shown;
}

function dutyFacts(duty: LawDuty | undefined, law: Law): readonly LabelledLine[] {
    if (!duty) return [];
    return [
        ...fact('Binds', listed([...new Set(duty.bearers.map(({ id }) => ownName(id)))], 'or')),
        ...fact('Must', actInWords(duty)),
        ...duty.standards.map(({ standard, after }) => ({ label: 'When', text: `${standard} after ${momentInWords(after, law)}` })),
        ...duty.limits.map(({ period, after }) => ({
            label: 'No later than',
            text: `${formatPeriod(period)} after ${momentInWords(after, law)}`,
        })),
        ...(duty.repetition
            ? [{ label: 'Every', text: `${formatPeriod(duty.repetition.period)} until ${momentInWords(duty.repetition.until, law)}` }]
            : []),
        ...fact('Specialises', duty.specialises),
        ...duty.marks.map(({ mark, reason }) => ({ label: mark, text: reason })),
    ];
}

function actInWords({ act }: LawDuty): string {
    const what = act.verb.replaceAll('-', ' ');
    if (act.verb === 'report') return `report ${listed(act.stages.map(ownName), 'or')}`;
    return act.verb === 'not-alter' ? 'not alter before informing' : what;
}
