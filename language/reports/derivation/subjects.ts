import { traitsNow } from '../../docket/conditions/register-over-time.ts';
import type { Location } from '../../docket/entry.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import type { KnownOrNot } from '../../facts/source.ts';
import type { Fact } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';
import { placeOfIncident, titleOfSubject } from './dossier.ts';
import type { Derivation, Filled } from './filled.ts';
import { filled } from './filled.ts';
import { reasonOf, textFact } from './written-fields.ts';

/** The systems, as they are called. */
export function systemName(dossier: Dossier): Filled {
    const facts = dossier.subjects.map((subject): Fact => ({ kind: 'subject', subject }));
    return filled(facts, dossier.subjects.map(placeOfSubject), placeOfIncident(dossier));
}

/** What the systems are for, and which uses the law lists they are made for. */
export function systemDescription(dossier: Dossier): Filled {
    const view = { asOf: dossier.asOf, zone: dossier.caseFile.zone };
    const traits = [...new Set(dossier.subjects.flatMap((subject) => traitsNow(subject, view)))];
    const terms = traits.map((term): Fact => ({ kind: 'term', of: 'trait', term }));
    return knownOrNot(dossier, (subject) => subject.source.purpose, terms);
}

/** The numbers under which the systems stand in the database of the Union. */
export function registration(dossier: Dossier): Filled {
    return knownOrNot(dossier, (subject) => subject.source.registered);
}

/** What was written of each system; where one of several says nothing, the whole falls short. */
function knownOrNot(dossier: Dossier, select: (subject: SubjectFacts) => KnownOrNot | undefined, terms: readonly Fact[] = []): Filled {
    const written = dossier.subjects.map((subject) => ({ subject, value: select(subject) }));
    const sources = written.map(({ subject, value }) => (value ? { file: subject.path, range: value.range } : placeOfSubject(subject)));
    const [first, ...others] = written;
    if (first?.value?.known === false && others.length === 0) {
        return { value: { kind: 'unknown', ...reasonOf(first.value, dossier), facts: terms }, sources };
    }
    const facts = written.flatMap(({ subject, value }): readonly Fact[] => {
        if (!value) return [];
        return value.known ? textFact(value.text, whose(subject, dossier)) : [{ kind: 'unknown', ...reasonOf(value, dossier) }];
    });
    const short = written.some(({ value }) => !value) ? { short: true } : {};
    return { ...filled([...facts, ...terms], sources, placeOfIncident(dossier)), ...(facts.length > 0 || terms.length > 0 ? short : {}) };
}

/** An identifier: that of the very system that was involved goes before that of the kind. */
export function identifier(kind: string): Derivation {
    return (dossier) => {
        const found = dossier.subjects.flatMap((subject) => identifiersOf(subject, kind, dossier));
        const sources = found.map(({ source }) => source);
        const [subject] = dossier.subjects;
        return filled(
            found.flatMap(({ facts }) => facts),
            sources,
            subject ? placeOfSubject(subject) : placeOfIncident(dossier),
        );
    };
}

function identifiersOf(
    subject: SubjectFacts,
    kind: string,
    dossier: Dossier,
): readonly { readonly facts: readonly Fact[]; readonly source: Location }[] {
    const involved = dossier.caseFile.incident.involves.filter((each) => each.subject.text === subject.name);
    const own = involved.flatMap(({ identifiers }) => identifiers.filter((each) => each.kind === kind));
    const file = own.length > 0 ? dossier.caseFile.path : subject.path;
    const chosen = own.length > 0 ? own : subject.source.identifiers.filter((each) => each.kind === kind);
    return chosen.map(({ text, range }) => ({ facts: textFact(text, whose(subject, dossier)), source: { file, range } }));
}

/** The models involved, and those that the systems involved are built on, with their versions. */
export function modelsInvolved(dossier: Dossier): Filled {
    const { workspace, caseFile } = dossier;
    const behind = caseFile.subjects.flatMap((subject) => subject.builtOn.flatMap((name) => workspace.subjects.get(name) ?? []));
    const models = [...new Set([...caseFile.subjects, ...behind])].filter(({ kind }) => kind === 'model');
    const facts = models.map((subject): Fact => {
        const version = versionOf(subject, dossier);
        return { kind: 'subject', subject, ...(version !== undefined && { version }) };
    });
    return filled(facts, models.map(placeOfSubject), placeOfIncident(dossier));
}

function versionOf(subject: SubjectFacts, dossier: Dossier): string | undefined {
    const texts = identifiersOf(subject, 'version', dossier).flatMap(({ facts }) =>
        facts.flatMap((fact) => (fact.kind === 'text' ? fact.text : [])),
    );
    return texts.length === 0 ? undefined : texts.join(', ');
}

function whose(subject: SubjectFacts, dossier: Dossier): string | undefined {
    return dossier.subjects.length > 1 ? titleOfSubject(subject.name, dossier) : undefined;
}

function placeOfSubject({ path, source }: SubjectFacts): Location {
    return { file: path, range: source.name.range };
}
