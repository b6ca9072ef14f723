import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { Folder, vigil } from './program.ts';
import { register } from './workspace.ts';

const incident = `incident inc-1 "A" {
  involves triage-ai
  zone Europe/Amsterdam
  timeline {
    2027-12-06 14:20  occurred in NL
    2027-12-06 17:05  stlucas became aware
    2027-12-07 09:10  medira became aware
    2027-12-07 10:00  found health-harm
    2027-12-08 16:00  causal link suspected
  }
}
`;

const other = incident.replace('inc-1 "A"', 'inc-2 "B"');
const reported = incident.replace('suspected\n', 'suspected\n    2027-12-10 10:00  medira reported initial to ap\n');

const nine = '2027-12-12T09:00+01:00';
const ten = '2027-12-12T10:00+01:00';

/** What a calendar keeps of an event. */
interface Kept {
    readonly summary: string;
    readonly begins: string;
    readonly status: string;
    readonly sequence: number;
    readonly stamp: string;
}

/** A calendar that imports files as RFC 5546, 2.1.5, has it: by UID the higher SEQUENCE counts, of two that are equal the later DTSTAMP. */
class Importing {
    readonly events = new Map<string, Kept>();
    /** How many of the events that were imported took the place of one that was there. */
    replaced = 0;

    import(text: string): this {
        for (const component of eventsIn(text)) {
            const event = new ICAL.Event(component);
            const [status, stamp] = ['status', 'dtstamp'].map((name) => String(component.getFirstPropertyValue(name)));
            const kept = {
                summary: event.summary,
                begins: event.startDate.toString(),
                status: status ?? '',
                sequence: Number(component.getFirstPropertyValue('sequence')),
                stamp: stamp ?? '',
            };
            const before = this.events.get(event.uid);
            if (before && (before.sequence > kept.sequence || (before.sequence === kept.sequence && before.stamp >= kept.stamp))) continue;
            if (before) this.replaced++;
            this.events.set(event.uid, kept);
        }
        return this;
    }

    /** What a person sees: cancelled events are gone. */
    get shown(): readonly string[] {
        return [...this.events.values()]
            .flatMap(({ status, summary, begins }) => (status === 'CANCELLED' ? [] : [`${begins} ${summary}`]))
            .sort();
    }
}

function eventsIn(text: string): readonly ICAL.Component[] {
    return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

function printed(folder: Folder, asOf: string, ...words: readonly string[]): string {
    return vigil(['docket', '--format', 'ics', '--as-of', asOf, ...words], { folder: folder.path }).out;
}

const PLAN = 'Plan by: Report a serious incident to ap (inc-1)';
const LIMIT = 'Limit: Report a serious incident to ap (inc-1)';

describe('a calendar that is imported twice', () => {
    it.each([
        ['a date is corrected in place', incident.replace('2027-12-06 17:05', '2027-12-07 08:05'), `2027-12-22 ${PLAN}`],
        ['a line is deleted', incident.replace(/.*causal link.*\n/, ''), `2027-12-21 ${PLAN}`],
        ['the title is another', incident.replace('"A"', '"Misranked"'), `2027-12-21 ${PLAN}`],
    ])('has what holds now where %s', (_, changed, plan) => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        const calendar = new Importing().import(printed(folder, nine));
        expect(calendar.shown).toContain(`2027-12-21 ${PLAN}`);
        folder.write('inc.vigil', changed);
        calendar.import(printed(folder, ten));
        expect(calendar.replaced).toBeGreaterThan(0);
        expect(calendar.shown.filter((line) => line.endsWith(PLAN))).toEqual([plan]);
    });

    it.each([[[]], [['--open']]])('lets go of what was reported meanwhile (%j)', (words) => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        const calendar = new Importing().import(printed(folder, nine, ...words));
        folder.write('inc.vigil', reported);
        calendar.import(printed(folder, ten, ...words));
        expect(calendar.shown.filter((line) => line.endsWith(PLAN) || line.endsWith(LIMIT))).toEqual([]);
    });

    it('never falls behind, whatever is deleted', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        const before = new Importing().import(printed(folder, nine));
        folder.write('inc.vigil', incident.replace(/.*causal link.*\n/, ''));
        const after = new Importing().import(printed(folder, ten));
        for (const [uid, { sequence }] of after.events) expect(sequence).toBeGreaterThanOrEqual(before.events.get(uid)?.sequence ?? 0);
    });
});

