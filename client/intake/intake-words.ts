import { l10n } from 'vscode';
import type { IntakeFault, LineVerb, SaidTime, Slot, TimeFault } from '../../server/protocol/intake.ts';
import type { FormWords } from '../../pages/intake/messages.ts';
import { tellMoment } from '../moments.ts';

/** The words of the form. */
export function formWords(incident: string): FormWords {
    return {
        heading: l10n.t('New incident {0}', incident),
        lead: l10n.t(
            'Say what is known. Everything may stay open: what you leave out is not written, and the file beside grows with each answer.',
        ),
        title: l10n.t('In one line'),
        titleHint: l10n.t('Patient ranked too low'),
        what: l10n.t('What happened?'),
        system: l10n.t('Which system or model?'),
        systemHint: l10n.t('Type any part of its name, or what it is for'),
        where: l10n.t('Where and when did it happen?'),
        state: l10n.t('In which states?'),
        stateHint: l10n.t('Netherlands, NL'),
        when: l10n.t('When'),
        whenHint: l10n.t('14:20, yesterday 9:00, about 2027-12-06'),
        harm: l10n.t('What harm was done?'),
        harmHint: l10n.t('died, injured, power cut, discriminated'),
        harmWhen: l10n.t('When was this learned?'),
        cause: l10n.t('Could the system have caused it?'),
        causeWhen: l10n.t('Since when is this so?'),
        aware: l10n.t('Who knows of it?'),
        awareWho: l10n.t('Who'),
        awareWhen: l10n.t('Since when'),
        told: l10n.t('Who was told?'),
        toldHow: l10n.t('How'),
        toldBy: l10n.t('Who told'),
        toldWhom: l10n.t('Whom'),
        others: l10n.t('What else happened?'),
        story: l10n.t('In more words'),
        narrative: l10n.t('What happened'),
        affected: l10n.t('Who is affected'),
        affectedHint: l10n.t('about 3 patients'),
        why: l10n.t('The cause'),
        notKnown: l10n.t('Not known yet'),
        now: l10n.t('Now'),
        remove: l10n.t('Remove {0}'),
        moreHarm: l10n.t('Another harm'),
        moreAware: l10n.t('Somebody else knows of it'),
        moreTold: l10n.t('Somebody else was told'),
        moreOthers: l10n.t('Something else happened'),
        chosen: l10n.t('Chosen: {0}'),
        notChosen: l10n.t('Not chosen yet: choose from the list with the arrow keys and Enter.'),
        nothingFound: l10n.t('Nothing is called so.'),
        more: l10n.t('{0} more: type on to find them.'),
        newSystem: l10n.t('New system “{0}”'),
        newModel: l10n.t('New model “{0}”'),
        newOrganisation: l10n.t('New organisation “{0}”'),
        newAuthority: l10n.t('New authority “{0}”'),
        newTitle: l10n.t('What it is called'),
        country: l10n.t('Country'),
        offices: l10n.t('Which office does it hold?'),
        traits: l10n.t('What is it for?'),
        traitsHint: l10n.t('triage, credit, hiring, border'),
        placed: l10n.t('On the market since'),
        placedHint: l10n.t('2027-12-06, about 2027-11'),
        outcome: l10n.t('What follows'),
        nothingFollows: l10n.t('Nothing yet from what is said so far.'),
        openHeading: l10n.t('What decides is not known yet'),
        save: l10n.t('Save and close (Ctrl+Enter)'),
        anew: l10n.t('Begin anew…'),
        verbs: verbWords(),
        slots: slots(),
        degrees: {
            suspected: l10n.t('It is suspected'),
            likely: l10n.t('It is likely'),
            established: l10n.t('It is established'),
            excluded: l10n.t('It is excluded'),
        },
    };
}

