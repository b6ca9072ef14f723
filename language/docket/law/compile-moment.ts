import type { MemberKind, Names, Viewpoint } from '../../facts/names.ts';
import type { Moment } from '../../facts/regime-source.ts';
import type { NameUse } from '../../facts/source.ts';
import type { LawMoment } from './law.ts';

/** A moment with its names resolved. A name that does not resolve stays empty, and the moment never comes. */
export function compileMoment(moment: Moment, from: Viewpoint, names: Names): LawMoment {
    const id = (kind: MemberKind, use: NameUse): string => {
        const resolution = names.member(kind, use, from);
        return resolution.kind === 'found' ? resolution.value.id : '';
    };
    switch (moment.kind) {
        case 'awareness':
            return {
                kind: 'awareness',
                bearers: moment.roles.map((use) => id('role', use) || id('office', use)),
                involvement: moment.involvement,
            };
        case 'causal-link':
            return { kind: 'causal-link', degree: moment.degree };
        case 'finding':
            return { kind: 'finding', finding: id('finding', moment.finding) };
        case 'reported':
            return { kind: 'reported', stage: id('stage', moment.stage) };
        case 'informed':
            return { kind: 'informed', role: id('role', moment.role) };
        case 'reached':
            return { kind: 'reached', milestone: id('milestone', moment.milestone) };
        default:
            return { kind: moment.kind };
    }
}
