import type { LawDuty, LawStandard } from '../docket/law/law.ts';
import type { Law } from '../docket/law/law.ts';
import { momentInWords } from '../docket/clocks/moment-in-words.ts';
import type { MemberDeclarations, MemberKind, Names } from '../facts/names.ts';
import type { Term } from '../facts/regime-source.ts';
import { formatPeriod } from '../time/period.ts';
import { listed } from '../checks/wording.ts';
import type { Citation } from './citation.ts';
import { citationsIn, describeDeclaration } from './describe-declaration.ts';
import type { Description, LabelledLine } from './description.ts';
import { fact } from './description.ts';
import { ownName } from '../facts/ids.ts';

/** What a description of a part of the law is made from, and the language in which its official text is wanted. */
export interface LawView {
    readonly names: Names;
    readonly law: Law;
    readonly language: string | undefined;
}

/** What a term, duty or route of a regime means, with its provisions, and what the law around it makes of it. */
export function describeMember<K extends MemberKind>(kind: K, member: MemberDeclarations[K], view: LawView): Description | undefined {
    const regime = view.names.global('regime', member.regime)?.declaration;
    if (!regime) return undefined;
    const { declaration, id } = member;
    const description = describeDeclaration(kind, declaration, regime, view.language);
    return {
        ...description,
        facts: [
            ...('when' in declaration ? dutyFacts(view.law.duties.get(id), view.law) : []),
            ...description.facts,
            ...('kind' in declaration ? casesOf(declaration, id, view.law) : []),
            ...('lines' in declaration
                ? declaration.lines.map(({ office }, index) => ({ label: index === 0 ? 'To' : 'else', text: office.text }))
                : []),
        ],
    };
}

/** The provisions of a duty, by its qualified name. */
export function citationsOfDuty(id: string, names: Names, language: string | undefined): readonly Citation[] {
    const duty = names.byId('duty', id);
    const regime = duty && names.global('regime', duty.regime)?.declaration;
    return regime ? citationsIn(duty.declaration, regime, language) : [];
}

function casesOf({ kind }: Term, id: string, law: Law): readonly LabelledLine[] {
    const taxonomy = kind === 'trait' ? law.traits : kind === 'finding' ? law.findings : kind === 'stage' ? law.stages : undefined;
    const cases = [...(taxonomy?.values() ?? [])].filter((other) => other.id !== id && other.ancestors.has(id)).map(({ name }) => name);
    return fact('Cases of it', shortened(cases));
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
        ...duty.standards.map(({ standard, after }) => ({ label: 'When', text: `${paced(standard)}after ${momentInWords(after, law)}` })),
        ...duty.limits.map(({ period, after, cautious }) => ({
            label: cautious ? 'Cautiously' : 'No later than',
            text: `${formatPeriod(period)} after ${momentInWords(after, law)}`,
        })),
        ...(duty.repetition
            ? [{ label: 'Every', text: `${formatPeriod(duty.repetition.period)} until ${momentInWords(duty.repetition.until, law)}` }]
            : []),
        ...fact('Specialises', duty.specialises),
    ];
}

function paced(standard: LawStandard['standard']): string {
    return standard === undefined ? '' : `${standard} `;
}

function actInWords({ act }: LawDuty): string {
    const what = act.verb.replaceAll('-', ' ');
    if (act.verb === 'report') return `report ${listed(act.stages.map(ownName), 'or')}`;
    return act.verb === 'not-alter' ? 'not alter before informing' : what;
}
