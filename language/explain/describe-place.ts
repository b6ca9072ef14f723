import { instantInWords } from '../checks/wording.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { canonicalState, isCountry, nameOfState, stateOfZone } from '../time/state.ts';
import { formatInstant, isZone } from '../time/zone.ts';
import type { Description } from './description.ts';

/** A country by its code, and whether it lies in the Union; nothing where the code is no country's. */
export function describeCountry(code: string): Description | undefined {
    if (!isCountry(code)) return undefined;
    const state = canonicalState(code);
    const kind = state !== undefined ? 'Member State' : code === 'EU' ? 'the Union itself' : 'outside the Union';
    return bare(nameOfState(state ?? code), kind, code);
}

/** A language by its code; nothing where there is none. */
export function describeLanguage(code: string): Description | undefined {
    if (!/^[a-z]{2}$/.test(code)) return undefined;
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
    return name === undefined ? undefined : bare(name, 'language', code);
}

/** A time zone: whose clocks they are, and what they show now. */
export function describeZone(zone: Zone, asOf: Instant): Description | undefined {
    if (!isZone(zone)) return undefined;
    const state = stateOfZone(zone);
    const offset = /Z$|[+-]\d{2}:\d{2}$/.exec(formatInstant(asOf, zone))?.[0] ?? '';
    return {
        ...bare(zone, 'time zone'),
        facts: [
            ...(state === undefined ? [] : [{ label: 'Member State', text: nameOfState(state) }]),
            { label: 'Its clocks now', text: `${instantInWords(asOf, zone)} (UTC${offset === 'Z' ? '' : offset})` },
        ],
    };
}

function bare(title: string, kind: string, name?: string): Description {
    return { title, kind, ...(name !== undefined && { name }), paragraphs: [], facts: [], citations: [] };
}
