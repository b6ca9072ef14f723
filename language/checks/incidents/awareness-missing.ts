import { defineCheck } from '../check.ts';
import { actorOf } from '../../facts/case-file.ts';
import { whenOf } from '../../findings/parts-of.ts';

/** `awareness-missing`: something is known of an incident, and no line says that anybody became aware of it. */
export const awarenessMissing = defineCheck({
    code: 'awareness-missing',
    severity: 'warning',
    unread: 'qualifies',
    title: 'Something was found, noticed or passed on, and nobody became aware of the incident',
    *onIncident({ events }) {
        if (events.some((event) => event.verb === 'became-aware')) return;
        const sign = events.find((event) => event.verb === 'found' || event.verb === 'received-notice' || event.verb === 'informed');
        if (!sign) return;
        yield { at: sign.source.at.range, facts: { known: whenOf(sign.at), party: actorOf(sign) ?? null } };
    },
});
