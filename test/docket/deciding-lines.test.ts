import { describe, expect, it } from 'vitest';
import { docketOfHouse, entryOfHouse } from './house.ts';

const told = `
2028-02-01 09:00 acme became aware
2028-02-01 10:00 found fire`;

describe('a condition', () => {
    it('that denies a misspelt name never holds, and neither does what it founds', () => {
        const duty = 'binds provider when found fire and not found floood must investigate';
        expect(entryOfHouse({ duty, timeline: told })).toBeUndefined();
        expect(entryOfHouse({ duty: duty.replace('floood', 'flood'), timeline: told })?.status).toBe('due');
    });

    it('that excludes by a denied misspelt name excludes nothing', () => {
        const duty = 'binds provider when found fire unless not found floood must investigate';
        expect(entryOfHouse({ duty, timeline: told })?.status).toBe('due');
    });

    it('holds no more where the wider finding is ruled out', () => {
        const duty = 'binds provider when found fire must investigate';
        const timeline = `${told}\n2028-02-03 10:00 ruled out ai-act.health-harm`;
        expect(entryOfHouse({ duty, timeline })?.status).toBe('not owed');
    });

    it('that asks for a suspected link is satisfied by an established one', () => {
        const duty = 'binds provider when found fire and causal link suspected must investigate';
        expect(entryOfHouse({ duty, timeline: `${told}\n2028-02-02 10:00 causal link established` })?.status).toBe('due');
        expect(
            entryOfHouse({ duty: duty.replace('suspected', 'likely'), timeline: `${told}\n2028-02-02 10:00 causal link suspected` }),
        ).toBeUndefined();
    });

    it('on a role is asked of the bound party alone where it holds the role', () => {
        const duty = `
trait large "Large" of party by clause 3
duty tell "Tell" { by clause 2 binds deployer when found fire and deployer is large must investigate }`;
        const besides = 'organisation giant "Giant" { country DE is large }';
        const bound = docketOfHouse({ duty, besides, system: 'deployer giant', timeline: told }).entries.map(({ party }) => party);
        expect(bound).toEqual(['giant']);
    });

    it('counts the first unit that was placed on the market', () => {
        const duty = 'binds provider when found fire and placed on market before 2027-12-31 must investigate';
        expect(entryOfHouse({ duty, system: 'placed on market 2028-01-15 in FR', timeline: told })?.status).toBe('due');
    });

    it('counts no significant change after the incident', () => {
        const duty = 'binds provider when found fire and changed significantly since 2028-01-01 must investigate';
        const timeline = `2028-02-01 08:00 occurred in DE\n${told}`;
        expect(entryOfHouse({ duty, system: 'changed significantly 2028-02-10 "later"', timeline })).toBeUndefined();
        expect(entryOfHouse({ duty, system: 'changed significantly 2028-01-10 "before"', timeline })?.status).toBe('due');
    });
});

describe('a causal link', () => {
    const limited = 'binds provider when found fire must inform board no later than 3 days after causal link suspected';

    it('for a finding starts the clocks of the duties about that finding alone', () => {
        const other = `${told}, flood\n2028-02-03 10:00 causal link likely for flood\n2028-02-10 10:00 causal link likely for fire`;
        expect(entryOfHouse({ duty: limited, timeline: other })?.limit?.lastDay).toBe('2028-02-13');
    });

    it('for a name that means nothing starts no clock', () => {
        expect(entryOfHouse({ duty: limited, timeline: `${told}\n2028-02-03 10:00 causal link likely for nothing-known` })?.status).toBe(
            'waiting',
        );
    });

    it('excluded for one of two findings leaves what the other founds', () => {
        const duty = 'binds provider when found fire or found flood unless causal link excluded must investigate';
        const timeline = `${told}, flood\n2028-02-03 10:00 causal link excluded for fire`;
        expect(entryOfHouse({ duty, timeline })?.status).toBe('due');
        expect(entryOfHouse({ duty, timeline: `${timeline}\n2028-02-04 10:00 causal link excluded for flood` })?.status).toBe('not owed');
    });

    it('for one finding is no answer for an incident in which nothing was found', () => {
        const duty = 'binds provider when system is tested and not causal link excluded must investigate';
        const timeline = '2028-02-01 10:00 acme became aware\n2028-02-03 10:00 causal link excluded for fire';
        expect(entryOfHouse({ duty, timeline })?.status).toBe('due');
    });
});

