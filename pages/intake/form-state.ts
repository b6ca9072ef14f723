import type { AnsweredLine, IntakeAnswers, KnownOrNotYet, LineVerb, NewParty, NewSubject } from '../../server/protocol/intake.ts';
import type { FormState } from './messages.ts';

/** The questions that a form asks in any case, in their order. */
const FIRST_LINES: readonly LineVerb[] = ['occurred', 'found', 'causal-link', 'became-aware', 'informed'];

/** A form in which nothing is said. */
export function emptyForm(): FormState {
    const notSaid = { text: '', notKnown: false };
    return {
        answers: {
            title: '',
            subjects: [],
            affected: notSaid,
            narrative: notSaid,
            cause: notSaid,
            lines: FIRST_LINES.map((verb, index) => emptyLine(`+${index}`, verb)),
            newParties: [],
            newSubjects: [],
        },
        typed: {},
        moments: {},
        homes: {},
        next: FIRST_LINES.length,
    };
}

function emptyLine(key: string, verb: LineVerb): AnsweredLine {
    const said = { at: '', party: '', subject: '', degree: '', stage: '', milestone: '', due: '', text: '', by: '' };
    return { key, verb, ...said, others: [], states: [], findings: [] };
}

/** The form with other answers. */
export function answering(form: FormState, answers: Partial<IntakeAnswers>): FormState {
    return { ...form, answers: { ...form.answers, ...answers } };
}

/** The form with another line, and its key. */
export function withLine(form: FormState, verb: LineVerb): { readonly form: FormState; readonly key: string } {
    const key = `+${form.next}`;
    const lines = [...form.answers.lines, emptyLine(key, verb)];
    return { key, form: answering({ ...form, next: form.next + 1 }, { lines }) };
}

export function changingLine(form: FormState, key: string, change: Partial<AnsweredLine>): FormState {
    return answering(form, { lines: form.answers.lines.map((line) => (line.key === key ? { ...line, ...change } : line)) });
}

export function withoutLine(form: FormState, key: string): FormState {
    return answering(form, { lines: form.answers.lines.filter((line) => line.key !== key) });
}

/** The form with a party that it declares itself, begun in a field. */
export function withParty(
    form: FormState,
    { kind, title, home }: Pick<NewParty, 'kind' | 'title'> & { readonly home: string },
): { readonly form: FormState; readonly key: string } {
    const key = `+${form.next}`;
    const newParties = [...form.answers.newParties, { key, kind, title, country: '', offices: [] }];
    return { key, form: answering(begun(form, key, home), { newParties }) };
}

/** The form with a system or model that it declares itself, begun in a field. */
export function withSubject(
    form: FormState,
    { kind, title, home }: Pick<NewSubject, 'kind' | 'title'> & { readonly home: string },
): { readonly form: FormState; readonly key: string } {
    const key = `+${form.next}`;
    const subject = { key, kind, title, traits: [], holders: [], placed: { text: '', notKnown: false } };
    return { key, form: answering(begun(form, key, home), { newSubjects: [...form.answers.newSubjects, subject] }) };
}

function begun(form: FormState, key: string, home: string): FormState {
    return { ...form, next: form.next + 1, homes: { ...form.homes, [key]: home } };
}

export function changingParty(form: FormState, key: string, change: Partial<NewParty>): FormState {
    return answering(form, { newParties: form.answers.newParties.map((each) => (each.key === key ? { ...each, ...change } : each)) });
}

export function changingSubject(form: FormState, key: string, change: Partial<NewSubject>): FormState {
    return answering(form, { newSubjects: form.answers.newSubjects.map((each) => (each.key === key ? { ...each, ...change } : each)) });
}

/** The form without something that it declared, and without any mention of it. */
export function withoutNew(form: FormState, key: string): FormState {
    const { answers } = form;
    const others = (references: readonly string[]): readonly string[] => references.filter((each) => each !== key);
    return answering(form, {
        subjects: others(answers.subjects),
        newParties: answers.newParties.filter((each) => each.key !== key),
        newSubjects: answers.newSubjects
            .filter((each) => each.key !== key)
            .map((each) => ({ ...each, holders: each.holders.map((holder) => ({ ...holder, parties: others(holder.parties) })) })),
        lines: answers.lines.map((line) => ({
            ...line,
            party: line.party === key ? '' : line.party,
            subject: line.subject === key ? '' : line.subject,
            others: others(line.others),
        })),
    });
}

/** What was typed into a field in which something is to be chosen. */
export function typing(form: FormState, field: string, text: string): FormState {
    const { [field]: _, ...others } = form.typed;
    return { ...form, typed: text === '' ? others : { ...others, [field]: text } };
}

/** A time is typed: what `now` stood for before is forgotten. */
export function forgettingMoment(form: FormState, field: string): FormState {
    const { [field]: _, ...moments } = form.moments;
    return { ...form, moments };
}

/** The words that stand for the present instant; what they stood for is kept, so that it stays the same. */
const NOW = /^\s*(?:now|jetzt|nu|maintenant)\s*$/iu;

/** A form of which the times were understood: `now` stands from then on for the instant that it was. */
export function rememberingNow(form: FormState, times: Readonly<Record<string, { readonly at: number }>>): FormState {
    const fresh = form.answers.lines.flatMap(({ key, at }) => {
        const time = times[`${key}.at`];
        return NOW.test(at) && time && form.moments[`${key}.at`] === undefined ? [[`${key}.at`, time.at] as const] : [];
    });
    return fresh.length === 0 ? form : { ...form, moments: { ...form.moments, ...Object.fromEntries(fresh) } };
}

/** The answers as they are asked about: an instant that was said as `now` is told so that it does not depend on any clock. */
export function answersToAsk({ answers, moments }: FormState): IntakeAnswers {
    return {
        ...answers,
        lines: answers.lines.map((line) => {
            const moment = moments[`${line.key}.at`];
            return moment === undefined ? line : { ...line, at: `${new Date(moment).toISOString().slice(0, 16)}Z` };
        }),
    };
}

/** The form with a time as a timeline writes it, in place of how it was said. */
export function rewritingTime(form: FormState, field: string, written: string): FormState {
    const [key = '', part] = field.split('.');
    if (part === 'at') return changingLine(form, key, { at: written });
    return part === 'due' ? changingLine(form, key, { due: written }) : form;
}

/** Puts a text that may not be known yet where it belongs. */
export function saying(form: FormState, field: string, said: KnownOrNotYet): FormState {
    const [key = '', part] = field.split('.');
    if (part === 'placed') return changingSubject(form, key, { placed: said });
    return answering(form, { [field]: said });
}

/** What was made in a field is chosen there. */
export function choosingNew(form: FormState, home: string, key: string): FormState {
    if (home === 'subjects') return answering(form, { subjects: [...form.answers.subjects, key] });
    const [owner = '', part = ''] = home.split('.');
    const [, role] = /^holders-(.*)$/.exec(part) ?? [];
    if (role !== undefined) {
        const holders = form.answers.newSubjects.find((each) => each.key === owner)?.holders ?? [];
        const parties = holders.find((each) => each.role === role)?.parties ?? [];
        return changingSubject(form, owner, {
            holders: [...holders.filter((each) => each.role !== role), { role, parties: [...parties, key] }],
        });
    }
    const line = form.answers.lines.find((each) => each.key === owner);
    if (part === 'others') return changingLine(form, owner, { others: [...(line?.others ?? []), key] });
    return changingLine(form, owner, { [part]: key });
}
