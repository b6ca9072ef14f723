import type { Location } from '../docket/entry.ts';
import type { FactCode, FactPlaceOf, Finding, FindingOf } from '../findings/finding.ts';
import type { PlaceFacts } from '../findings/facts.ts';
import type { Note, PlaceTeller, PlaceTellers, Teller, Told } from './telling/teller.ts';
import { tellDuties, tellDutyPlaces } from './telling/duties.ts';
import { tellIncidents, tellIncidentPlaces } from './telling/incidents/incidents.ts';
import { tellInstants, tellInstantPlaces } from './telling/instants.ts';
import { tellReports, tellReportPlaces } from './telling/reports.ts';
import { tellWriting, tellWritingPlaces } from './telling/writing.ts';
import { tellRegister, tellRegisterPlaces } from './telling/register/register.ts';
import { tellRegimes, tellRegimePlaces } from './telling/regimes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How long a headline may be. */
export const HEADLINE = 100;

/** What a finding says in a language. */
export interface FindingInWords extends Told {
    readonly related: readonly { readonly location: Location; readonly text: string }[];
}

/** What each check says, by its code. A room of checks has a file in `telling/`. */
const tellers: { readonly [Code in FactCode]: Teller<Code> } = {
    ...tellDuties,
    ...tellIncidents,
    ...tellInstants,
    ...tellReports,
    ...tellWriting,
    ...tellRegister,
    ...tellRegimes,
};

/** What stands at a place that a finding speaks of besides its own, by kind. */
const placeTellers: PlaceTellers<keyof PlaceFacts> = {
    ...tellDutyPlaces,
    ...tellIncidentPlaces,
    ...tellInstantPlaces,
    ...tellReportPlaces,
    ...tellWritingPlaces,
    ...tellRegisterPlaces,
    ...tellRegimePlaces,
};

/** The order in which notes are read. */
const ORDER: readonly Note['kind'][] = ['why', 'do', 'rests', 'where', 'also'];

/** What a finding says: a headline, then notes. */
export function tellFinding(finding: Finding, words: Vocabulary): FindingInWords {
    const { headline, notes } = told(finding, words);
    return {
        headline: shortened(headline),
        notes: ORDER.flatMap((kind) => notes.filter((note) => note.kind === kind)),
        related: finding.related.map((place) => ({ location: place.location, text: tellPlace(place, words) })),
    };
}

function told<Code extends FactCode>(finding: FindingOf<Code>, words: Vocabulary): Told {
    const tell: Teller<Code> = tellers[finding.code];
    return tell(finding, words);
}

function tellPlace<Kind extends keyof PlaceFacts>(place: FactPlaceOf<Kind>, words: Vocabulary): string {
    const tell: PlaceTeller<Kind> = placeTellers[place.kind];
    return tell(place, words);
}

/** A headline that names of a workspace made too long, cut between two words. */
function shortened(headline: string): string {
    if (headline.length <= HEADLINE) return headline;
    const cut = headline.slice(0, HEADLINE - 1);
    const blank = cut.lastIndexOf(' ');
    return `${blank > HEADLINE / 2 ? cut.slice(0, blank) : cut}…`;
}
