import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { chooseTexts } from '../../language/analysis/reports/choose.ts';
import type { Assumption, WhyNotChosen } from '../../language/analysis/reports/choose.ts';
import type { FilledText, TextWish, WhyNoText } from '../../language/analysis/reports/fill.ts';
import { fillText } from '../../language/analysis/reports/fill.ts';
import type { TextsView } from '../../language/analysis/reports/owed.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../arguments.ts';
import { UsageError } from '../command.ts';

/** A text, and how it is spoken of in a note. */
export interface Text {
    readonly text: Extract<FilledText, { readonly kind: 'text' }>['text'];
    readonly told: string;
}

/** The texts that a command line asks for, and what had to be assumed for them. */
export interface Texts {
    readonly texts: readonly Text[];
    readonly notes: readonly string[];
}

/**
 * Makes the texts that a command line asks for.
 *
 * @throws UsageError where it asks for what there is not
 */
export function textsFor(given: Arguments, judged: JudgedIncident, view: TextsView): Texts {
    const stage = given.value('stage');
    const chosen = chooseTexts(
        {
            kind: choice(given, 'kind', ['report', 'letter', 'brief']) ?? 'report',
            ...(stage !== undefined && { stage }),
            to: given.values('to'),
            languages: given.values('lang'),
            asKnown: given.has('as-known'),
        },
        judged,
        view,
    );
    if (chosen.kind === 'refused') throw new UsageError(whyNotChosen(chosen.because));
    return { texts: chosen.wishes.map((wish) => textOf(wish, judged, view)), notes: chosen.assumptions.map(assumptionInWords) };
}

function textOf(wish: TextWish, judged: JudgedIncident, view: TextsView): Text {
    const filled = fillText(wish, judged, view);
    if (filled.kind === 'none') throw new UsageError(whyNoText(filled.because));
    return { text: filled.text, told: `${toldOf(wish, view)} (${filled.text.document.language})` };
}

function toldOf(wish: TextWish, { law }: TextsView): string {
    switch (wish.kind) {
        case 'brief':
            return 'the brief';
        case 'letter':
            return `the letter ${law.duties.get(wish.duty)?.name ?? wish.duty}${wish.to === null ? '' : ` to ${wish.to}`}`;
        case 'report':
            return `the ${law.stages.get(wish.stage)?.name ?? wish.stage} report${wish.to.length === 0 ? '' : ` to ${wish.to.join(', ')}`}`;
    }
}

function whyNotChosen(because: WhyNotChosen): string {
    switch (because.kind) {
        case 'no-words':
            return `--lang ${because.language}: reports are in ${because.languages.join(', ')} so far.`;
        case 'no-stage':
            return `The docket asks for no report now, so name the stage: --stage ${because.stages.join(', ')}.`;
        case 'unknown-stage': {
            const hint =
                because.near.length === 0 ? `There are ${because.stages.join(', ')}.` : `Did you mean ${because.near.join(' or ')}?`;
            return `--stage ${because.name}: there is no such stage. ${hint}`;
        }
        case 'unknown-party': {
            const receives = because.recipients.length === 0 ? '' : ` The docket names ${because.recipients.join(', ')}.`;
            const hint = because.near.length === 0 ? receives : ` Did you mean ${because.near.join(' or ')}?`;
            return `--to ${because.name}: there is no such party.${hint}`;
        }
        case 'no-intention':
            return noIntention(because.party, because.subject);
        case 'no-letter': {
            const whom = because.recipients.length === 0 ? '' : ` Letters are owed to ${because.recipients.join(', ')}.`;
            return `The docket asks for no such letter${because.to.length === 0 ? '' : ` to ${because.to.join(', ')}`}.${whom}`;
        }
    }
}

function noIntention(party: string, subject: string): string {
    return (
        'No letter: no intention to alter is stated as of this instant, and a letter tells of none that nobody stated. ' +
        `If there is one, write: DATE ${party} plans to alter ${subject} "what is to be altered"`
    );
}

function whyNoText({ kind, name }: WhyNoText): string {
    switch (kind) {
        case 'unknown-stage':
            return `There is no stage ${name}.`;
        case 'unknown-addressee':
            return `There is no party ${name}.`;
        case 'no-form':
            return `There is no form for a report of the stage ${name}: its regime has none here.`;
        case 'nobody-reports':
            return `Nobody would make this report: nobody is known as ${name} of what the incident involves.`;
        case 'no-intention':
            return noIntention(name, 'SYSTEM');
        case 'no-letter':
        case 'nobody-writes':
        case 'not-owed':
            return `There is no letter for the duty ${name}.`;
    }
}

function assumptionInWords(assumption: Assumption): string {
    if (assumption.kind === 'no-addressee') {
        const why = assumption.isKnownLater ? 'The docket does not know yet who receives it' : 'The docket names nobody who receives it';
        return `${why}, so the report is addressed to nobody. Name an addressee with --to.`;
    }
    const { addressee, takes } = assumption;
    return `${addressee} takes reports in ${takes.join(', ')}, for which there are no words yet, so the text is in English. Choose another with --lang.`;
}
