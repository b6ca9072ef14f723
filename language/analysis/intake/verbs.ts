import { stringLiteral } from '../../syntax/literals.ts';
import type { AnsweredLine, LineVerb, Slot } from './answers.ts';

/** How a line of a verb is written: what it cannot do without, what it may say besides, and its words. */
export interface VerbForm {
    readonly needs: readonly Slot[];
    readonly may: readonly Slot[];
    readonly write: (line: AnsweredLine) => string;
}

const list = (names: readonly string[]): string => names.join(', ');
const within = ({ states }: AnsweredLine): string => (states.length === 0 ? '' : ` in ${list(states)}`);
const saying = ({ text }: AnsweredLine): string => (text.trim() === '' ? '' : ` ${stringLiteral(text.trim())}`);

/** What is done by somebody, and told in a few words. */
function deed(words: string): VerbForm {
    return { needs: ['party'], may: ['text'], write: (line) => `${line.party} ${words}${saying(line)}` };
}

/** What is done to a system or model. */
function deedTo(word: string): VerbForm {
    return { needs: ['party', 'subject'], may: ['text'], write: (line) => `${line.party} ${word} ${line.subject}${saying(line)}` };
}

/** What becomes of a report. */
function answerTo(word: string, between: string): VerbForm {
    return {
        needs: ['party', 'stage'],
        may: ['others', 'text'],
        write: (line) =>
            `${line.party} ${word} ${line.stage}${line.others[0] === undefined ? '' : ` ${between} ${line.others[0]}`}${saying(line)}`,
    };
}

/** Every verb of a timeline, in the order in which things usually happen. */
export const verbForms: Readonly<Record<LineVerb, VerbForm>> = {
    occurred: { needs: [], may: ['states', 'text'], write: (line) => `occurred${within(line)}${saying(line)}` },
    detected: deed('detected'),
    'received-notice': deed('received notice'),
    'became-aware': {
        needs: ['party'],
        may: ['subject', 'text'],
        write: (line) => `${line.party} became aware${line.subject === '' ? '' : ` of ${line.subject}`}${saying(line)}`,
    },
    found: {
        needs: ['findings'],
        may: ['party', 'states', 'text'],
        write: (line) => `${line.party === '' ? '' : `${line.party} `}found ${list(line.findings)}${within(line)}${saying(line)}`,
    },
    'ruled-out': {
        needs: ['findings'],
        may: ['party', 'text'],
        write: (line) => `${line.party === '' ? '' : `${line.party} `}ruled out ${list(line.findings)}${saying(line)}`,
    },
    'causal-link': {
        needs: ['degree'],
        may: ['text'],
        write: (line) => `causal link ${line.degree}${saying(line)}`,
    },
    informed: {
        needs: ['party', 'others'],
        may: ['text'],
        write: (line) => `${line.party} informed ${list(line.others)}${saying(line)}`,
    },
    reported: {
        needs: ['party', 'stage', 'others'],
        may: ['text'],
        write: (line) => `${line.party} reported ${line.stage} to ${list(line.others)}${saying(line)}`,
    },
    suspended: deedTo('suspended'),
    disabled: deedTo('disabled'),
    altered: deedTo('altered'),
    'plans-to-alter': deedTo('plans to alter'),
    'informed-of-alteration': {
        needs: ['party', 'others'],
        may: ['text'],
        write: (line) => `${line.party} informed ${list(line.others)} of alteration${saying(line)}`,
    },
    'started-investigation': deed('started investigation'),
    'assessed-risk': deed('assessed risk'),
    'took-corrective-action': deed('took corrective action'),
    recalled: deedTo('recalled'),
    withdrew: deedTo('withdrew'),
    'decided-reportable': deed('decided reportable'),
    'decided-not-reportable': {
        needs: ['party'],
        may: ['text', 'by'],
        write: (line) =>
            `${line.party} decided not reportable${saying(line)}${line.by.trim() === '' ? '' : ` by ${stringLiteral(line.by.trim())}`}`,
    },
    'could-not-reach': {
        needs: ['party', 'others'],
        may: ['text'],
        write: (line) => `${line.party} could not reach ${list(line.others)}${saying(line)}`,
    },
    answered: {
        needs: ['party', 'others'],
        may: ['text'],
        write: (line) => `${line.party} answered ${line.others[0] ?? ''}${saying(line)}`,
    },
    announced: {
        needs: ['party', 'stage', 'others', 'due'],
        may: ['text'],
        write: (line) => `${line.party} announced ${line.stage} to ${line.others[0] ?? ''} by ${line.due}${saying(line)}`,
    },
    'withdrew-report': {
        needs: ['party', 'stage'],
        may: ['text'],
        write: (line) => `${line.party} withdrew ${line.stage}${saying(line)}`,
    },
    acknowledged: { needs: ['party', 'stage'], may: ['text'], write: (line) => `${line.party} acknowledged ${line.stage}${saying(line)}` },
    requested: {
        needs: ['party', 'text', 'others'],
        may: ['due'],
        write: (line) => `${line.party} requested${saying(line)} from ${line.others[0] ?? ''}${line.due === '' ? '' : ` by ${line.due}`}`,
    },
    extended: {
        needs: ['party', 'stage', 'due'],
        may: ['others', 'text'],
        write: (line) =>
            `${line.party} extended ${line.stage}${line.others[0] === undefined ? '' : ` for ${line.others[0]}`} to ${line.due}${saying(line)}`,
    },
    refused: answerTo('refused', 'of'),
    'took-measures': deed('took measures'),
    closed: deed('closed'),
    reached: {
        needs: ['party', 'milestone'],
        may: ['text'],
        write: (line) => `${line.party} reached ${line.milestone}${saying(line)}`,
    },
    ended: { needs: [], may: ['states', 'text'], write: (line) => `ended${within(line)}${saying(line)}` },
    resolved: { needs: [], may: ['text'], write: (line) => `resolved${saying(line)}` },
    noted: { needs: ['party', 'text'], may: [], write: (line) => `${line.party} noted${saying(line)}` },
};

/** What a line still needs before it can be written. */
export function missingIn(line: AnsweredLine): readonly Slot[] {
    return verbForms[line.verb].needs.filter((slot) => !isFilled(line, slot));
}

/** Whether anything was said in a line besides its time. */
export function saysSomething(line: AnsweredLine): boolean {
    const { needs, may } = verbForms[line.verb];
    return [...needs, ...may].some((slot) => isFilled(line, slot));
}

function isFilled(line: AnsweredLine, slot: Slot): boolean {
    const value = line[slot];
    return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}
