import type { TimelineEvent } from '../../facts/incident-source.ts';
import type { NameUse } from '../../facts/source.ts';

/** A line of a timeline in the words of the language, without its instant, its texts and its evidence. */
export function eventLabel(event: TimelineEvent): string {
    switch (event.verb) {
        case 'occurred':
        case 'ended':
            return `${event.verb}${within(event.states)}`;
        case 'resolved':
            return 'resolved';
        case 'found':
            return `${by(event.party)}found ${names(event.findings)}${within(event.states)}`;
        case 'ruled-out':
            return `${by(event.party)}ruled out ${names(event.findings)}`;
        case 'causal-link':
            return `causal link ${event.degree}${event.scope ? ` for ${event.scope.text}` : ''}`;
        case 'became-aware':
            return `${event.party.text} became aware${event.subject ? ` of ${event.subject.text}` : ''}`;
        case 'informed':
            return `${event.party.text} informed ${names(event.others)}${event.alteration ? ' of alteration' : ''}`;
        case 'answered':
            return `${event.party.text} answered ${names(event.others)}`;
        case 'reported':
            return `${event.party.text} reported ${event.stage.text} to ${names(event.others)}${event.regime ? ` under ${event.regime.text}` : ''}`;
        case 'announced':
            return `${event.party.text} announced ${event.stage.text} to ${names(event.others)}`;
        case 'acknowledged':
            return `${event.party.text} acknowledged ${event.stage.text}`;
        case 'requested':
            return `${event.party.text} requested “${event.what}” from ${names(event.others)}`;
        case 'suspended':
        case 'disabled':
        case 'altered':
            return `${event.party.text} ${event.verb} ${event.subject.text}`;
        case 'decided':
            return `${event.party.text} decided ${event.reportable ? 'reportable' : 'not reportable'}`;
        case 'reached':
            return `${event.party.text} reached ${event.milestone.text}`;
        case 'detected':
        case 'received-notice':
        case 'took-measures':
        case 'took-corrective-action':
        case 'started-investigation':
        case 'assessed-risk':
        case 'noted':
            return `${event.party.text} ${event.verb.replaceAll('-', ' ')}`;
    }
}

function names(uses: readonly NameUse[]): string {
    return uses.map(({ text }) => text).join(', ');
}

function by(party: NameUse | undefined): string {
    return party ? `${party.text} ` : '';
}

function within(states: readonly NameUse[]): string {
    return states.length === 0 ? '' : ` in ${names(states)}`;
}
