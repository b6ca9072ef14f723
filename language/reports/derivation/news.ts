import type { Location } from '../../docket/entry.ts';
import type { CaseEvent, CaseFile } from '../../facts/case-file.ts';
import type { Affected, Field, Operators } from '../../facts/incident-source.ts';
import { instantOf } from '../../facts/written-instant.ts';
import type { Instant } from '../../time/instant.ts';
import type { Fact } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';
import { placeOf, placeOfIncident } from './dossier.ts';
import { reportLines } from './duties.ts';
import { told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';
import { latestField, reasonOf, textFact } from './written-fields.ts';

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
export function newsSince(caseFile: CaseFile, since: Instant, asOf: Instant): News {
    const within = (instant: Instant | undefined): boolean => instant !== undefined && instant > since && instant <= asOf;
    const stands = ({ struckFrom }: CaseEvent): boolean => struckFrom === undefined || struckFrom > asOf;
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
    const last = reportLines(dossier).at(-1);
    if (!last) return filled([], [], placeOfIncident(dossier));
    const news = newsSince(dossier.caseFile, last.at.instant, dossier.asOf);
    const { facts, sources } = told(
        news.learned.filter(({ verb }) => !written.has(verb)),
        dossier,
    );
    const texts = [...new Set(news.rewritten.map(({ field }) => field))].flatMap((field): readonly Fact[] => {
        const line = latestField(field, dossier);
        if (!line) return [];
        if (line.confidential !== undefined) return [{ kind: 'withheld', ground: line.confidential }];
        return line.value.known ? textFact(line.value.text) : [{ kind: 'unknown', ...reasonOf(line.value, dossier) }];
    });
    return filled([...facts, ...texts], [...sources, ...news.rewritten.map(({ location }) => location)], placeOfIncident(dossier));
}

const written: ReadonlySet<string> = new Set(['reported', 'announced', 'acknowledged', 'noted', 'decided']);

/** What a person has written as not known yet. */
export function stillUnknown(dossier: Dossier): Filled {
    const names = [...new Set(dossier.caseFile.incident.fields.map(({ field }) => field))];
    const unknown = names.flatMap((name) => {
        const line = latestField(name, dossier);
        return line && !line.value.known && line.confidential === undefined ? [{ line, value: line.value }] : [];
    });
    return filled(
        unknown.map(({ value }): Fact => ({ kind: 'unknown', ...reasonOf(value, dossier) })),
        unknown.map(({ line }) => placeOf(dossier, line)),
        placeOfIncident(dossier),
    );
}
