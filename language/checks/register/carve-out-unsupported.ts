import { traitsEver } from '../../facts/register.ts';
import type { Law, LawExclusion } from '../../docket/law/law.ts';
import { asks } from '../../docket/conditions/condition.ts';
import type { NameUse } from '../../facts/source.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import { bearerOf } from '../regimes/trait-bearer.ts';
import type { CarveOut } from './carve-outs.ts';
import { carveOutsOf, casesOf, exceptedFrom, traitOf } from './carve-outs.ts';
import type { ForeseenBinding } from './foreseeable-conditions.ts';
import { foresee, declaresTrait, traitsAskedFor } from './foreseeable-conditions.ts';

/**
 * `carve-out-unsupported`: a trait that serves only to lift duties, where nothing is there that it could lift, or where the law
 * asks which of several cases is meant. Which traits those are follows from the law files.
 */
export const carveOutUnsupported = defineCheck({
    code: 'carve-out-unsupported',
    severity: 'warning',
    unread: false,
    title: 'A trait that lifts duties stands without what it rests on',
    *onFile(scope) {
        if (scope.file.subjects.length > 0) yield* ofSubjects(scope);
        if (scope.file.parties.length > 0) yield* ofParties(scope);
    },
});

function* ofSubjects({ workspace, law, file }: FileScope): Iterable<ReportedFacts<'carve-out-unsupported'>> {
    for (const source of file.subjects) {
        const subject = workspace.subjects.get(source.name.text);
        if (!subject || subject.source !== source) continue;
        const question: ForeseenBinding = { subject, workspace, law };
        for (const use of source.traits) {
            const trait = traitOf(use, workspace);
            // What lifts a duty only while other law asks for the same lifts none by itself.
            const carveOuts = trait === undefined ? [] : carveOutsOf(trait, law).filter(({ exclusion }) => !givesWay(exclusion));
            if (trait === undefined || carveOuts.length === 0 || isMisplaced(use, source.kind, workspace)) continue;
            const general = exceptedFrom(trait, workspace.names);
            if (!carveOuts.some((each) => isSupported(each, question))) yield liftsNothing(use, source.kind, carveOuts, law);
            else if (general !== undefined && !hasCase(general, trait, question)) yield namesNoCase(use, general, carveOuts, law);
        }
    }
}

function givesWay({ condition }: LawExclusion): boolean {
    return asks(condition, 'reports-under');
}

/** Whether the subject cannot have the trait at all, so that `trait-misplaced` speaks of it. */
function isMisplaced(use: NameUse, kind: string, { names }: FileScope['workspace']): boolean {
    const resolution = names.member('trait', use, { library: false });
    return resolution.kind === 'found' && bearerOf(resolution.value, names) !== kind;
}

/** Something is lifted where the exclusion can hold and the duty could otherwise arise. */
function isSupported({ duty, exclusion }: CarveOut, question: ForeseenBinding): boolean {
    return foresee(exclusion.condition, question) !== 'no' && foresee(duty.when, question) !== 'no';
}

/** Whether the subject is also said to be what the exception is an exception to. */
function hasCase(general: string, exception: string, { subject, law }: ForeseenBinding): boolean {
    return declaresTrait(
        traitsEver(subject).filter((each) => each !== exception),
        general,
        law,
    );
}

function liftsNothing(
    use: NameUse,
    of: 'system' | 'model',
    carveOuts: readonly CarveOut[],
    law: Law,
): ReportedFacts<'carve-out-unsupported'> {
    const asked = [...new Set(carveOuts.flatMap(({ duty }) => traitsAskedFor(duty.when)))].map((trait) => nameOf(trait, law));
    return { at: use.range, ...because(carveOuts), facts: { kind: 'lifts nothing', name: use.text, of, asked } };
}

function namesNoCase(use: NameUse, general: string, carveOuts: readonly CarveOut[], law: Law): ReportedFacts<'carve-out-unsupported'> {
    return { at: use.range, ...because(carveOuts), facts: { kind: 'no case', name: use.text, general: nameOf(general, law) } };
}

function* ofParties({ workspace, law, file }: FileScope): Iterable<ReportedFacts<'carve-out-unsupported'>> {
    for (const party of file.parties) {
        for (const use of party.traits) {
            const trait = traitOf(use, workspace);
            const cases = trait === undefined ? [] : casesOf(trait, law);
            const carveOuts = cases.flatMap((each) => carveOutsOf(each, law));
            if (carveOuts.length === 0 || party.traits.some((other) => cases.includes(traitOf(other, workspace) ?? ''))) continue;
            const candidates = cases.map((each) => nameOf(each, law));
            yield { at: use.range, ...because(carveOuts), facts: { kind: 'no ground', name: use.text, candidates } };
        }
    }
}

function because([first]: readonly CarveOut[]): Pick<ReportedFacts<'carve-out-unsupported'>, 'basis' | 'related'> {
    if (!first) return {};
    return { basis: first.exclusion.basis, related: [{ location: first.exclusion.location, kind: 'lifting' }] };
}

function nameOf(trait: string, law: Law): string {
    return law.traits.get(trait)?.name ?? trait;
}
