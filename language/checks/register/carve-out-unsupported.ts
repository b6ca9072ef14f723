import type { Law } from '../../docket/law/law.ts';
import type { NameUse } from '../../facts/source.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { bearerOf } from '../regimes/trait-bearer.ts';
import { listed } from '../wording.ts';
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

function* ofSubjects({ workspace, law, file }: FileScope): Iterable<Reported> {
    for (const source of file.subjects) {
        const subject = workspace.subjects.get(source.name.text);
        if (!subject || subject.source !== source) continue;
        const question: ForeseenBinding = { subject, workspace, law };
        for (const use of source.traits) {
            const trait = traitOf(use, workspace);
            const carveOuts = trait === undefined ? [] : carveOutsOf(trait, law);
            if (trait === undefined || carveOuts.length === 0 || isMisplaced(use, source.kind, workspace)) continue;
            const general = exceptedFrom(trait, workspace.names);
            if (!carveOuts.some((each) => isSupported(each, question))) yield liftsNothing(use, source.kind, carveOuts, law);
            else if (general !== undefined && !hasCase(general, trait, question)) yield namesNoCase(use, general, carveOuts, law);
        }
    }
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
        subject.traits.filter((each) => each !== exception),
        general,
        law,
    );
}

function liftsNothing(use: NameUse, kind: string, carveOuts: readonly CarveOut[], law: Law): Reported {
    const asked = [...new Set(carveOuts.flatMap(({ duty }) => traitsAskedFor(duty.when)))].map((trait) => nameOf(trait, law));
    return {
        at: use.range,
        message: `\`${use.text}\` lifts duties, but as this ${kind} is declared it lifts none${asked.length > 0 ? `: they ask for ${listed(asked, 'or')}, or the exception does not extend to it` : ''}. So it hides that no duty was looked for.`,
        ...because(carveOuts),
        advice: `Say with \`is\` also what brings the ${kind} under those duties, or remove \`${use.text}\`.`,
    };
}

function namesNoCase(use: NameUse, general: string, carveOuts: readonly CarveOut[], law: Law): Reported {
    return {
        at: use.range,
        message: `\`${use.text}\` is an exception to ${nameOf(general, law)}, and nothing says in which of its cases: nobody can look up whether the exception is open here.`,
        ...because(carveOuts),
        advice: `Add with \`is\` the case of ${nameOf(general, law)} that applies.`,
        data: { name: use.text, general },
    };
}

function* ofParties({ workspace, law, file }: FileScope): Iterable<Reported> {
    for (const party of file.parties) {
        for (const use of party.traits) {
            const trait = traitOf(use, workspace);
            const carveOuts = trait === undefined ? [] : carveOutsOf(trait, law);
            const cases = trait === undefined ? [] : casesOf(trait, law);
            if (carveOuts.length === 0 || cases.length === 0) continue;
            const names = cases.map((each) => nameOf(each, law));
            yield {
                at: use.range,
                message: `\`${use.text}\` lifts duties and does not say on what ground; the law knows ${listed(names, 'and')}.`,
                ...because(carveOuts),
                advice: `Write the one that applies, ${listed(names, 'or')}.`,
                data: { name: use.text, candidates: cases.map((each) => law.traits.get(each)?.name ?? each) },
            };
        }
    }
}

function because([first]: readonly CarveOut[]): Pick<Reported, 'basis' | 'related'> {
    if (!first) return {};
    return { basis: first.exclusion.basis, related: [{ location: first.exclusion.location, message: 'This line lifts the duties.' }] };
}

function nameOf(trait: string, law: Law): string {
    return `\`${law.traits.get(trait)?.name ?? trait}\``;
}
