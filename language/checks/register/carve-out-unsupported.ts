import type { LawDuty, LawExclusion } from '../../docket/law.ts';
import type { NameUse } from '../../facts/source.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import type { Question } from './foreseeable-conditions.ts';
import { foresee, traitsAskedFor } from './foreseeable-conditions.ts';

/** A line of the law that lifts a duty from those that have a trait. */
interface CarveOut {
    readonly duty: LawDuty;
    readonly exclusion: LawExclusion;
}

/**
 * `carve-out-unsupported`: a trait that serves only to lift duties, where nothing that it could lift is there, or where the law
 * asks which of its cases is meant. Which traits those are follows from the law files: they are asked for by `unless` lines
 * without an end, and by no `when`.
 */
export const carveOutUnsupported = defineCheck({
    code: 'carve-out-unsupported',
    severity: 'warning',
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
        for (const use of source.traits) {
            const carveOuts = carveOutsOf(use, law, workspace);
            const question: Question = { subject, workspace, law };
            if (carveOuts.length === 0 || carveOuts.some((each) => isSupported(each, question))) continue;
            yield unsupported(use, source.kind, carveOuts, law);
        }
    }
}

/** Something is lifted where the exclusion can hold and the duty could otherwise arise. */
function isSupported({ duty, exclusion }: CarveOut, question: Question): boolean {
    return foresee(exclusion.condition, question) !== 'no' && foresee(duty.when, question) !== 'no';
}

function unsupported(use: NameUse, kind: string, carveOuts: readonly CarveOut[], law: FileScope['law']): Reported {
    const [first] = carveOuts;
    const asked = [...new Set(carveOuts.flatMap(({ duty }) => traitsAskedFor(duty.when)))].map((trait) => `\`${law.traits.get(trait)?.name ?? trait}\``);
    return {
        at: use.range,
        message: `\`${use.text}\` lifts duties, but this ${kind} is nothing that those duties would concern${asked.length > 0 ? `: they ask for ${listed(asked, 'or')}` : ''}. So it lifts nothing, and hides that no duty was looked for.`,
        ...(first ? { basis: first.exclusion.basis, related: [{ location: first.exclusion.location, message: 'This line lifts the duties.' }] } : {}),
        advice: `Say with \`is\` also what brings the ${kind} under those duties, or remove \`${use.text}\`.`,
    };
}

function* ofParties({ workspace, law, file }: FileScope): Iterable<Reported> {
    for (const party of file.parties) {
        for (const use of party.traits) {
            const [first] = carveOutsOf(use, law, workspace);
            const trait = traitOf(use, workspace);
            const cases = [...law.traits.values()].filter((each) => each.id !== trait && trait !== undefined && each.ancestors.has(trait));
            if (!first || cases.length === 0) continue;
            const names = cases.map((each) => `\`${each.name}\``);
            yield {
                at: use.range,
                message: `\`${use.text}\` lifts duties and does not say on what ground; the law knows ${names.length === 1 ? 'one' : 'several'}: ${listed(names, 'or')}.`,
                basis: first.exclusion.basis,
                advice: `Write the one that applies, ${listed(names, 'or')}.`,
                related: [{ location: first.exclusion.location, message: 'This line lifts the duties.' }],
                data: { name: use.text, candidates: cases.map((each) => each.name) },
            };
        }
    }
}

function carveOutsOf(use: NameUse, law: FileScope['law'], workspace: FileScope['workspace']): readonly CarveOut[] {
    const trait = traitOf(use, workspace);
    const line = trait === undefined ? undefined : law.traits.get(trait)?.ancestors;
    if (!line) return [];
    const duties = [...law.duties.values()];
    if (duties.some((duty) => traitsAskedFor(duty.when).some((asked) => line.has(asked)))) return [];
    return duties.flatMap((duty) =>
        duty.unless
            .filter((exclusion) => exclusion.until === undefined && traitsAskedFor(exclusion.condition).some((asked) => line.has(asked)))
            .map((exclusion) => ({ duty, exclusion })),
    );
}

function traitOf(use: NameUse, { names }: FileScope['workspace']): string | undefined {
    const resolution = names.member('trait', use, { library: false });
    return resolution.kind === 'found' ? resolution.value.id : undefined;
}
