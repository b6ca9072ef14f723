import type { Names, Viewpoint } from '../../facts/names.ts';
import type { Moment, TermKind } from '../../facts/regime-source.ts';
import type { NameUse } from '../../facts/source.ts';
import type { LawMoment } from './law.ts';
import type { TermId } from '../../facts/ids.ts';

const never: LawMoment = { kind: 'never' };

/** A moment with its names resolved. One whose name does not resolve never comes. */
export function compileMoment(moment: Moment, from: Viewpoint, names: Names): LawMoment {
    const id = (kind: TermKind, use: NameUse): TermId | undefined => {
        const resolution = names.member(kind, use, from);
        return resolution.kind === 'found' ? resolution.value.id : undefined;
    };
    const given = (term: TermId | undefined, build: (term: TermId) => LawMoment): LawMoment => (term === undefined ? never : build(term));
    switch (moment.kind) {
        case 'awareness': {
            const bearers = moment.roles.flatMap((use) => id('role', use) ?? id('office', use) ?? []);
            // The awareness of somebody who is not known must not become that of the bound party.
            if (bearers.length === 0 && moment.roles.length > 0) return never;
            return { kind: 'awareness', bearers, involvement: moment.involvement };
        }
        case 'causal-link':
            return { kind: 'causal-link', degree: moment.degree };
        case 'finding':
            return given(id('finding', moment.finding), (finding) => ({ kind: 'finding', finding }));
        case 'reported':
            return given(id('stage', moment.stage), (stage) => ({ kind: 'reported', stage }));
        case 'informed':
            return given(id('role', moment.role), (role) => ({ kind: 'informed', role }));
        case 'reached':
            return given(id('milestone', moment.milestone), (milestone) => ({ kind: 'reached', milestone }));
        default:
            return { kind: moment.kind };
    }
}