describe('awareness', () => {
    const limited = 'binds provider when found fire must inform board no later than 3 days after awareness of provider or deployer';

    it('of whoever the duty names starts the cautious date, and of the bound party the limit', () => {
        const timeline = '2028-02-01 10:00 found fire\n2028-02-02 09:00 clinic became aware\n2028-02-05 09:00 acme became aware';
        const entry = entryOfHouse({ duty: limited, timeline });
        expect([entry?.planBy?.lastDay, entry?.limit?.lastDay]).toEqual(['2028-02-05', '2028-02-08']);
    });

    it('of a representative is that of the party', () => {
        const timeline = '2028-02-01 10:00 found fire\n2028-02-02 09:00 agent became aware\n2028-02-05 09:00 acme became aware';
        expect(entryOfHouse({ duty: limited, timeline })?.limit?.lastDay).toBe('2028-02-05');
    });

    it('of another system starts nothing', () => {
        const duty =
            'binds provider when found fire and placed on market before 2027-12-04 must inform board no later than 3 days after awareness';
        const system = 'placed on market 2027-12-01 in FR';
        const timeline =
            '2028-02-01 10:00 found fire\n2028-02-02 09:00 acme became aware of other\n2028-02-05 09:00 acme became aware of ranker';
        const entry = entryOfHouse({ duty, system, involves: 'ranker, other', timeline });
        expect(entry?.subjects).toEqual(['ranker']);
        expect(entry?.limit?.lastDay).toBe('2028-02-08');
    });

    it('that a model is involved is told by a line that names it, where anything else is involved', () => {
        const duty = 'binds provider when found fire must inform board no later than 3 days after awareness that model is involved';
        const timeline = '2028-02-01 10:00 found fire\n2028-02-02 09:00 acme became aware\n2028-02-05 09:00 acme became aware of ranker';
        expect(entryOfHouse({ duty, involves: 'ranker, other', timeline })?.limit?.lastDay).toBe('2028-02-08');
        expect(entryOfHouse({ duty, timeline })?.limit?.lastDay).toBe('2028-02-05');
    });

    it('comes with a notice for the cautious date alone', () => {
        const timeline = '2028-02-01 10:00 found fire\n2028-02-02 09:00 acme received notice "a call"\n2028-02-05 09:00 acme became aware';
        const entry = entryOfHouse({ duty: limited, timeline });
        expect([entry?.planBy?.lastDay, entry?.limit?.lastDay]).toEqual(['2028-02-05', '2028-02-08']);
    });
});

describe('a date', () => {
    const limited = 'binds provider when found fire must inform board no later than 3 days after awareness';

    it('does not count before the findings suffice', () => {
        const timeline = '2028-02-01 09:00 acme became aware\n2028-02-05 10:00 found fire';
        expect(entryOfHouse({ duty: limited, timeline })?.limit?.lastDay).toBe('2028-02-08');
    });

    it('never ends before the duty arose', () => {
        const timeline = '2028-02-01 09:00 acme became aware\n2028-02-10 10:00 found fire';
        const entry = entryOfHouse({ duty: limited, timeline });
        expect([entry?.planBy?.lastDay, entry?.neverAchievable]).toEqual(['2028-02-10', true]);
    });

    it('is kept by what was done on its last day, at whatever hour', () => {
        const timeline = `${told}\n2028-02-04 acme informed board-office`;
        expect(entryOfHouse({ duty: limited, timeline })?.status).toBe('met');
        expect(entryOfHouse({ duty: limited, timeline: timeline.replace('02-04', '02-05') })?.status).toBe('late');
    });

    it('of caution counts from the day at the party, where that is the earlier one', () => {
        const duty = 'binds deployer when found fire must inform board no later than 3 days after awareness';
        const timeline = '2028-02-01 10:00 found fire\n2028-02-02T23:30Z clinic became aware';
        const entry = entryOfHouse({ duty, timeline });
        expect([entry?.planBy?.lastDay, entry?.limit?.lastDay]).toEqual(['2028-02-05', '2028-02-06']);
    });

    it('of information is not started by word of an alteration', () => {
        const duty = 'binds provider when found fire must inform board no later than 3 days after informed deployer';
        const timeline = `${told}\n2028-02-03 10:00 acme informed clinic of alteration`;
        expect(entryOfHouse({ duty, timeline })?.status).toBe('waiting');
        expect(entryOfHouse({ duty, timeline: `${timeline}\n2028-02-06 10:00 acme informed clinic` })?.limit?.lastDay).toBe('2028-02-09');
    });

    it('on which a limit was missed stays missed when the condition ends later', () => {
        const timeline = `${told}\n2028-02-10 10:00 ruled out fire`;
        expect(entryOfHouse({ duty: limited, timeline })?.status).toBe('overdue');
        expect(entryOfHouse({ duty: limited, timeline: timeline.replace('02-10', '02-03') })?.status).toBe('not owed');
    });
});

