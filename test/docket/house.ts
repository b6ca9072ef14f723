import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { readSource } from '../../language/facts/read.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { docketsOf } from './workspace-of.ts';

const parser = createParser();

/** A system of one provider and one deployer, and a small regime of an invented house to which lines can be added. */
const register = `
organisation acme "Acme" { country DE zone Europe/Berlin represented by agent }
organisation agent "Agent" { country DE zone Europe/Berlin }
organisation clinic "Clinic" { country PT zone Europe/Lisbon }
authority board-office "Board office" { country DE zone Europe/Berlin acts as house.board }
authority desk-office "Desk" { country PT zone Europe/Lisbon acts as house.desk }`;

const terms = `
    office board "Board" by clause 1
    office desk "Desk" by clause 1
    trait tested "Tested" of system by clause 1
    finding fire "Fire" is ai-act.health-harm by clause 1
    finding flood "Flood" is ai-act.health-harm by clause 1`;

/** What a test says of the house: the lines of its duty, further parts of the workspace, and what happened. */
export interface House {
    readonly duty: string;
    readonly system?: string;
    readonly besides?: string;
    readonly involves?: string;
    readonly timeline: string;
    readonly asOf?: string;
}

/** The docket of the house's incident. */
export function docketOfHouse({
    duty,
    system = '',
    besides = '',
    involves = 'ranker',
    timeline,
    asOf = '2028-02-20T12:00:00+01:00',
}: House): Docket {
    const text = `${register}
system ranker "Ranker" { is tested provider acme deployer clinic placed on market 2027-12-05 in DE ${system} }
system other "Other" { is tested provider acme placed on market 2027-12-05 in DE }
regime house "House rules" { cites "House rules" ${terms}
    ${duty.includes('duty ') ? duty : `duty tell "Tell" { by clause 2 ${duty} }`} }
${besides}
incident inc "In the house" { involves ${involves} zone Europe/Berlin timeline {
${timeline}
} }`;
    if (readSource('house.vigil', text, parser).problems.length > 0) throw new Error(`The house is broken:\n${text}`);
    const [docket] = docketsOf([{ path: 'house.vigil', text }], asOf);
    if (!docket) throw new Error('There is no docket.');
    return docket;
}

/** The entry of the house's duty; of several, the first. */
export function entryOfHouse(house: House, duty = 'house.tell'): DocketEntry | undefined {
    return docketOfHouse(house).entries.find((entry) => entry.duty === duty);
}
