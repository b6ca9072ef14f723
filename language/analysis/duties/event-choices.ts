import { actsFor } from '../../facts/policy.ts';
import { endOf } from '../../findings/parts-of.ts';
import type { AnsweredLine, LineVerb, Slot } from '../intake/answers.ts';
import { verbForms } from '../intake/verbs.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import { rowsOf } from '../judgement/docket-row.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { Speaker } from '../telling/speaker.ts';
import type { DutiesView } from './duty-lines.ts';
import { dutyLine, entryIdOf, isOwn } from './duty-lines.ts';
import { lineThatMeets } from './reminders.ts';

/** A line that could be recorded. */
export interface PossibleLine {
    /** What happened, in the words of the language: `medira became aware`. */
    readonly label: string;
    /** What kind of happening it is. */
    readonly verb: LineVerb;
    /** What it would do, in the words of the reader: the duty that it would meet; empty where that depends on what is filled in. */
    readonly detail: string;
    /** The duties that it would meet, by their ids. */
    readonly meets: readonly string[];
    /** The line without its instant, with places to fill in: `$1 found $2`. */
    readonly snippet: string;
}

/** The lines that could be recorded: first those that would meet a duty, then who may have become aware, then whatever can happen. */
export function eventChoices(judged: JudgedIncident, view: DutiesView, speaker: Speaker): readonly PossibleLine[] {
    return [...meeting(judged, view, speaker), ...anything(judged, view, speaker)];
}

/** Recipients of the same line are met by it at once. */
function meeting(judged: JudgedIncident, view: DutiesView, speaker: Speaker): readonly PossibleLine[] {
    const open = rowsOf(judged).filter(
        (row) => (row.status === 'due' || row.status === 'overdue') && isOwn(row, view) && dutyLine(row, view) !== undefined,
    );
    const byLine = Map.groupBy(open, (row) => lineThatMeets(row) ?? '');
    return [...byLine].flatMap(([line, rows]) => {
        const [first] = rows;
        if (line === '' || !first) return [];
        return [
            {
                label: line,
                verb: verbThatMeets(first),
                detail: speaker.say('event.meets', { act: speaker.act(first), by: endIn(first, speaker) ?? 'none' }),
                meets: rows.map(entryIdOf),
                snippet: escaped(line),
            },
        ];
    });
}

function endIn({ planBy, limit, zone }: DocketRow, { end }: Speaker): string | undefined {
    const date = planBy ?? limit;
    return date ? end(endOf({ ...date, lastDay: date.lastDay ?? undefined }, zone)) : undefined;
}

function verbThatMeets({ act, stages }: DocketRow): LineVerb {
    if (stages.length > 0) return 'reported';
    switch (act) {
        case 'inform':
            return 'informed';
        case 'investigate':
            return 'started-investigation';
        case 'assess risk':
            return 'assessed-risk';
        case 'take corrective action':
            return 'took-corrective-action';
        case 'suspend':
            return 'suspended';
        default:
            return 'took-measures';
    }
}

/** What stands for a part of a line that is filled in later: signs that no name holds. */
const PLACES: Readonly<Record<Exclude<Slot, 'by'>, string>> = {
    party: '\uE001',
    others: '\uE002',
    states: '\uE003',
    subject: '\uE004',
    findings: '\uE005',
    degree: '\uE006',
    stage: '\uE007',
    milestone: '\uE008',
    due: '\uE009',
    text: '\uE00A',
};
const ANY_PLACE = /[\uE001-\uE00A]/g;

/** What authorities do, and nobody else. */
const OF_AUTHORITIES: ReadonlySet<LineVerb> = new Set(['acknowledged', 'extended', 'refused', 'closed', 'requested', 'took-measures']);

/** The states in which something happened decide whom to tell, although a line is whole without them. */
const WITH_STATES: ReadonlySet<LineVerb> = new Set(['occurred']);

function anything(judged: JudgedIncident, view: DutiesView, speaker: Speaker): readonly PossibleLine[] {
    const { caseFile } = judged;
    const parties = caseFile.parties.size > 0 ? [...caseFile.parties.keys()] : ownOrganisations(view.workspace);
    const aware = new Set(caseFile.events.map(({ source }) => (source.verb === 'became-aware' ? source.party.text : '')));
    const becameAware = parties.map((party): PossibleLine => ({
        label: `${party} became aware`,
        verb: 'became-aware',
        detail: speaker.say('event.aware', { again: aware.has(party) ? 'yes' : 'no' }),
        meets: [],
        snippet: `${escaped(party)} became aware`,
    }));
    const subjects = caseFile.subjects.map(({ name }): string => name);
    const known = (verb: LineVerb, slot: Slot): string | undefined => {
        if (slot === 'party' && !OF_AUTHORITIES.has(verb)) return only(parties);
        return slot === 'subject' ? only(subjects) : undefined;
    };
    const verbs = Object.keys(verbForms).filter((verb): verb is LineVerb => verb !== 'became-aware');
    return [
        ...becameAware.filter((_, index) => !aware.has(parties[index] ?? '')),
        ...verbs.map((verb) => lineOf(verb, (slot) => known(verb, slot))),
        ...becameAware.filter((_, index) => aware.has(parties[index] ?? '')),
    ];
}

function only(names: readonly string[]): string | undefined {
    return names.length === 1 ? names[0] : undefined;
}

/** A line of a verb with a place for everything that it cannot do without, and that is not known already. */
function lineOf(verb: LineVerb, known: (slot: Slot) => string | undefined): PossibleLine {
    const { needs, write } = verbForms[verb];
    const slots: ReadonlySet<Slot> = new Set([...needs, ...(WITH_STATES.has(verb) ? (['states'] as const) : [])]);
    const place = (slot: Exclude<Slot, 'by'>): string => (slots.has(slot) ? (known(slot) ?? PLACES[slot]) : '');
    const list = (slot: Exclude<Slot, 'by'>): readonly string[] => [place(slot)].filter((each) => each !== '');
    const line: AnsweredLine = {
        key: '',
        verb,
        at: '',
        party: place('party'),
        others: list('others'),
        states: list('states'),
        subject: place('subject'),
        findings: list('findings'),
        degree: place('degree'),
        stage: place('stage'),
        milestone: place('milestone'),
        due: place('due'),
        text: place('text'),
        by: '',
    };
    let places = 0;
    const written = write(line);
    return {
        label: written.replaceAll(ANY_PLACE, '…'),
        verb,
        detail: '',
        meets: [],
        snippet: escaped(written).replaceAll(ANY_PLACE, () => `$${++places}`),
    };
}

function ownOrganisations(workspace: DutiesView['workspace']): readonly string[] {
    const all = [...workspace.parties.values()].filter(({ source, library }) => source.kind === 'organisation' && !library);
    const own = all.filter(({ name }) => actsFor(workspace, name, []));
    return (own.length > 0 ? own : all).map(({ name }) => name);
}

/** A text that a snippet takes as it is. */
function escaped(text: string): string {
    return text.replaceAll(/[\\$}]/g, '\\$&');
}
