import type { TimelineEvent, Use } from '../../facts/incident-source.ts';
import type { NameUse } from '../../facts/source.ts';
import { canonicalState, nameOfState } from '../../time/state.ts';

/** A line of a timeline in the words of the language, without its instant, its texts and its evidence. */
export function eventLabel(event: TimelineEvent): string {
    switch (event.verb) {
        case 'occurred':
        case 'ended':
            return `${event.verb}${within(event)}`;
        case 'resolved':
            return 'resolved';
        case 'found':
            return `${by(event.party)}found ${names(event.findings)}${within(event)}`;
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
        case 'recalled':
            return `${event.party.text} ${event.verb} ${event.subject.text}`;
        case 'plans-to-alter':
            return `${event.party.text} plans to alter ${event.subject.text}`;
        case 'could-not-reach':
            return `${event.party.text} could not reach ${names(event.others)}`;
        case 'extended':
            return `${event.party.text} extended ${event.stage.text}${event.bound ? ` for ${event.bound.text}` : ''} to ${event.due.text}`;
        case 'refused':
            return `${event.party.text} refused ${event.stage.text}${event.bound ? ` of ${event.bound.text}` : ''}`;
        case 'withdrew':
            return `${event.party.text} withdrew ${event.withdrawn.text}`;
        case 'decided':
            return `${event.party.text} decided ${event.reportable ? 'reportable' : 'not reportable'}`;
        case 'reached':
            return `${event.party.text} reached ${event.milestone.text}`;
        case 'closed':
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

function within({ states, uses }: { readonly states: readonly NameUse[]; readonly uses: readonly Use[] }): string {
    const places = states.map((state) => {
        const deployers = uses.filter((use) => use.state === state).flatMap((use) => use.deployers);
        const place = canonicalState(state.text) === undefined ? nameOfState(state.text) : state.text;
        return deployers.length === 0 ? place : `${place} at ${deployers.map(({ text }) => text).join(' and ')}`;
    });
    return places.length === 0 ? '' : ` in ${places.join(', ')}`;
}