describe('a calendar that goes on from the one before', () => {
    function exported(folder: Folder, asOf: string, ...words: readonly string[]): string {
        vigil(['docket', '--format', 'ics', '--output', 'duties.ics', '--as-of', asOf, ...words], { folder: folder.path });
        return readFileSync(join(folder.path, 'duties.ics'), 'utf8');
    }

    it('is the same file, byte for byte, while nothing has changed', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        expect(exported(folder, nine)).toBe(exported(folder, ten));
    });

    it('raises the revision of what has changed, and of nothing else', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other });
        const before = new Importing().import(exported(folder, nine));
        folder.write('inc.vigil', incident.replace('2027-12-06 17:05', '2027-12-07 08:05'));
        const after = new Importing().import(exported(folder, nine));
        const raised = [...after.events].filter(([uid, { sequence }]) => sequence > (before.events.get(uid)?.sequence ?? Infinity));
        expect(raised.map(([, { summary }]) => summary)).toContain(PLAN);
        expect(raised.every(([, { summary }]) => summary.includes('inc-1'))).toBe(true);
    });

    it('cancels what is nowhere any more, once, and without its words', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other });
        const before = exported(folder, nine);
        folder.write('other.vigil', '');
        const after = exported(folder, ten);
        const calendar = new Importing().import(before).import(after);
        expect(calendar.shown.some((line) => line.includes('inc-2'))).toBe(false);
        expect(calendar.shown.some((line) => line.includes('inc-1'))).toBe(true);
        const gone = eventsIn(after).filter((event) => String(event.getFirstPropertyValue('status')) === 'CANCELLED');
        expect(gone.every((event) => event.getFirstPropertyValue('description') === null)).toBe(true);
        expect(gone.every((event) => event.getAllSubcomponents('valarm').length === 0)).toBe(true);
        expect(exported(folder, '2027-12-12T11:00+01:00')).toBe(after);
    });

    it('cancels nothing where a line was not understood, and says so in the event', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        exported(folder, nine);
        folder.write('inc.vigil', incident.replace('found health-harm', 'found helth-harm'));
        const { shown } = new Importing().import(exported(folder, ten));
        expect(shown).toContain(`2027-12-21 CHECK: ${PLAN}`);
        expect(shown).toContain(`2027-12-22 CHECK: ${LIMIT}`);
    });

    it('keeps what an incident had that is one no longer, since its first word is broken', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other });
        exported(folder, nine);
        folder.write('other.vigil', other.replace('incident', 'incidnt'));
        const { shown } = new Importing().import(exported(folder, ten));
        expect(shown).toContain('2027-12-21 CHECK: Plan by: Report a serious incident to ap (inc-2)');
    });

    it.each([
        ['an incident that was not asked about', ['-i', 'inc-1']],
        ['a file that was not asked about', ['inc.vigil']],
        ['a duty that was not asked for', ['--duty', 'report-death']],
    ])('keeps %s', (_, words) => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other });
        const before = new Importing().import(exported(folder, nine)).shown.filter((line) => line.includes('inc-2'));
        expect(before.length).toBeGreaterThan(2);
        const after = new Importing().import(exported(folder, ten, ...words)).shown;
        expect(after.filter((line) => line.includes('inc-2'))).toEqual(before);
    });

    it('does not begin with what is done already', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other });
        exported(folder, nine, '-i', 'inc-2');
        folder.write('inc.vigil', reported);
        const { events } = new Importing().import(exported(folder, ten));
        expect([...events.values()].map(({ summary }) => summary)).not.toContain(PLAN);
    });

    it('is named by --previous where it goes elsewhere', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        folder.write('before.ics', printed(folder, nine));
        expect(printed(folder, ten, '--previous', 'before.ics')).toBe(readFileSync(join(folder.path, 'before.ics'), 'utf8'));
    });

    it('refuses another file', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident, 'a.txt': 'BEGIN:VCALENDAR\r\n' });
        const ran = vigil(['docket', '--format', 'ics', '--previous', 'a.txt'], { folder: folder.path });
        expect([ran.status, ran.err]).toEqual([2, expect.stringContaining('a.txt: this is no calendar that vigil docket printed')]);
        const none = vigil(['docket', '--format', 'ics', '--previous', 'none.ics'], { folder: folder.path });
        expect([none.status, none.err]).toEqual([2, expect.stringContaining('none.ics cannot be read')]);
    });
});

