import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Counts two periods and reads a local time in a process of its own, whose machine is set to a zone. */
function countOnMachineIn(zone: string): string {
    const folder = new URL('../../language/time/', import.meta.url).href;
    const script = `
        const { countLimit } = await import('${folder}count.ts');
        const { calendarOf } = await import('${folder}calendar.ts');
        const { resolveLocal } = await import('${folder}local-time.ts');
        const { formatInstant, parseInstant, dayOf } = await import('${folder}zone.ts');
        const instant = parseInstant('2027-12-06T23:50:00+01:00');
        const event = { instant, day: dayOf(instant, 'Europe/Amsterdam') };
        const days = countLimit(event, { amount: 15, unit: 'days' }, 'Europe/Amsterdam', calendarOf('NL'));
        const hours = countLimit(event, { amount: 72, unit: 'hours' }, 'Europe/Amsterdam', calendarOf('NL'));
        const local = resolveLocal('2027-07-01', '12:00', 'Europe/Lisbon');
        process.stdout.write([days, hours].map(({ ends }) => formatInstant(ends, 'Europe/Amsterdam')).join(' ') + ' ' + local.instant);
    `;
    const options = { env: { ...process.env, TZ: zone, NODE_OPTIONS: '' }, encoding: 'utf8' } as const;
    return execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], options);
}

it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Australia/Lord_Howe'])('counts alike on a machine in %s', (zone) => {
    expect(countOnMachineIn(zone)).toBe('2027-12-22T00:00:00+01:00 2027-12-10T00:00:00+01:00 1814439600000');
});
