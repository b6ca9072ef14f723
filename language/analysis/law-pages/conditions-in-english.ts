import type { LawCondition, Leaf } from '../../docket/conditions/condition.ts';
import type { Law, LawTerm } from '../../docket/law/law.ts';
import { inSentence } from '../../gaps/office-in-words.ts';
import { longDay, theTerm } from './in-english.ts';

/** A condition of the law in words that need no knowledge of the language, to be put after “where”. */
export function conditionInEnglish(condition: LawCondition, law: Law): string {
    return told(condition, law, true);
}

function told(condition: LawCondition, law: Law, isSo: boolean): string {
    switch (condition.kind) {
        case 'and':
        case 'or': {
            // Of several that do not all hold, one does not; of several of which none holds, each does not.
            const word = (condition.kind === 'and') === isSo ? 'and' : 'or';
            return withoutSides(condition.parts, word, isSo)
                .map((part) => (typeof part === 'string' ? part : bracketed(part, told(part, law, isSo))))
                .join(` ${word} `);
        }
        case 'not':
            return told(condition.operand, law, !isSo);
        default:
            return leafTold(condition, law, isSo);
    }
}

/** Before a day or since it is at whatever time: the law asks so whether something has happened at all. */
function withoutSides(parts: readonly LawCondition[], word: 'and' | 'or', isSo: boolean): readonly (LawCondition | string)[] {
    return parts.flatMap((part, index): readonly (LawCondition | string)[] => {
        const own = sidedIn(part, isSo);
        const isEither = own !== undefined && own.isSo === (word === 'or');
        const other = isEither ? parts.findIndex((each) => isOtherSide(own, sidedIn(each, isSo))) : -1;
        if (!own || other === -1) return [part];
        return other < index
            ? []
            : [`it was ${own.isSo ? '' : 'not '}${own.leaf.kind === 'placed' ? 'placed on the market' : 'put into service'}`];
    });
}

interface Sided {
    readonly leaf: Extract<Leaf, { readonly side: unknown }>;
    readonly isSo: boolean;
}

function sidedIn(part: LawCondition, isSo: boolean): Sided | undefined {
    if (part.kind === 'not') return sidedIn(part.operand, !isSo);
    return part.kind === 'placed' || part.kind === 'in-service' ? { leaf: part, isSo } : undefined;
}

function isOtherSide(own: Sided, other: Sided | undefined): boolean {
    if (!other || other.isSo !== own.isSo || other.leaf.kind !== own.leaf.kind) return false;
    return other.leaf.day === own.leaf.day && other.leaf.side !== own.leaf.side;
}

function bracketed(part: LawCondition, text: string): string {
    const inner = part.kind === 'not' ? part.operand : part;
    return inner.kind === 'and' || inner.kind === 'or' ? `(${text})` : text;
}

function leafTold(leaf: Leaf, law: Law, isSo: boolean): string {
    const not = isSo ? '' : 'not ';
    const has = isSo ? 'has' : 'has not';
    const was = isSo ? 'was' : 'was not';
    const doesCount = isSo ? 'counts' : 'does not count';
    switch (leaf.kind) {
        case 'never':
            return isSo ? 'nothing at all' : 'anything at all';
        case 'subject-is':
            return `the ${leaf.subject} ${doesCount} as ${titled(leaf.trait, law.traits)}`;
        case 'role-is-trait':
            return `${theTerm(leaf.role, law)} ${doesCount} as ${titled(leaf.trait, law.traits)}`;
        case 'role-is-role':
            return `${theTerm(leaf.role, law)} is ${not}${theTerm(leaf.other, law)} itself`;
        case 'found':
            return `${titled(leaf.finding, law.findings)} ${was} found`;
        case 'found-in-state':
            return `${titled(leaf.finding, law.findings)} ${was} found for the state concerned`;
        case 'causal-link': {
            const degree = leaf.degree === 'suspected' || leaf.degree === 'likely' ? `at least ${leaf.degree}` : leaf.degree;
            return `a causal link is ${not}${degree}`;
        }
        case 'reading':
            return `the reading “${law.readings.get(leaf.reading)?.title ?? leaf.reading}” is ${not}adopted`;
        case 'reported':
            return `the ${inSentence(law.stages.get(leaf.stage)?.title ?? leaf.stage)} ${was} made`;
        case 'reached':
            return `${titled(leaf.milestone, law.milestones)} ${was} reached`;
        case 'corrective-action':
            return `corrective action ${was} taken`;
        case 'changed':
            return `its design ${has} changed significantly since ${longDay(leaf.since)}`;
        case 'placed':
            return `it ${was} placed on the market ${sided(leaf)}`;
        case 'in-service':
            return `it ${was} put into service ${sided(leaf)}`;
        case 'unreachable':
            return `${theTerm(leaf.role, law)} ${isSo ? 'cannot' : 'can'} be reached`;
        case 'aware-before':
            return `${theTerm(leaf.role, law)} ${was} aware before ${theTerm(leaf.other, law)}`;
        case 'bound':
            return `${theTerm(leaf.role, law)} is ${not}the one that is bound`;
        case 'same-undertaking':
            return `${theTerm(leaf.role, law)} is ${not}of one undertaking with ${theTerm(leaf.other, law)}`;
        case 'reports-under':
            return `${theTerm(leaf.role, law)} ${isSo ? 'owes' : 'owes no'} ${isSo ? 'a ' : ''}report of the incident under act ${leaf.act}`;
    }
}

function sided({ side, day }: Extract<Leaf, { readonly side: unknown }>): string {
    return side === 'since' ? `on ${longDay(day)} or later` : `before ${longDay(day)}`;
}

function titled(id: string, terms: ReadonlyMap<string, LawTerm>): string {
    return `“${terms.get(id)?.title ?? id}”`;
}
