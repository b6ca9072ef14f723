import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import { ABOUT_SENDING } from '../derivation/submission.ts';
import { fieldsOf } from '../model/fill-sections.ts';
import type { FilledField, ReportModel } from '../model/report-model.ts';
import { digestOf, digestOfValue, printedParty, printedSubject } from './facts-digest.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The digest of all that a report says: its form and version, its title, language, sender and addressees, and of each field what
 * stands there, prose included. What is known only once it is sent is left out, and so is what a page has besides.
 *
 * `sha256:` and 64 digits decide; behind the slash two signs for the head and for each field tell which of them is otherwise.
 */
export function digestOfText(model: ReportModel): string {
    const parts = partsOf(model);
    const whole = digestOf({ form: [model.template.id, model.template.version], parts });
    return `${whole}/${parts.map(([, digest]) => signsOf(digest)).join('')}`;
}

/** What a report says otherwise than it did when a digest of it was taken. */
export interface TextChange {
    /** Its title, language, sender, addressees, or what it is about. */
    readonly head: boolean;
    readonly fields: readonly FilledField[];
}

/** What has changed since a digest was taken; undefined where nothing has. Neither head nor field is named where that cannot be told. */
export function changeSince(taken: string, model: ReportModel): TextChange | undefined {
    const now = digestOfText(model);
    const [whole, signs = ''] = taken.trim().split('/');
    const [wholeNow, signsNow = ''] = now.split('/');
    if (whole === wholeNow) return undefined;
    if (signs.length !== signsNow.length) return { head: false, fields: [] };
    const isOther = (index: number): boolean => signs.slice(index * 2, index * 2 + 2) !== signsNow.slice(index * 2, index * 2 + 2);
    return { head: isOther(0), fields: printed(model).filter((_, index) => isOther(index + 1)) };
}

function partsOf(model: ReportModel): readonly (readonly [part: string, digest: string])[] {
    return [['head', headOf(model)], ...printed(model).map(({ field, value }) => [field.id, digestOfValue(value)] as const)];
}

function headOf({ title, incident, stage, language, party, submitter, addressees, subjects }: ReportModel): string {
    const parties = (list: readonly PartyFacts[]): readonly object[] => list.map(printedParty);
    const things = (list: readonly SubjectFacts[]): readonly object[] => list.map(printedSubject);
    return digestOf({
        incident: [incident, title],
        stage,
        language,
        from: parties([party, submitter]),
        to: parties(addressees),
        about: things(subjects),
    });
}

function printed({ sections }: ReportModel): readonly FilledField[] {
    return fieldsOf(sections).filter(({ field }) => !ABOUT_SENDING.has(field.from));
}

/** Twelve bits of a digest. */
function signsOf(digest: string): string {
    const bits = Number.parseInt(digest.slice('sha256:'.length, 'sha256:'.length + 3), 16);
    return SIGNS.charAt(bits >> 6) + SIGNS.charAt(bits & 63);
}
