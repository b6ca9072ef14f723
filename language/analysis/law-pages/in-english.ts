import { inSentence } from '../../gaps/office-in-words.ts';
import type { LawAct, LawDuty, LawMoment, LawRecipient, LawWhere, Law } from '../../docket/law/law.ts';
import type { LawCondition } from '../../docket/conditions/condition.ts';
import type { TermId } from '../../facts/ids.ts';
import { listed } from '../../names/listed.ts';
import { describeDay } from '../../time/day.ts';
import { formatPeriod } from '../../time/period.ts';

/** Who is bound, in a sentence: `the provider or the deployer`. */
export function bearersInEnglish({ bearers, answers }: LawDuty, law: Law): string {
    if (answers !== undefined) return `whoever received a report under “${law.duties.get(answers)?.title ?? answers}”`;
    return listed([...new Set(bearers.map(({ id }) => theTerm(id, law)))], 'or');
}

/** What has to be done, in a sentence that goes on after “must”. */
export function actInEnglish(act: LawAct, law: Law): string {
    switch (act.verb) {
        case 'report':
            return `send ${reportsInEnglish(act.stages, law)} to ${recipientsInEnglish(act.recipients, law)}`;
        case 'inform':
            return `inform ${recipientsInEnglish(act.recipients, law)}`;
        case 'not-alter':
            return `not alter the system in order to investigate before having informed ${recipientsInEnglish(act.recipients, law)}`;
        case 'cooperate':
            return `cooperate with ${recipientsInEnglish(act.recipients, law)}`;
        case 'keep-records': {
            const span = act.period ? ` for at least ${formatPeriod(act.period)}` : '';
            const from = listed(act.after.map((moment) => momentInEnglish(moment, law)));
            return `keep records${span}${from === '' ? '' : ` after ${from}`}${act.after.length > 1 ? ', whichever is later' : ''}`;
        }
        case 'investigate':
            return 'investigate';
        case 'assess-risk':
            return 'assess the risk';
        case 'take-corrective-action':
            return 'take corrective action';
        case 'take-measures':
            return 'take measures';
        case 'suspend':
            return 'suspend the use of the system';
        case 'mitigate':
            return 'mitigate';
    }
}

function reportsInEnglish(stages: readonly TermId[], law: Law): string {
    return listed(
        stages.map((id) => `the ${inSentence(law.stages.get(id)?.title ?? id)}`),
        'or',
    );
}

/** Recipients in a sentence; a route by the offices to which it may lead. */
export function recipientsInEnglish(recipients: readonly LawRecipient[], law: Law): string {
    return listed(recipients.flatMap((recipient) => recipientInEnglish(recipient, law)));
}

function recipientInEnglish(recipient: LawRecipient, law: Law): readonly string[] {
    if (recipient.kind === 'role') return [theTerm(recipient.role, law)];
    if (recipient.kind === 'office') return [officeInEnglish(recipient, law)];
    return ['the competent authority'];
}

/** An office with its state, and whether it is told only where somebody holds it. */
export function officeInEnglish({ office, where, ifDeclared }: Extract<LawRecipient, { readonly kind: 'office' }>, law: Law): string {
    return `${theTerm(office, law)}${whereInEnglish(where, law)}${ifDeclared ? ', where there is one' : ''}`;
}

/** Of which state: empty where there is one holder alone. */
export function whereInEnglish(where: LawWhere, law: Law): string {
    if (where.kind === 'each') return ' of each state in which it occurred';
    if (where.kind === 'own') return ' of its own state';
    return where.kind === 'role' ? ` of the state of ${theTerm(where.role, law)}` : '';
}

/**
 * How soon: each standard and each limit, as parts of a sentence.
 *
 * @param told a condition of the law in words
 */
export function paceInEnglish(
    { standards, limits, repetition }: LawDuty,
    law: Law,
    told: (condition: LawCondition) => string,
): readonly string[] {
    const where = (condition: LawCondition | undefined): string => (condition === undefined ? '' : ` (where ${told(condition)})`);
    return [
        ...new Set([
            ...standards.map(
                ({ standard, after, condition }) =>
                    `${standard ?? 'at no pace that the law names,'} after ${momentInEnglish(after, law)}${where(condition)}`,
            ),
            ...limits.map(
                ({ period, after, condition, cautious }) =>
                    `${cautious ? 'for the cautious date ' : ''}no later than ${formatPeriod(period)} after ${momentInEnglish(after, law)}${where(condition)}`,
            ),
            ...(repetition
                ? [
                      `every ${formatPeriod(repetition.period)} after ${momentInEnglish(repetition.after, law)} until ${momentInEnglish(repetition.until, law)}`,
                  ]
                : []),
        ]),
    ];
}

/** A moment, in a sentence that goes on after “after”. */
export function momentInEnglish(moment: LawMoment, law: Law): string {
    switch (moment.kind) {
        case 'awareness': {
            const who =
                moment.bearers.length === 0
                    ? 'it'
                    : listed(
                          moment.bearers.map((id) => theTerm(id, law)),
                          'or',
                      );
            return moment.involvement ? `${who} became aware that the model is involved` : `${who} became aware`;
        }
        case 'causal-link':
            return `a causal link is ${moment.degree}`;
        case 'finding':
            return `it was found: ${inSentence(law.findings.get(moment.finding)?.title ?? moment.finding)}`;
        case 'reported':
            return `the ${inSentence(law.stages.get(moment.stage)?.title ?? moment.stage)} was made`;
        case 'informed':
            return `${theTerm(moment.role, law)} was informed`;
        case 'reached':
            return `this was reached: ${inSentence(law.milestones.get(moment.milestone)?.title ?? moment.milestone)}`;
        case 'placed':
            return 'the system was placed on the market';
        case 'receipt':
            return 'the report was received';
        case 'occurred':
            return 'the incident occurred';
        case 'ended':
            return 'the incident ended';
        case 'resolved':
            return 'the incident was resolved';
        case 'corrective-action':
            return 'corrective action was taken';
        case 'last-report':
            return 'the last report was made';
        case 'never':
            return 'a moment that has no name here';
    }
}

/** A role or an office with its article. */
export function theTerm(id: TermId, law: Law): string {
    return `the ${inSentence((law.roles.get(id) ?? law.offices.get(id))?.title ?? id)}`;
}

/** `2 December 2027`: of a day years away nobody asks for the weekday. */
export function longDay(day: string): string {
    return describeDay(day).replace(/^\S+ /, '');
}
