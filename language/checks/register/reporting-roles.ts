import { traitsEver } from '../../facts/register.ts';
import type { LawDuty } from '../../docket/law/law.ts';
import type { ForeseenBinding } from './foreseeable-conditions.ts';
import { couldConcern, foresee } from './foreseeable-conditions.ts';

/** The roles of one regime whose holders would have to report an incident with a system or model, and a duty that says so. */
export interface ReportingRoles {
    readonly regime: string;
    readonly roles: readonly string[];
    readonly duty: LawDuty;
}

/**
 * Who would have to report, by the regimes that declare the traits of a system or model: the roles that a duty to report binds
 * without a further condition. Regimes that merely build on such traits ask for roles of their own and are left out.
 */
export function reportingRoles(question: ForeseenBinding): readonly ReportingRoles[] {
    const { subject, law } = question;
    const regimes = new Set(traitsEver(subject).flatMap((trait) => law.traits.get(trait)?.regime ?? []));
    return [...regimes].flatMap((regime) => rolesOf(regime, question) ?? []);
}

function rolesOf(regime: string, question: ForeseenBinding): ReportingRoles | undefined {
    const duties = [...question.law.duties.values()].filter((duty) => duty.regime === regime && mustBeReported(duty, question));
    const roles = duties.flatMap((duty) =>
        duty.bearers.filter((bearer) => bearer.kind === 'role' && !bearer.condition).map((bearer) => bearer.id),
    );
    const [duty] = duties;
    return duty && roles.length > 0 ? { regime, roles: [...new Set(roles)], duty } : undefined;
}

function mustBeReported(duty: LawDuty, question: ForeseenBinding): boolean {
    if (duty.act.verb !== 'report' || !couldConcern(duty, question)) return false;
    return !duty.unless.some((exclusion) => exclusion.until === undefined && foresee(exclusion.condition, question) === 'yes');
}
