import type { JudgedIncident } from '../judgement/judge-file.ts';
import { lineThatMeets } from './reminders.ts';
import { rowsOf } from '../judgement/docket-row.ts';
import type { DutiesView } from './duty-lines.ts';
import { dutyLine, isOwn } from './duty-lines.ts';

/** A line that could be recorded. */
export interface PossibleLine {
    /** What happened, in the words of the language: `medira became aware`. */
    readonly label: string;
    /** What it would do: the duty it would meet, the clock it would start. */
    readonly detail: string;
    /** The line without its instant, with places to fill in: `${1:medira} became aware "${2}"`. */
    readonly snippet: string;
}

/** The lines that could be recorded: first those that would meet a duty, then whatever can happen. */
export function eventChoices(judged: JudgedIncident, view: DutiesView): readonly PossibleLine[] {
    return [...meeting(judged, view), ...anything(judged, view)];
}

function meeting(judged: JudgedIncident, view: DutiesView): readonly PossibleLine[] {
    const lines = new Map<string, PossibleLine>();
    for (const row of rowsOf(judged)) {
        const line = row.status === 'due' || row.status === 'overdue' ? lineThatMeets(row) : null;
        const duty = dutyLine(row, view);
        if (line === null || !duty || !isOwn(row, view) || lines.has(line)) continue;
        const date = duty.limit ?? duty.planBy;
        lines.set(line, {
            label: line,
            detail: date ? `meets: ${duty.title}, limit ${date.text}` : `meets: ${duty.title}`,
            snippet: `${escaped(line)} "\${1}"`,
        });
    }
    return [...lines.values()];
}

function anything({ caseFile }: JudgedIncident, { workspace, law }: DutiesView): readonly PossibleLine[] {
    const parties = caseFile.parties.size > 0 ? [...caseFile.parties.keys()] : ownOrganisations(workspace);
    const party = choiceOf(1, parties, 'PARTY');
    const subject = choiceOf(
        2,
        caseFile.subjects.map(({ name }) => name),
        'SYSTEM',
    );
    const findings = [...law.findings.values()].map(({ name }) => name);
    const degrees = ['suspected', 'likely', 'established', 'excluded'];
    const aware = new Set(caseFile.events.map(({ source }) => (source.verb === 'became-aware' ? source.party.text : '')));
    const becameAware = (name: string): PossibleLine => ({
        label: `${name} became aware`,
        detail: aware.has(name) ? 'again: of another system, or of what is new' : 'starts clocks of this party',
        snippet: `${escaped(name)} became aware "\${1}"`,
    });
    return [
        ...parties.filter((name) => !aware.has(name)).map(becameAware),
        { label: 'found …', detail: 'what was found, and so which duties arise', snippet: `found ${choiceOf(1, findings, 'FINDING')}` },
        { label: 'ruled out …', detail: 'a finding turned out not to be so', snippet: `ruled out ${choiceOf(1, findings, 'FINDING')}` },
        { label: 'causal link …', detail: 'how sure it is that the system caused it', snippet: `causal link ${choiceOf(1, degrees, '')}` },
        { label: '… informed …', detail: 'one party told another', snippet: `${party} informed ${choiceOf(2, parties, 'PARTY')}` },
        { label: '… altered …', detail: 'a change made in order to investigate', snippet: `${party} altered ${subject} "\${3}"` },
        { label: '… took corrective action', detail: 'what was done against the harm', snippet: `${party} took corrective action "\${2}"` },
        { label: '… suspended …', detail: 'an emergency measure', snippet: `${party} suspended ${subject}` },
        { label: '… started investigation', detail: 'the investigation has begun', snippet: `${party} started investigation` },
        { label: 'resolved', detail: 'the incident is over', snippet: 'resolved' },
        { label: '… noted', detail: 'a line of the log without effect', snippet: `${party} noted "\${2}"` },
        ...parties.filter((name) => aware.has(name)).map(becameAware),
    ];
}

function ownOrganisations({ parties, policy }: DutiesView['workspace']): readonly string[] {
    const all = [...parties.values()].filter(({ source, library }) => source.kind === 'organisation' && !library).map(({ name }) => name);
    return policy.actingAs.length > 0 ? policy.actingAs : all;
}

/** A place of a snippet to choose in, or to fill where there is nothing to choose from. */
function choiceOf(place: number, names: readonly string[], otherwise: string): string {
    if (names.length === 0) return `\${${place}:${otherwise}}`;
    return `\${${place}|${names.map((name) => escaped(name).replaceAll(/[,|]/g, '\\$&')).join(',')}|}`;
}

/** A text that a snippet takes as it is. */
function escaped(text: string): string {
    return text.replaceAll(/[\\$}]/g, '\\$&');
}
