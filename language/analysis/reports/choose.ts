import { nearest } from '../../facts/nearness.ts';
import { reportLanguages } from '../../reports/words/catalogues.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { TextWish } from './fill.ts';
import type { LetterToWrite, ReportToMake, TextsView } from './owed.ts';
import { isToBeMade, languagesFor, lettersToWrite, lettersWithoutMatter, lettersWithReports, preferred, reportsToMake } from './owed.ts';
import { ownName } from '../../facts/ids.ts';

/** What somebody asks for; what is not said is chosen. */
export interface TextRequest {
    readonly kind: 'report' | 'letter' | 'brief';
    /** With or without its regime. */
    readonly stage?: string;
    readonly to: readonly string[];
    readonly languages: readonly string[];
    /** Of a report that was sent what is known now, and not what was sent. */
    readonly asKnown?: boolean;
}

/** The texts that are meant, and what had to be assumed; or why none is. */
export type ChosenTexts =
    | { readonly kind: 'chosen'; readonly wishes: readonly TextWish[]; readonly assumptions: readonly Assumption[] }
    | { readonly kind: 'refused'; readonly because: WhyNotChosen };

export type Assumption =
    /** A report is addressed to nobody: nobody is named who receives it, or it is not known yet. */
    | { readonly kind: 'no-addressee'; readonly isKnownLater: boolean }
    /** A text is in English, since there are no words for the languages in which the addressee takes texts. */
    | { readonly kind: 'english'; readonly addressee: string; readonly takes: readonly string[] };

export type WhyNotChosen =
    | { readonly kind: 'no-words'; readonly language: string; readonly languages: readonly string[] }
    /** Nothing has to be reported now, so that a stage has to be named. */
    | { readonly kind: 'no-stage'; readonly stages: readonly string[] }
    | { readonly kind: 'unknown-stage'; readonly name: string; readonly near: readonly string[]; readonly stages: readonly string[] }
    | { readonly kind: 'unknown-party'; readonly name: string; readonly near: readonly string[]; readonly recipients: readonly string[] }
    | { readonly kind: 'no-letter'; readonly to: readonly string[]; readonly recipients: readonly string[] }
    /** A letter would tell of an alteration, and nobody states that one is intended. */
    | { readonly kind: 'no-intention'; readonly party: string; readonly subject: string };

/**
 * The texts that a request means: where it is silent, the report that is to be made next, to everyone who is to receive it, each in
 * the language that comes first.
 */
export function chooseTexts(request: TextRequest, judged: JudgedIncident, view: TextsView): ChosenTexts {
    const language = request.languages.find((each) => !reportLanguages.includes(each));
    if (language !== undefined) return refused({ kind: 'no-words', language, languages: reportLanguages });
    switch (request.kind) {
        case 'report':
            return chooseReports(request, judged, view);
        case 'letter':
            return chooseLetters(request, judged, view);
        case 'brief': {
            const languages = request.languages.length > 0 ? [...new Set(request.languages)] : ['en'];
            return { kind: 'chosen', wishes: languages.map((each) => ({ kind: 'brief', language: each })), assumptions: [] };
        }
    }
}

function chooseReports(request: TextRequest, judged: JudgedIncident, view: TextsView): ChosenTexts {
    const reports = reportsToMake(judged, view);
    const stage = stageOf(request.stage, reports, view);
    if (typeof stage !== 'string') return refused(stage);
    const ofStage = reports.filter((report) => report.stage === stage);
    const recipients = recipientsOf(ofStage);
    const unknown = unknownParty(request.to, recipients, view);
    if (unknown) return refused(unknown);

    const addressees = request.to.length === 0 ? recipients : [...new Set(request.to)];
    const isKnownLater = ofStage.some(({ entries }) => entries.some(({ missingRecipient }) => missingRecipient !== null));
    const assumptions: Assumption[] = addressees.length === 0 ? [{ kind: 'no-addressee', isKnownLater }] : [];
    const wishes = (addressees.length === 0 ? [undefined] : addressees).flatMap((addressee) => {
        const to = addressee === undefined ? [] : [addressee];
        const report = ofStage.find((each) => each.to.length === to.length && each.to[0] === addressee);
        const blocks = report?.blocks ?? [];
        const { languages, assumption } = languagesOf(request, addressee, report?.languages ?? preferred(languagesFor(to, view)));
        if (assumption) assumptions.push(assumption);
        return languages.map((language): TextWish => {
            const block = blocks.find(
                ({ report: { languages: written } }) => written.length === 0 || written.some(({ text }) => text === language),
            );
            return {
                kind: 'report',
                stage,
                to,
                language,
                ...(block && { block: block.report.name.text }),
                ...(request.asKnown === true && { asKnown: true }),
            };
        });
    });
    return { kind: 'chosen', wishes, assumptions };
}

