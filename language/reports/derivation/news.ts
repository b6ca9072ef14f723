import type { Location } from '../../docket/entry.ts';
import type { CaseEvent, CaseFile } from '../../facts/case-file.ts';
import type { Affected, Field, Operators } from '../../facts/incident-source.ts';
import { instantOf } from '../../facts/written-instant.ts';
import type { Instant } from '../../time/instant.ts';
import type { Fact } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';
import { placeOf, placeOfIncident } from './dossier.ts';
import { ownReports } from './duties.ts';
import { told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';
import { countOf } from './harm.ts';
import { factsOfLine, latestField, latestOf, reasonOf, textOf, unknownLines } from './written-fields.ts';
import type { AsOf } from '../../time/as-of.ts';

/** What changed in an incident after an instant, as known at a later one. */
export interface News {
    /** Lines that were learned. */
    readonly learned: readonly CaseEvent[];
    /** Lines that counted, and were struck. */
    readonly struck: readonly CaseEvent[];
    /** Fields that were written anew. */
    readonly rewritten: readonly { readonly field: string; readonly location: Location }[];
}

/** What changed after `since`, until and with `asOf`. What has no date of its own, such as the register, is not seen here. */
export function newsSince(caseFile: CaseFile, since: Instant, asOf: AsOf): News {
    const within = (instant: Instant | undefined): boolean => instant !== undefined && instant > since && asOf.hasCome(instant);
    const stands = ({ struckFrom }: CaseEvent): boolean => struckFrom === undefined || !asOf.hasCome(struckFrom);
    const dated = [...caseFile.incident.fields, ...caseFile.incident.affected, ...caseFile.incident.operators];
    return {
        learned: caseFile.events.filter((event) => within(event.knownFrom) && stands(event)),
        struck: caseFile.events.filter(({ knownFrom, struckFrom }) => knownFrom <= since && within(struckFrom)),
        rewritten: dated
            .filter((line) => line.since && within(instantOf(line.since, caseFile.zone)))
            .map((line) => ({ field: fieldOf(line, caseFile), location: placeOf({ caseFile }, line) })),
    };
}

function fieldOf(line: Field | Affected | Operators, { incident }: CaseFile): string {
    if ('field' in line) return line.field;
    return incident.affected.some((affected) => affected === line) ? 'affected' : 'operators';
}

/** What was learned since the last report to the addressees, the reports themselves left out. */
export function sinceLastReport(dossier: Dossier): Filled {
    const last = ownReports(dossier).at(-1);
    if (!last) return filled([], [], placeOfIncident(dossier));
    const news = newsSince(dossier.caseFile, last.at.instant, dossier.asOf);
    const { facts, sources } = told(
        news.learned.filter(({ verb }) => !written.has(verb)),
        dossier,
    );
    const texts = [...new Set(news.rewritten.map(({ field }) => field))].flatMap((field) => rewrittenFacts(field, dossier));
    return filled([...facts, ...texts], [...sources, ...news.rewritten.map(({ location }) => location)], placeOfIncident(dossier));
}

/** What a field says now that was written anew. */
function rewrittenFacts(field: string, dossier: Dossier): readonly Fact[] {
    const { affected, operators } = dossier.caseFile.incident;
    if (field === 'affected') return factsOfLine(latestOf(affected, dossier), dossier, countOf);
    if (field !== 'operators') return factsOfLine(latestField(field, dossier), dossier, textOf);
    return factsOfLine(latestOf(operators, dossier), dossier, ({ value }) =>
        value.known ? [{ kind: 'box', of: 'operators', term: value.operators, ticked: true }] : [],
    );
}

const written: ReadonlySet<string> = new Set(['reported', 'announced', 'acknowledged', 'noted', 'decided']);

/** What a person has written as not known yet. */
export function stillUnknown(dossier: Dossier): Filled {
    const unknown = unknownLines(dossier).filter(({ line }) => line.confidential === undefined);
    return filled(
        unknown.map(({ value }): Fact => ({ kind: 'unknown', ...reasonOf(value, dossier) })),
        unknown.map(({ line }) => placeOf(dossier, line)),
        placeOfIncident(dossier),
    );
}
