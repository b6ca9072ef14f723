import { expect, it } from 'vitest';
import { canonicalState, isCountry, memberStates, nameOfState, stateOfZone, zoneOfState } from '../../language/time/state.ts';
import { isZone } from '../../language/time/zone.ts';

it('lists the 27 Member States, Greece as EL', () => {
    expect(memberStates.join(' ')).toBe('AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK');
});

it('takes GR for EL, and capital letters only', () => {
    expect(canonicalState('GR')).toBe('EL');
    expect(canonicalState('EL')).toBe('EL');
    expect(canonicalState('NL')).toBe('NL');
    for (const code of ['nl', 'US', 'EU', 'XX', '', 'toString']) expect(canonicalState(code)).toBeUndefined();
});

it('knows the countries of ISO 3166, Greece both ways and the Union', () => {
    for (const code of ['US', 'CH', 'GB', 'GR', 'EL', 'EU', 'NL', 'ZW']) expect(isCountry(code)).toBe(true);
    for (const code of ['UK', 'XX', 'us', '', 'NLD']) expect(isCountry(code)).toBe(false);
});

it('finds the zone of a capital, and the state of a zone, islands included', () => {
    expect(zoneOfState('NL')).toBe('Europe/Amsterdam');
    expect(zoneOfState('GR')).toBe('Europe/Athens');
    expect(zoneOfState('EU')).toBe('Europe/Brussels');
    expect(zoneOfState('US')).toBe('Europe/Brussels');
    expect(stateOfZone('Atlantic/Canary')).toBe('ES');
    expect(stateOfZone('Atlantic/Azores')).toBe('PT');
    expect(stateOfZone('Atlantic/Madeira')).toBe('PT');
    expect(stateOfZone('Indian/Reunion')).toBe('FR');
    expect(stateOfZone('europe/athens')).toBe('EL');
    for (const zone of ['Europe/London', 'America/New_York', 'UTC', 'nowhere']) expect(stateOfZone(zone)).toBeUndefined();
});

it('gives every Member State a real zone that leads back to it', () => {
    for (const state of memberStates) {
        expect(isZone(zoneOfState(state))).toBe(true);
        expect(stateOfZone(zoneOfState(state))).toBe(state);
    }
});

it('names states in English', () => {
    expect([nameOfState('EL'), nameOfState('GR'), nameOfState('CZ'), nameOfState('EU'), nameOfState('US')]).toEqual([
        'Greece',
        'Greece',
        'Czechia',
        'European Union',
        'United States',
    ]);
});
