import type { DutyFactsByCode, DutyPlaces } from './duties.ts';
import type { RegisterFactsByCode, RegisterPlaces } from './register/register.ts';
import type { IncidentFactsByCode, IncidentPlaces } from './incidents/incidents.ts';
import type { InstantFactsByCode, InstantPlaces } from './instants.ts';
import type { ReportFactsByCode, ReportPlaces } from './reports.ts';
import type { WritingFactsByCode, WritingPlaces } from './writing.ts';
import type { RegimeFactsByCode, RegimePlaces } from './regimes.ts';

/** What each check finds, by its code. A room of checks has a file beside this one. */
export interface FactsByCode
    extends
        DutyFactsByCode,
        IncidentFactsByCode,
        InstantFactsByCode,
        RegisterFactsByCode,
        ReportFactsByCode,
        WritingFactsByCode,
        RegimeFactsByCode {}

/** What may stand at a place that a finding speaks of besides its own, by kind. */
export interface PlaceFacts extends DutyPlaces, IncidentPlaces, InstantPlaces, RegisterPlaces, ReportPlaces, WritingPlaces, RegimePlaces {}