describe('a line of the law', () => {
    const timeline = told;

    it('applies from its first day on, and not before', () => {
        const duty = (from: string): string => `binds provider applies from ${from} when found fire must investigate`;
        expect(entryOfHouse({ duty: duty('2028-02-01'), timeline })?.status).toBe('due');
        expect(entryOfHouse({ duty: duty('2028-02-02'), timeline })).toBeUndefined();
    });

    it('that excludes no longer does from the day of its end', () => {
        const duty = (until: string): string =>
            `binds provider when found fire unless system is tested until ${until} because "tested" must investigate`;
        expect(entryOfHouse({ duty: duty('2028-03-01'), timeline })?.status).toBe('not owed');
        expect(entryOfHouse({ duty: duty('2028-01-01'), timeline })?.status).toBe('due');
    });

    it('that binds from a day on binds nobody before it', () => {
        const duty = (from: string): string => `binds provider from ${from} when found fire must investigate`;
        expect(entryOfHouse({ duty: duty('2028-02-02'), timeline })).toBeUndefined();
        expect(entryOfHouse({ duty: duty('2028-02-01'), timeline })?.status).toBe('due');
    });

    it('of a route decides where it is the first that holds', () => {
        const duty =
            'route up { to desk when found fire by clause 3 to board otherwise by clause 3 } duty tell "Tell" { by clause 2 binds provider when found fire must inform up }';
        expect(entryOfHouse({ duty, timeline })?.recipient).toBe('desk-office');
    });
});

describe('a report', () => {
    it('of another stage leaves the duty open', () => {
        const duty = 'binds provider when found fire must report initial to board';
        expect(entryOfHouse({ duty, timeline: `${told}\n2028-02-03 10:00 acme reported intermediate to board-office` })?.status).toBe(
            'due',
        );
        expect(entryOfHouse({ duty, timeline: `${told}\n2028-02-03 10:00 acme reported initial to board-office` })?.status).toBe('met');
    });

    it('fulfils one occurrence of a repeated duty, and none whose period had not begun', () => {
        const duty = 'binds provider when found fire must report follow-up to board every 1 week after awareness until resolved';
        const timeline = `${told}\n2028-02-02 10:00 acme reported follow-up to board-office\n2028-02-03 10:00 acme reported follow-up to board-office`;
        const entry = entryOfHouse({ duty, timeline, asOf: '2028-02-10T12:00:00+01:00' });
        expect([entry?.occurrence, entry?.status, entry?.limit?.lastDay]).toEqual([2, 'due', '2028-02-15']);
    });
});

describe('records', () => {
    it('are kept from the last placing on the market', () => {
        const duty = 'binds provider when found fire must keep records for 1 year after placed on market';
        expect(entryOfHouse({ duty, system: 'placed on market 2028-01-10 in FR', timeline: told })?.keepUntil?.lastDay).toBe('2029-01-10');
    });
});

describe('information', () => {
    it('goes to no representative of the bound party', () => {
        const duty = 'binds provider when found fire must inform deployer';
        const recipients = docketOfHouse({ duty, system: 'deployer agent', timeline: told }).entries.map(({ recipient }) => recipient);
        expect(recipients).toEqual(['clinic']);
    });

    it('of one alteration is spent by it', () => {
        const duty = 'binds provider when found fire must not alter before informing board';
        const timeline = `${told}
2028-02-02 10:00 acme informed board-office of alteration
2028-02-03 10:00 acme altered ranker "once"
2028-02-04 10:00 acme altered ranker "twice"`;
        expect(entryOfHouse({ duty, timeline })?.breaches.map(({ range }) => range[0])).toHaveLength(1);
    });
});

