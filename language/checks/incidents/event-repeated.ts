import type { CaseEvent } from '../../facts/case-file.ts';
import { countriesOf } from '../../facts/build-register.ts';
import { actorOf, addressedBy, findingsIn, subjectOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';
import { isSameTime } from '../../facts/order.ts';

/** What cannot happen a second time unless something came between. The rest can, and is a repetition only at the same time. */
const happensOnce: ReadonlySet<Verb> = new Set<Verb>(['occurred', 'ended', 'resolved', 'became-aware', 'found', 'causal-link', 'reached']);

/** What is nothing but its text. */
const toldByText: ReadonlySet<Verb> = new Set<Verb>([
    'noted',
    'detected',
    'answered',
    'decided',
    'took-measures',
    'took-corrective-action',
    'suspended',
    'disabled',
    'altered',
]);

/** Lines told so far, by verb and by what they tell. */
type Told = Map<Verb, Map<string, CaseEvent>>;

/** `event-repeated`: the same happening stands in a timeline twice. */
export const eventRepeated = defineCheck({
    code: 'event-repeated',
    severity: 'warning',
    unread: false,
    title: 'The same happening is told twice',
    *onIncident({ caseFile, events }) {
        const told: Told = new Map();
        for (const event of events) {
            const first = tell(event, told);
            if (!first) continue;
            const exact = isSameTime(first.at, event.at);
            if (!exact && !happensOnce.has(event.verb)) continue;
            yield {
                at: event.range,
                facts: { first: whenOf(first.at), exact },
                related: [{ location: { file: caseFile.path, range: first.range }, kind: 'said-before', at: whenOf(first.at) }],
            };
        }
    },
});

/** The earlier line that tells the same; none the first time, or where something that came between makes it new. */
function tell(event: CaseEvent, told: Told): CaseEvent | undefined {
    forgetWhatEnded(event, told);
    const alike = told.get(event.verb) ?? new Map<string, CaseEvent>();
    told.set(event.verb, alike);
    const key = keyOf(event);
    const first = alike.get(key);
    if (!first) alike.set(key, event);
    return first;
}

/** A finding ruled out can be made again, and another degree of the causal link lies between two that are alike. */
function forgetWhatEnded(event: CaseEvent, told: Told): void {
    if (event.verb === 'ruled-out') {
        const found = told.get('found');
        for (const [key, before] of found ?? [])
            if (before.verb === 'found' && before.findings.some((finding) => event.findings.includes(finding))) found?.delete(key);
    }
    if (event.verb === 'causal-link') {
        const links = told.get('causal-link');
        for (const [key, before] of links ?? []) if (before.verb === 'causal-link' && before.degree !== event.degree) links?.delete(key);
    }
}

/** Two lines with the same key tell the same, whenever it was. */
function keyOf(event: CaseEvent): string {
    const { source } = event;
    const what = source.verb === 'requested' ? source.what : toldByText.has(event.verb) ? source.detail : undefined;
    const lists = `${addressedBy(event).join(',')};${findingsIn(event).join(',')};${placesOf(event)}`;
    return `${actorOf(event)};${lists};${subjectOf(event)};${meaningOf(event)};${what}`;
}

/** The places that a line names, in the Union or not, and in whose use it happened there. */
function placesOf({ source }: CaseEvent): string {
    if (!('uses' in source)) return '';
    const uses = source.uses.map(({ state, deployers }) => `${state.text} at ${deployers.map(({ text }) => text).join('+')}`);
    return [...countriesOf(source.states), ...uses].join(',');
}

/** What a line tells that lines of other verbs have no place for. */
function meaningOf(event: CaseEvent): string {
    switch (event.verb) {
        case 'reported':
            return `${event.stage} ${event.regime}`;
        case 'announced':
        case 'acknowledged':
        case 'withdrew':
            return `${event.stage}`;
        case 'extended':
        case 'refused':
            return `${event.stage} ${Object.entries(event.bound ?? {}).join()}`;
        case 'reached':
            return `${event.milestone}`;
        case 'causal-link':
            return `${event.degree} ${Object.entries(event.scope ?? {}).join()}`;
        case 'informed':
            return `${event.alteration}`;
        default:
            return '';
    }
}