function chooseLetters(request: TextRequest, judged: JudgedIncident, view: TextsView): ChosenTexts {
    const { stage, to } = request;
    const letters = stage === undefined ? lettersToWrite(judged, view) : lettersWithReports(judged, stage, view);
    const recipients = [...new Set(letters.flatMap((letter) => letter.to ?? []))];
    const unknown = unknownParty(to, recipients, view);
    if (unknown) return refused(unknown);
    const wanted = letters.filter((letter) => to.length === 0 || (letter.to !== null && to.includes(letter.to)));
    if (wanted.length === 0) {
        const unstated = stage === undefined ? lettersWithoutMatter(judged, view) : [];
        const entry = unstated.find(({ recipient }) => to.length === 0 || (recipient !== null && to.includes(recipient)));
        if (entry) return refused({ kind: 'no-intention', party: entry.party, subject: entry.subjects[0] ?? 'SYSTEM' });
        return refused({ kind: 'no-letter', to, recipients });
    }
    const chosen = wanted.map((letter) => ({ letter, ...languagesOf(request, letter.to ?? undefined, letter.languages) }));
    const assumptions = new Map(chosen.flatMap(({ assumption }) => (assumption ? [[assumption.addressee, assumption] as const] : [])));
    return {
        kind: 'chosen',
        wishes: chosen.flatMap(({ letter, languages }) => languages.map((language) => letterIn(letter, language))),
        assumptions: [...assumptions.values()],
    };
}

function letterIn({ entry: { duty }, to }: LetterToWrite, language: string): TextWish {
    return { kind: 'letter', duty, to, language };
}

/** The stage of a name, with or without its regime; else the one that is to be reported next. */
function stageOf(name: string | undefined, reports: readonly ReportToMake[], { law }: TextsView): string | WhyNotChosen {
    const stages = [...law.stages.keys()];
    const simple = [...new Set(stages.map(ownName))];
    if (name === undefined) return reports.find(isToBeMade)?.stage ?? { kind: 'no-stage', stages: simple };
    const found = [...reports.map(({ stage }) => stage), ...stages].find((stage) => stage === name || ownName(stage) === name);
    return found ?? { kind: 'unknown-stage', name, near: nearest(name, simple), stages: simple };
}

function unknownParty(names: readonly string[], recipients: readonly string[], { workspace }: TextsView): WhyNotChosen | undefined {
    const name = names.find((each) => !workspace.parties.has(each));
    return name === undefined ? undefined : { kind: 'unknown-party', name, near: nearest(name, workspace.parties.keys()), recipients };
}

/** Those to whom it is still to be made; where it was made to all, all of them. */
function recipientsOf(reports: readonly ReportToMake[]): readonly string[] {
    const open = reports.filter(isToBeMade);
    return [...new Set((open.length === 0 ? reports : open).flatMap(({ to }) => to))];
}

/** The languages that are asked for, else the one that comes first, else English. */
function languagesOf(
    { languages: asked }: TextRequest,
    addressee: string | undefined,
    offered: readonly string[],
): { readonly languages: readonly string[]; readonly assumption?: Extract<Assumption, { readonly kind: 'english' }> } {
    if (asked.length > 0) return { languages: [...new Set(asked)] };
    const [first = 'en'] = offered;
    if (reportLanguages.includes(first)) return { languages: [first] };
    return { languages: ['en'], ...(addressee !== undefined && { assumption: { kind: 'english', addressee, takes: offered } }) };
}

function refused(because: WhyNotChosen): ChosenTexts {
    return { kind: 'refused', because };
}
