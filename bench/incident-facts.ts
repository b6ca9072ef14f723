/** What one made-up incident consists of, before it is written in any language. */
export interface IncidentFacts {
    readonly name: string;
    readonly title: string;
    readonly system: number;
    readonly provider: number;
    readonly deployer: number;
    readonly state: string;
    readonly zone: string;
    readonly serial: string;
    readonly patients: number;
    readonly narrative: readonly string[];
    readonly fields: readonly (readonly [field: string, text: string])[];
    readonly evidence: readonly { readonly name: string; readonly title: string; readonly hash: string }[];
    readonly events: readonly EventFacts[];
}

/** One dated line: what follows the instant, word by word; `text` is its remark. */
export interface EventFacts {
    readonly at: string;
    readonly party?: string;
    readonly what: string;
    readonly to?: string;
    readonly text?: string;
}

export const PROVIDERS = 25;
export const DEPLOYERS = 40;
export const SYSTEMS = 60;
export const STATES: readonly (readonly [state: string, zone: string])[] = [
    ['NL', 'Europe/Amsterdam'],
    ['DE', 'Europe/Berlin'],
    ['FR', 'Europe/Paris'],
    ['IT', 'Europe/Rome'],
    ['ES', 'Europe/Madrid'],
    ['PL', 'Europe/Warsaw'],
];

const KINDS = ['patient ranked too low', 'alarm suppressed', 'dose misread', 'referral lost', 'image assigned to another patient'];
const CAUSES = ['an unseen unit', 'a missing reading', 'a threshold set for adults', 'a stale copy of the model', 'a swapped field'];
const WARDS = ['emergency ward', 'night shift', 'intensive care', 'outpatient desk', 'radiology'];
const FINDINGS = ['health-harm', 'death', 'fundamental-rights-infringement'];

/** The facts of incident number `index`; no two are alike, and one in ten was not reported yet. */
export function incidentFacts(index: number): IncidentFacts {
    const [state, zone] = placeOf(index);
    const system = index % SYSTEMS;
    const kind = pick(KINDS, index >> 1);
    const ward = pick(WARDS, index >> 2);
    return {
        name: `inc-${String(index).padStart(6, '0')}`,
        title: `${capital(kind)} in ${ward}, report ${index}`,
        system,
        provider: system % PROVIDERS,
        deployer: system % DEPLOYERS,
        state,
        zone,
        serial: `${state}-${100_000 + index}`,
        patients: 1 + (index % 4),
        narrative: [
            `At bed ${index % 97} of the ${ward} a ${kind} was noticed by the staff on duty, entry ${index} of the log.`,
            `The system had shown ${20 + (index % 70)} of 100 points; the second reading, ${3 + (index % 11)} minutes later, showed ${10 + (index % 40)}.`,
            `Treatment began ${15 + (index % 180)} minutes late. The patient was moved to room ${100 + (index % 400)}.`,
            `Shift ${index % 3} repeated the run with the same input and saw the same result in ${1 + (index % 9)} of 10 tries.`,
        ],
        fields: [
            ['effects', `a delay of ${15 + (index % 180)} minutes before treatment`],
            ['chain', `reading ${index % 53} was taken for reading ${(index + 1) % 53}, and nobody looked again`],
            ['cause', `${pick(CAUSES, index >> 3)} in release ${index % 9}.${index % 13}`],
            ['cause-factors', `${1 + (index % 6)} of 7 screens showed the old legend`],
            ['results', `${index % 31} further patients were looked at, none was harmed`],
            ['remedial', `release ${index % 9}.${(index % 13) + 1} converts on entry`],
            ['rationale', `the ranking alone decided who was seen in the first ${30 + (index % 60)} minutes`],
        ],
        evidence: [
            { name: 'ward-log', title: `Log of the ${ward}, page ${index % 211}`, hash: hashLike(index) },
            { name: 'replay', title: `Replay ${index}`, hash: hashLike(index + 1_000_000) },
        ],
        events: eventsOf(index),
    };
}

function eventsOf(index: number): EventFacts[] {
    const provider = `provider-${(index % SYSTEMS) % PROVIDERS}`;
    const deployer = `deployer-${(index % SYSTEMS) % DEPLOYERS}`;
    const system = `system-${index % SYSTEMS}`;
    const [state] = placeOf(index);
    const authority = `authority-${state.toLowerCase()}`;
    const at = (day: number, hour: number): string => instant(index, day, hour);
    const told = index % 10 !== 0;
    return [
        { at: at(0, 7), what: `occurred in ${state}` },
        { at: at(0, 8), party: deployer, what: 'detected', text: `alarm ${index % 17}` },
        { at: at(0, 9), party: deployer, what: 'became aware', text: 'told by the staff' },
        { at: at(0, 10), party: deployer, what: 'informed', to: provider },
        { at: at(0, 11), party: provider, what: 'became aware' },
        { at: at(0, 12), party: provider, what: 'started investigation' },
        { at: at(0, 13), party: provider, what: `disabled ${system}`, text: `in ${1 + (index % 5)} wards` },
        { at: at(1, 8), what: `found ${pick(FINDINGS, index)}` },
        { at: at(1, 9), what: 'causal link suspected' },
        { at: at(1, 10), party: provider, what: 'noted', text: `ticket ${index} opened` },
        told
            ? { at: at(1, 14), party: provider, what: 'reported initial', to: authority, text: `${state}-2028-${index}` }
            : { at: at(1, 14), party: provider, what: 'noted', text: 'to be reported' },
        { at: at(2, 9), party: authority, what: 'acknowledged initial' },
        { at: at(3, 9), party: provider, what: 'informed', to: `${authority} of alteration` },
        { at: at(3, 15), party: provider, what: 'assessed risk' },
        { at: at(4, 8), what: 'causal link established' },
        { at: at(4, 9), party: authority, what: 'informed', to: 'european-ai-office' },
        { at: at(5, 9), party: provider, what: `altered ${system}`, text: 'units are converted on entry' },
        { at: at(6, 9), party: provider, what: 'took corrective action', text: `rolled out to ${1 + (index % 30)} sites` },
        { at: at(8, 16), party: authority, what: 'took measures', text: `visit ${index % 7}` },
        told
            ? { at: at(12, 11), party: provider, what: 'reported final', to: authority }
            : { at: at(12, 11), party: provider, what: 'noted', text: 'report still missing' },
    ];
}

/** Each system has its incidents in one state after the other, so that two of a day are never the same one told twice. */
function placeOf(index: number): readonly [state: string, zone: string] {
    return pick(STATES, Math.floor(index / SYSTEMS));
}

/** An instant of 2028, so many days after the beginning of incident `index`: the fourteen first days of a month have beginnings. */
function instant(index: number, day: number, hour: number): string {
    const beginning = Math.floor(index / SYSTEMS) % (12 * 14);
    const month = 1 + Math.floor(beginning / 14);
    const date = 1 + (beginning % 14) + day;
    return `2028-${two(month)}-${two(date)} ${two(hour)}:${two((index * 13) % 60)}`;
}

/** Sixty-four digits that look like a hash. */
function hashLike(index: number): string {
    let state = Math.imul(index + 1, 0x9e3779b1);
    let digits = '';
    while (digits.length < 64) {
        state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) + index;
        digits += (state >>> 0).toString(16).padStart(8, '0');
    }
    return digits.slice(0, 64);
}

function pick<T>(choices: readonly T[], index: number): T {
    const choice = choices[index % choices.length];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
}

function two(number: number): string {
    return String(number).padStart(2, '0');
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