/** What can happen, in a few words. */
export function verbWords(): Readonly<Record<LineVerb, string>> {
    return {
        occurred: l10n.t('It happened'),
        ended: l10n.t('It ended'),
        resolved: l10n.t('It was put right'),
        found: l10n.t('Harm'),
        'ruled-out': l10n.t('A harm was ruled out'),
        'causal-link': l10n.t('Cause'),
        detected: l10n.t('An alarm went off'),
        'received-notice': l10n.t('A notice was received'),
        'became-aware': l10n.t('Knows of it'),
        informed: l10n.t('Informed'),
        'informed-of-alteration': l10n.t('Informed of an alteration'),
        answered: l10n.t('Answered'),
        'could-not-reach': l10n.t('Could not reach'),
        reported: l10n.t('Reported'),
        announced: l10n.t('Announced a report'),
        acknowledged: l10n.t('Acknowledged a report'),
        extended: l10n.t('Extended a deadline'),
        refused: l10n.t('Refused a report'),
        closed: l10n.t('Closed the case'),
        'withdrew-report': l10n.t('Took a report back'),
        withdrew: l10n.t('Took it off the market'),
        requested: l10n.t('Requested something'),
        'took-measures': l10n.t('Took measures'),
        'took-corrective-action': l10n.t('Took corrective action'),
        'started-investigation': l10n.t('Started to investigate'),
        'assessed-risk': l10n.t('Assessed the risk'),
        suspended: l10n.t('Suspended the system'),
        disabled: l10n.t('Disabled the system'),
        'plans-to-alter': l10n.t('Plans to alter the system in order to investigate'),
        altered: l10n.t('Altered the system in order to investigate'),
        recalled: l10n.t('Recalled the system'),
        'decided-reportable': l10n.t('Decided that it is reportable'),
        'decided-not-reportable': l10n.t('Decided that it is not reportable'),
        reached: l10n.t('Reached a milestone'),
        noted: l10n.t('Anything else'),
    };
}

function slots(): Readonly<Record<Slot, string>> {
    return {
        party: l10n.t('Who'),
        others: l10n.t('Whom'),
        states: l10n.t('In which states?'),
        subject: l10n.t('Which system or model?'),
        findings: l10n.t('Which harm'),
        degree: l10n.t('How sure is it?'),
        stage: l10n.t('Which report'),
        milestone: l10n.t('Which milestone'),
        due: l10n.t('Until when'),
        text: l10n.t('In a few words'),
        by: l10n.t('Decided by'),
    };
}

/** What was understood of a time. */
export function tellSaid({ told: { first, last, about } }: SaidTime): string {
    if (last) return l10n.t('between {0} and {1}', tellMoment(first), tellMoment(last));
    return about ? l10n.t('about {0}', tellMoment(first)) : tellMoment(first);
}

/** What keeps an answer from being written. */
export function tellFault(fault: IntakeFault): string {
    switch (fault.kind) {
        case 'time':
            return tellTimeFault(fault.fault, fault.choices);
        case 'ahead':
            return l10n.t('This lies ahead.');
        case 'inexact':
            return l10n.t('Here an exact day or time is needed.');
        case 'missing':
            return l10n.t('Not written yet. Missing: {0}', fault.slots.map((slot) => slots()[slot]).join(', '));
        case 'undated':
            return l10n.t('Kept as a comment until it has a date: nothing is counted from it.');
        case 'count':
            return l10n.t('Write a number and a word, such as “about 3 patients”.');
        case 'unnamed':
            return l10n.t('It needs a name.');
    }
}

function tellTimeFault(fault: TimeFault, choices: readonly string[]): string {
    const ways = choices.join(', ');
    switch (fault) {
        case 'none':
            return l10n.t('No time is understood in this. Write 14:20, yesterday 9:00 or 2027-12-06 14:20.');
        case 'unclear':
            return ways === '' ? l10n.t('This can be meant in several ways.') : l10n.t('This can be meant in several ways: {0}.', ways);
        case 'skipped':
            return l10n.t('The clocks leave this time out. Write one of: {0}.', ways);
        case 'doubled':
            return l10n.t('The clocks have this time twice. Write one of: {0}.', ways);
        case 'reversed':
            return l10n.t('The end lies before the beginning.');
    }
}
