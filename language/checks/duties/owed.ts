import type { DocketEntry, Location } from '../../docket/entry.ts';
import type { Mark } from '../../facts/regime-source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope, Reported } from '../check.ts';
import type { Severity } from '../finding.ts';
import { severityFor } from '../responsibility.ts';
import { endInWords, instantInWords, listed } from '../wording.ts';

const restsOn: Readonly<Record<Mark['mark'], string>> = {
    analysis: 'This rests on an analysis, not on the words of the law',
    assumption: 'This rests on an assumption',
    disputed: 'This is disputed',
    draft: 'This rests on a draft',
    unverified: 'This is not verified against the official text',
};

/** A finding about an entry: what all of them have in common. */
export function aboutEntry(scope: IncidentScope, entry: DocketEntry, severity: Severity, at: Range): Omit<Reported, 'message'> {
    return {
        at,
        severity: severityFor(severity, scope.workspace, entry),
        basis: entry.basis,
        related: factsBehind(entry, { file: scope.caseFile.path, range: at }),
        duty: entry.duty,
        ...(entry.recipient === null ? {} : { recipient: entry.recipient }),
        data: dataOf(entry),
    };
}

/** The line that made the duty arise, or the incident where there is none. */
export function arisesAt(scope: IncidentScope, entry: DocketEntry): Range {
    return entry.arose?.range ?? scope.caseFile.incident.name.range;
}

/** Who has to do what, towards whom: `Report a death: medira has to report initial to ap (NL).` */
export function whatIsOwed(entry: DocketEntry): string {
    return `${entry.title}: ${entry.party} has to ${actOf(entry)}.`;
}

/** The two dates, and since when it is owed: `Plan for Thu 16 Dec 2027; the last defensible day is Mon 20 Dec 2027 in NL.` Past dates are told as such. */
export function datesOf(entry: DocketEntry, planPassed = entry.status !== 'due'): string {
    const since = owedSince(entry);
    const end = entry.limit ?? entry.planBy;
    if (!end) return [since, 'The law sets no last day.'].filter((part) => part !== '').join(' ');

    const over = entry.status !== 'due';
    const place = entry.state === null ? `by the clocks of ${entry.zone}` : `in ${entry.state}`;
    const plan = endInWords(entry.planBy ?? end, entry.zone);
    const last = endInWords(end, entry.zone);
    const unit = end.lastDay === undefined ? 'instant' : 'day';
    const cautious = planPassed ? `The cautious date was ${plan};` : `Plan for ${plan};`;
    const dates =
        plan === last
            ? `The last ${unit} ${over ? 'was' : 'is'} ${last} ${place}.`
            : `${cautious} the last defensible ${unit} ${over ? 'was' : 'is'} ${last} ${place}.`;
    const never = entry.neverAchievable ? 'The cautious date lay before the duty arose, and could not be kept.' : '';
    return [since, dates, never].filter((part) => part !== '').join(' ');
}

/** What a person has to know about how sure this is: readings that the policy adopts, and what the duty rests on besides the law. */
export function caveatsOf(entry: DocketEntry, workspace: Workspace): string {
    const readings = entry.readings.map((id) => {
        const reading = workspace.names.byId('reading', id)?.declaration;
        const [documentation = ''] = (reading?.documentation ?? '').split(/\n\s*\n/);
        const text = [reading?.title ?? '', documentation.replace(/\s+/g, ' ').trim()].filter((part) => part !== '').join('. ');
        return ` This rests on the adopted reading ${id}${text === '' ? '.' : `: ${sentence(text)}`}`;
    });
    const marks = entry.marks.map(({ mark, reason }) => ` ${restsOn[mark]}: ${sentence(reason)}`);
    return [...readings, ...marks].join('');
}

/** Since when it has been owed, where the law asks for it at once. */
export function owedSince(entry: DocketEntry): string {
    if (entry.standard === null || entry.owedSince === null) return '';
    return `Owed ${entry.standard} since ${instantInWords(entry.owedSince, entry.zone)}.`;
}