describe('a specialisation', () => {
    const line = (general: number, special: number): string => `
duty tell "Tell" { by clause 2 binds provider when found fire must report initial to board no later than ${general} days after awareness }
duty tell-flood "Tell of the flood" { by clause 3 specialises tell when found flood no later than ${special} days after awareness }`;

    it('never ends later than the duty that it covers', () => {
        const entry = entryOfHouse({ duty: line(3, 9), timeline: `${told}, flood` }, 'house.tell-flood');
        expect(entry?.limit?.lastDay).toBe('2028-02-04');
    });

    it('leaves as it is what was met before its own finding, and is not told by it', () => {
        const timeline = `${told}\n2028-02-02 10:00 acme reported initial to board-office\n2028-02-03 10:00 found flood`;
        const { entries } = docketOfHouse({ duty: line(9, 9), timeline, asOf: '2028-02-04T12:00:00+01:00' });
        expect(entries.map(({ duty, status }) => [duty, status])).toEqual([
            ['house.tell-flood', 'due'],
            ['house.tell', 'met'],
        ]);
    });
});

describe('what follows a report', () => {
    it('is not owed where the report is not', () => {
        const duty = `
duty tell "Tell" { by clause 2 binds provider when found fire must report initial to board no later than 9 days after awareness }
duty close "Close" { by clause 3 binds provider when system is tested must report final to board no later than 9 days after reported initial }`;
        const timeline = `${told}\n2028-02-02 10:00 ruled out fire`;
        expect(entryOfHouse({ duty, timeline }, 'house.close')?.reason).toMatch(/^the report that it follows is not owed/);
    });
});

describe('what an authority owes for a report', () => {
    const duty = `
duty tell "Tell" { by clause 2 binds provider when found fire must report initial to board in each state }
duty act "Act" { by clause 3 answers tell as board when found fire must take measures }`;
    const besides = 'authority other-board "Other board" { country PT zone Europe/Lisbon acts as house.board }';
    const actsFor = (...reports: readonly string[]): readonly string[] => {
        const timeline = [
            `2028-02-01 08:00 occurred in DE${told}`,
            ...reports.map((to) => `2028-02-03 10:00 acme reported initial to ${to}`),
        ];
        const { entries } = docketOfHouse({ duty, besides, timeline: timeline.join('\n') });
        return entries.filter((entry) => entry.duty === 'house.act').map(({ party }) => party);
    };

    it('follows what was owed to it, and so it owes nothing for a copy of what was owed in another state', () => {
        expect(actsFor('board-office')).toEqual(['board-office']);
        expect(actsFor('board-office', 'other-board')).toEqual(['board-office']);
        expect(actsFor('other-board')).toEqual([]);
    });
});

describe('a silence', () => {
    const duty = 'binds deployer if provider unreachable when found fire must investigate';
    const besides = 'policy { unreachable means 24 hours }';
    const informed = '2028-02-01 10:00 found fire\n2028-02-01 11:00 clinic informed acme';

    it('binds once it has lasted, and no longer than until the first answer', () => {
        expect(entryOfHouse({ duty, besides, timeline: informed })?.status).toBe('due');
        expect(entryOfHouse({ duty, besides, timeline: `${informed}\n2028-02-01 15:00 acme answered clinic` })).toBeUndefined();
        expect(entryOfHouse({ duty, besides, timeline: `${informed}\n2028-02-05 15:00 acme answered clinic` })?.status).toBe('not owed');
    });
});

describe('of several authorities', () => {
    const duty = 'binds provider when found fire must inform board in each state';
    const timeline = `2028-02-01 08:00 occurred in DE\n${told}`;

    it('the one for the most specific trait is competent', () => {
        const besides = 'authority special-office "Special office" { country DE acts as house.board for house.tested }';
        expect(entryOfHouse({ duty, besides, timeline })?.recipient).toBe('special-office');
    });

    it('none is chosen where two fit equally', () => {
        const besides = 'authority second-office "Second office" { country DE acts as house.board }';
        expect(entryOfHouse({ duty, besides, timeline })?.missingRecipient?.kind).toBe('authority-ambiguous');
    });
});

describe('a report that could be meant for two regimes', () => {
    const duty = 'binds provider when found fire must report initial to board';
    const besides = `
regime guest "Guest rules" { cites "Guest rules"
duty tell-too "Tell too" { by clause 2 binds provider when found house.fire must report initial to house.board } }`;
    const statuses = (line: string): readonly string[] =>
        docketOfHouse({ duty, besides, timeline: `${told}\n2028-02-03 10:00 acme reported initial to board-office ${line}` }).entries.map(
            ({ duty: id, status }) => `${id} ${status}`,
        );

    it('counts for neither until it says for which', () => {
        expect(statuses('')).toEqual(['house.tell due', 'guest.tell-too due']);
        expect(statuses('under guest')).toEqual(['house.tell due', 'guest.tell-too met']);
    });
});
