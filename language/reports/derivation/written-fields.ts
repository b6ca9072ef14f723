import type { Location } from '../../docket/entry.ts';
import type { Field, FieldTail } from '../../facts/incident-source.ts';
import type { WrittenInstant } from '../../facts/source.ts';
import { instantOf, resolveInstant } from '../../facts/written-instant.ts';
import type { Fact } from '../model/report-model.ts';
import type { OpenIncident } from './dossier.ts';
import { placeOf, placeOfIncident } from './dossier.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';

type Value = { readonly known: true } | { readonly known: false; readonly because: string; readonly expected?: WrittenInstant };
type Line = FieldTail & { readonly value: Value };

/** The line of a field that counts: of those known at the as-of instant the latest; without `since` it was known from the start. */
export function latestOf<Kind extends FieldTail>(
    lines: readonly Kind[],
    { caseFile, asOf }: Pick<OpenIncident, 'caseFile' | 'asOf'>,
): Kind | undefined {
    let latest: { readonly line: Kind; readonly since: number } | undefined;
    for (const line of lines) {
        const since = line.since ? (instantOf(line.since, caseFile.zone) ?? Infinity) : -Infinity;
        if (asOf.hasCome(since) && (!latest || since >= latest.since)) latest = { line, since };
    }
    return latest?.line;
}

/** The line of a field of texts that counts. */
export function latestField(name: string, dossier: Pick<OpenIncident, 'caseFile' | 'asOf'>): Field | undefined {
    return latestOf(
        dossier.caseFile.incident.fields.filter(({ field }) => field === name),
        dossier,
    );
}

/** Every line of a field that counts and says that it is not known, by the name of its field; a confidential one too. */
export function unknownLines(dossier: Pick<OpenIncident, 'caseFile' | 'asOf'>): readonly UnknownLine[] {
    const { fields, affected, operators } = dossier.caseFile.incident;
    const names = [...new Set(fields.map(({ field }) => field))];
    const lines: readonly (readonly [string, Line | undefined])[] = [
        ...names.map((name) => [name, latestField(name, dossier)] as const),
        ['affected', latestOf(affected, dossier)],
        ['operators', latestOf(operators, dossier)],
    ];
    return lines.flatMap(([field, line]) => (line && !line.value.known ? [{ field, line, value: line.value }] : []));
}

interface UnknownLine {
    readonly field: string;
    readonly line: FieldTail;
    readonly value: Extract<Value, { readonly known: false }>;
}

/**
 * A field of the form from a line that a person wrote, and what else is known of it. What the line withholds is replaced by its
 * ground here, and reaches nothing behind.
 *
 * @param facts what the line says, where it says something
 * @param others what is known besides
 */
export function fromLine<Kind extends Line>(
    line: Kind | undefined,
    dossier: OpenIncident,
    facts: (line: Kind) => readonly Fact[],
    others: readonly Fact[] = [],
    sources: readonly Location[] = [],
): Filled {
    const from = line ? [placeOf(dossier, line), ...sources] : sources;
    if (line?.confidential !== undefined) {
        return { value: { kind: 'withheld', ground: line.confidential, facts: others }, sources: from, unknown: !line.value.known };
    }
    if (line && !line.value.known) {
        return { value: { kind: 'unknown', ...reasonOf(line.value, dossier), facts: others }, sources: from };
    }
    return filled([...(line ? facts(line) : []), ...others], from, placeOfIncident(dossier));
}

/** Why something is not known, and by when it is expected. */
export function reasonOf(
    value: { readonly because: string; readonly expected?: WrittenInstant },
    { caseFile }: Pick<OpenIncident, 'caseFile'>,
): Omit<Extract<Fact, { readonly kind: 'unknown' }>, 'kind'> {
    const expected = value.expected && resolveInstant(value.expected, caseFile.zone).when;
    return { because: value.because, ...(expected && { expected }) };
}

/**
 * Texts that a person wrote into fields of the incident.
 *
 * @param names the field that is asked about first: where it is unknown or withheld, so is the whole; the others add to it
 */
export function fromTexts(
    [first = '', ...rest]: readonly string[],
    dossier: OpenIncident,
    others: readonly Fact[] = [],
    sources: readonly Location[] = [],
): Filled {
    const added = rest.flatMap((name) => latestField(name, dossier) ?? []);
    const facts = added.flatMap((line) => factsOfLine(line, dossier, textOf));
    return fromLine(
        latestField(first, dossier),
        dossier,
        textOf,
        [...facts, ...others],
        [...added.map((line) => placeOf(dossier, line)), ...sources],
    );
}

/**
 * What a line says beside others, the ground where it is withheld, or why it is not known.
 *
 * @param facts what the line says, where it says something
 */
export function factsOfLine<Kind extends Line>(
    line: Kind | undefined,
    dossier: Pick<OpenIncident, 'caseFile'>,
    facts: (line: Kind) => readonly Fact[],
): readonly Fact[] {
    if (!line) return [];
    if (line.confidential !== undefined) return [{ kind: 'withheld', ground: line.confidential }];
    return line.value.known ? facts(line) : [{ kind: 'unknown', ...reasonOf(line.value, dossier) }];
}

/** The text of a field, where one is known. */
export function textOf({ value }: Field): readonly Fact[] {
    return value.known ? textFact(value.text) : [];
}

/** A text; none where nothing is written between the quotes. */
export function textFact(text: string | undefined, of?: string): readonly Fact[] {
    if (text === undefined || text.trim() === '') return [];
    return [{ kind: 'text', text, ...(of !== undefined && { of }) }];
}
