import type { DutyFilter, UnknownName } from '../language/analysis/duties/duty-filter.ts';
import { readDueWithin, statusWords, unknownNames } from '../language/analysis/duties/duty-filter.ts';
import { groupings } from '../language/analysis/docket-formats/grouping.ts';
import type { Status } from '../language/docket/entry.ts';
import type { Arguments } from './arguments.ts';
import { choices } from './arguments.ts';
import type { Option } from './command.ts';
import { UsageError } from './command.ts';
import type { ReadDockets } from './workspace/dockets.ts';

const statuses = Object.entries(statusWords) as readonly (readonly [Status, string])[];

/** The options by which `vigil docket` and `vigil today` choose duties. Each may be given several times, or with commas. */
export const filterOptions: readonly Option[] = [
    {
        name: 'incident',
        short: 'i',
        value: 'NAME',
        description: 'only of this incident (this and the following: several times, or with commas)',
    },
    { name: 'party', value: 'NAME', description: 'only what this party owes, whether or not it is acted for' },
    { name: 'status', value: 'STATUS', description: `only ${statuses.map(([, word]) => word).join(', ')}` },
    { name: 'duty', value: 'NAME', description: 'only this duty: report-death, or with its regime ai-act.report-death' },
    { name: 'recipient', value: 'NAME', description: 'only what is owed to this authority, office or organisation' },
    { name: 'due-within', value: 'SPAN', description: 'only what is owed at once, overdue, or due within 36h, 3d, 2w' },
    { name: 'group', value: 'BY', description: `${groupings.join(', ')}: how duties are put together, in texts for people` },
    { name: 'all', description: "others' duties too: those of authorities, and of parties that are not acted for" },
];

/** The options that choose among duties, as they were written. */
export function filterTold(given: Arguments): string {
    const written = ['incident', 'party', 'status', 'duty', 'recipient', 'due-within'].flatMap((name) =>
        given.values(name).map((value) => `--${name} ${value}`),
    );
    return written.join(' ');
}

/** What the options of a command line choose. */
export function readFilter(given: Arguments): DutyFilter {
    const words = choices(
        given,
        'status',
        statuses.map(([, word]) => word),
    );
    return {
        incident: given.values('incident'),
        party: given.values('party'),
        status: statuses.flatMap(([status, word]) => (words.includes(word) ? [status] : [])),
        duty: given.values('duty'),
        recipient: given.values('recipient'),
        dueWithin: given.values('due-within').map((text) => {
            const span = readDueWithin(text);
            if (!span) throw new UsageError(`--due-within ${text}: this is no span of time. Write 36h, 3d, 2w or "10 days".`);
            return span;
        }),
    };
}

const NOUNS: Readonly<Record<UnknownName['kind'], string>> = {
    incident: 'incident',
    party: 'party',
    duty: 'duty',
    recipient: 'authority, office or organisation',
};

/**
 * Refuses a filter that names what is not there, before anything is written: what it would leave is nothing, and looks like an
 * all-clear.
 *
 * @param isUnderstood whether everything that was asked about was understood
 * @throws UsageError with the names that may have been meant
 */
export function refuseUnknown(filter: DutyFilter, { workspaces }: ReadDockets<unknown>, isUnderstood: boolean): void {
    if (!workspaces.some(({ input: { files, isAsked } }) => files.some(({ path }) => isAsked(path)))) return; // that is said instead
    const incidents = workspaces.flatMap(({ input, session }) =>
        session.workspace.names.all('incident').flatMap(({ path, declaration }) => (input.isAsked(path) ? [declaration.name.text] : [])),
    );
    const [first] = unknownNames(
        filter,
        workspaces.map(({ session }) => session),
        incidents,
    );
    if (!first) return;
    const { kind, name, meant } = first;
    const where = isUnderstood ? 'these files' : 'what was understood of these files';
    const near = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
    throw new UsageError(`there is no ${NOUNS[kind]} ${name} in ${where}.${near}`);
}
