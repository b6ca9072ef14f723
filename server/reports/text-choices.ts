import { endInWords } from '../../language/checks/wording.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { actsFor } from '../../language/facts/policy.ts';
import { sendingOf } from '../../language/facts/sent-report.ts';
import type { Report } from '../../language/facts/source.ts';
import { letterFor } from '../../language/reports/model/fill-letter.ts';
import { languagesOf } from '../../language/reports/model/languages-of.ts';
import { reportsOwed } from '../../language/reports/model/reports-owed.ts';
import { reportLanguages } from '../../language/reports/words/catalogues.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { TextChoice, WantedText } from '../protocol/report.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** The texts that there could be of an incident: reports that are written, those that could be drafted, letters, and the page for management. */
export function textChoices(judged: JudgedIncident, snapshot: Snapshot, locale: string | undefined): readonly TextChoice[] {
    const blocks = snapshot.workspace.reportsOn(judged.caseFile.name).map(({ declaration }) => declaration);
    const written = blocks.flatMap((block) => writtenReport(block, judged, snapshot));
    const waiting = blocks.filter((block) => !isSent(block, judged)).flatMap((block) => writtenReport(block, judged, snapshot));
    // A report that was sent is none that is owed again, such as the next of those that are owed every few weeks.
    const drafts = reportsToDraft(judged, snapshot).filter((choice) => !waiting.some(({ wanted }) => isSame(wanted, choice.wanted)));
    const [own = 'en'] = (locale ?? 'en').toLowerCase().split(/[-_]/);
    const brief: TextChoice = {
        wanted: { kind: 'brief', language: reportLanguages.includes(own) ? own : 'en' },
        label: 'One page for management',
        detail: 'what happened, what is owed, what was done, what is open',
        isNew: false,
    };
    return [...written, ...drafts, ...lettersToWrite(judged, snapshot), brief];
}

function isSent({ name }: Report, { events }: JudgedIncident): boolean {
    return sendingOf(name.text, events) !== undefined;
}

function writtenReport(block: Report, judged: JudgedIncident, { workspace, law }: Snapshot): readonly TextChoice[] {
    const name = block.name.text;
    const stage = block.stage && workspace.names.member('stage', block.stage, { library: false });
    if (name === '' || stage?.kind !== 'found') return [];
    const to = block.to.map(({ text }) => text).filter((party) => workspace.parties.has(party));
    const language = block.languages.at(0)?.text ?? 'en';
    return [
        {
            wanted: { kind: 'report', stage: stage.value.id, to, language, block: name },
            label: labelOf(law.stages.get(stage.value.id)?.title ?? stage.value.id, to, language, workspace),
            detail: isSent(block, judged) ? `${name}, sent` : `${name}, drafted`,
            isNew: false,
        },
    ];
}

function reportsToDraft(judged: JudgedIncident, { workspace, law }: Snapshot): readonly TextChoice[] {
    return reportsOwed(workspace, law, judged).flatMap(({ stage, addressees, languages, form, entries }) => {
        const to = addressees.map(({ name }) => name);
        return (languages.length > 0 ? languages : ['en']).map((language): TextChoice => ({
            wanted: { kind: 'report', stage, to, language, form: form.id },
            label: labelOf(law.stages.get(stage)?.title ?? stage, to, language, workspace),
            detail: entries.map(statusInWords).at(0) ?? '',
            isNew: true,
        }));
    });
}

function lettersToWrite({ docket }: JudgedIncident, { workspace, law }: Snapshot): readonly TextChoice[] {
    const owed = docket.entries.filter(
        (entry) =>
            (entry.status === 'due' || entry.status === 'overdue' || entry.status === 'standing') &&
            entry.bound === 'organisation' &&
            actsFor(workspace, entry.party) &&
            letterFor(entry, law)?.act !== 'report',
    );
    return owed.flatMap((entry) => {
        const recipient = entry.recipient === null ? undefined : workspace.parties.get(entry.recipient);
        if (!letterFor(entry, law) || !recipient) return [];
        const language = languagesOf(recipient).find((code) => reportLanguages.includes(code)) ?? 'en';
        return [
            {
                wanted: { kind: 'letter', duty: entry.duty, to: entry.recipient, language },
                label: labelOf(`Letter: ${entry.title}`, [recipient.name], language, workspace),
                detail: statusInWords(entry),
                isNew: false,
            } satisfies TextChoice,
        ];
    });
}

function labelOf(what: string, to: readonly string[], language: string, { parties }: Snapshot['workspace']): string {
    const whom = to.map((name) => parties.get(name)?.source.title ?? name).join(', ');
    return `${what}${whom === '' ? '' : ` to ${whom}`} (${language})`;
}

function statusInWords({ status, limit, planBy, zone }: DocketEntry): string {
    const end = limit ?? planBy;
    return end ? `${status}, limit ${endInWords(end, zone)}` : status;
}

function isSame(one: WantedText, other: WantedText): boolean {
    return (
        one.kind === 'report' &&
        other.kind === 'report' &&
        one.stage === other.stage &&
        one.language === other.language &&
        one.to.join(' ') === other.to.join(' ')
    );
}