/** How to write down that it was done. */
export function howToRecord(entry: DocketEntry): string {
    if (entry.act === 'report')
        return `Report it, and record it: \`DATE ${entry.party} reported ${entry.stages[0] ?? 'STAGE'} to ${entry.recipient ?? 'AUTHORITY'}\`.`;
    if (entry.act === 'inform') return `Inform them, and record it: \`DATE ${entry.party} informed ${entry.recipient ?? 'PARTY'}\`.`;
    return `Do it, and record it as a line of the timeline that begins with its date and \`${entry.party}\`.`;
}

/** Why the latest defensible date is later than the cautious one: the facts and the articles that say so, as sentences. */
export function whyLater(entry: DocketEntry): string {
    const { planBy, limit } = entry;
    if (!planBy || !limit || limit.ends <= planBy.ends) return '';
    const reasons: string[] = [];
    if (limit.from > planBy.from) {
        const start = `${instantInWords(limit.from, entry.zone)}, instead of ${instantInWords(planBy.from, entry.zone)}`;
        reasons.push(`The limit counts from the later of ${entry.party}'s own awareness and the finding: ${start}.`);
    }
    // The first two steps of a period in days are the plain count; what follows moves its end.
    const moved = (limit.lastDay === undefined ? limit.steps : limit.steps.slice(2)).filter(({ article }) => article !== '');
    if (moved.length > 0) {
        const articles = listed(moved.map(({ article }) => `Article ${article}`));
        reasons.push(`${moved.map(({ text }) => text).join(' ')} (Regulation (EEC, Euratom) No 1182/71, ${articles}.)`);
    }
    return reasons.join(' ');
}

/** A reason as a sentence of its own. */
export function sentence(text: string): string {
    const trimmed = text.trim();
    const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
    return /[.?]$/.test(capital) ? capital : `${capital}.`;
}

/** The recipient as a finding names it; where none is known, the office that is meant. */
export function recipientOf(entry: DocketEntry): string {
    const state = entry.state === null ? '' : ` (${entry.state})`;
    if (entry.recipient !== null) return `${entry.recipient}${state}`;
    if (entry.missingRecipient && entry.missingRecipient.kind !== 'place-missing')
        return `the office "${entry.missingRecipient.officeTitle}"${state}`;
    return entry.office === null ? 'a recipient not known yet' : `the holder of ${entry.office}${state}`;
}

function actOf(entry: DocketEntry): string {
    if (entry.act === 'report') return `report ${listed(entry.stages, 'or')} to ${recipientOf(entry)}`;
    if (entry.act === 'inform') return `inform ${recipientOf(entry)}`;
    return entry.act;
}

function factsBehind(entry: DocketEntry, own: Location): Required<Reported>['related'] {
    const seen = new Set([keyOf(own)]);
    const related: { location: Location; message: string }[] = [];
    const law = { location: entry.law, message: `${entry.title}, ${entry.basis}` };
    const steps = entry.trace.flatMap(({ because, location }) => (location ? [{ location, message: because }] : []));
    for (const item of [...steps, law]) {
        const key = keyOf(item.location);
        if (seen.has(key)) continue;
        seen.add(key);
        related.push(item);
    }
    return related;
}

function keyOf({ file, range }: Location): string {
    return `${file}:${range.join(':')}`;
}

function dataOf(entry: DocketEntry): Required<Reported>['data'] {
    return {
        duty: entry.duty,
        party: entry.party,
        act: entry.act,
        status: entry.status,
        subjects: entry.subjects,
        ...(entry.stages.length === 0 ? {} : { stages: entry.stages }),
        ...(entry.recipient === null ? {} : { recipient: entry.recipient }),
        ...(entry.office === null ? {} : { office: entry.office }),
        ...(entry.state === null ? {} : { state: entry.state }),
        ...(entry.planBy?.lastDay === undefined ? {} : { planBy: entry.planBy.lastDay }),
        ...(entry.limit?.lastDay === undefined ? {} : { limit: entry.limit.lastDay }),
    };
}