describe('an event', () => {
    const identities = (text: string, words: readonly string[] = []): readonly string[] => {
        using folder = new Folder({ 'register.vigil': register, 'incidents/inc.vigil': text });
        return eventsIn(printed(folder, nine, ...words)).map((event) => String(event.getFirstPropertyValue('uid')));
    };

    it('keeps its identity whatever its title and its dates are', () => {
        const moved = incident.replace('"A"', '"Misranked"').replace('17:05', '17:06');
        expect(identities(moved)).toEqual(identities(incident));
        expect(new Set(identities(incident)).size).toBe(identities(incident).length);
    });

    it('is told apart from that of an incident of the same name in another file', () => {
        using folder = new Folder({ 'register.vigil': register, 'a.vigil': incident, 'b.vigil': incident });
        const uids = eventsIn(printed(folder, nine)).map((event) => String(event.getFirstPropertyValue('uid')));
        expect(uids.length).toBeGreaterThan(4);
        expect(new Set(uids).size).toBe(uids.length);
    });

    it('is the same from whichever folder it is printed', () => {
        using folder = new Folder({ 'vigil.json': '{}', 'register.vigil': register, 'incidents/inc.vigil': incident });
        const from = (sub: string): readonly string[] =>
            eventsIn(vigil(['docket', '--format', 'ics', '--as-of', nine], { folder: join(folder.path, sub) }).out).map((event) =>
                String(event.getFirstPropertyValue('uid')),
            );
        expect(from('incidents')).toEqual(from('.'));
    });

    it('has what RFC 5546, 3.2.1, asks of one that is published', () => {
        using folder = new Folder({ 'register.vigil': register, 'inc.vigil': incident });
        const events = eventsIn(printed(folder, nine));
        expect(events.length).toBeGreaterThan(2);
        for (const event of events)
            for (const name of ['uid', 'dtstamp', 'sequence', 'dtstart', 'organizer', 'summary', 'status'])
                expect(event.getAllProperties(name).length, name).toBe(1);
    });

    it('ends after it begins where hours are counted, and begins when they end', () => {
        using folder = new Folder({ 'inc.vigil': hours });
        const events = eventsIn(printed(folder, '2028-03-26T12:00+00:00')).map((component) => new ICAL.Event(component));
        const timed = events.filter((event) => !event.startDate.isDate);
        expect(timed.map((event) => event.startDate.toString())).toContain('2028-03-27T00:50:00Z');
        for (const event of timed) expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(60_000);
        expect(timed.map((event) => event.description).join('\n')).toContain('2028-03-27T00:50:00+00:00 (Atlantic/Azores)');
    });
});

/** A limit of 24 hours over the night in which clocks are put forward. */
const hours = `organisation medira "Muster GmbH" { country DE }
authority desk "Desk" { country PT zone Atlantic/Azores acts as service-desk }
system s "S" { is annex-III-5-d provider medira placed on market 2028-01-03 in PT }
regime contract "C" {
  cites "Contract"
  counts plain
  office service-desk "Service desk"
  duty tell "Tell" {
    by section 1
    binds provider
    when found health-harm
    must report initial to service-desk in each state
    no later than 24 hours after awareness of provider
  }
}
incident a "Over the spring change" {
  involves s
  zone Atlantic/Azores
  timeline {
    2028-03-25 10:30  occurred in PT
    2028-03-25 23:40  medira became aware
    2028-03-25 23:50  found health-harm
    2028-03-26 02:30  causal link suspected
  }
}
`;
