import { nearest } from '../../facts/nearness.ts';
import type { NameUse } from '../../facts/source.ts';
import { isZone } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';

/** `zone-unknown`: a time zone that does not exist; local times are then read in another one. */
export const zoneUnknown = defineCheck({
    code: 'zone-unknown',
    severity: 'error',
    unread: 'voids',
    title: 'A time zone does not exist, so that local times are read in another one',
    *onFile({ file }) {
        const zones = [...file.parties, ...file.incidents].map((declaration) => declaration.zone);
        for (const zone of zones) {
            if (!zone || isZone(zone.text)) continue;
            yield { at: zone.range, facts: { name: zone.text, suggestions: zonesLike(zone) } };
        }
    },
});

/** The zones spelt alike; of a name without its continent, those that end with it. */
function zonesLike({ text }: NameUse): readonly string[] {
    const zones = Intl.supportedValuesOf('timeZone');
    const alike = nearest(text, zones);
    if (alike.length > 0) return alike;
    const cities = new Map(zones.map((zone) => [zone.slice(zone.lastIndexOf('/') + 1), zone]));
    return nearest(text.slice(text.lastIndexOf('/') + 1), cities.keys()).map((city) => cities.get(city) ?? city);
}
