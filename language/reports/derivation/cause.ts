import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { Fact } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';
import { placeOf, titleOfSubject } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Derivation, Filled } from './filled.ts';
import { fromTexts } from './written-fields.ts';

type Link = CaseEventOf<'causal-link'>;

/** Whether the system caused it: how sure that is, and the cause as far as it is known. */
export function likelyCausality(dossier: Dossier): Filled {
    const links = standingLinks(dossier.events);
    return fromTexts(
        ['cause'],
        dossier,
        links.map((event) => linkFact(event, dossier)),
        links.map((event) => placeOf(dossier, event)),
    );
}

/** The state of the causal question: the latest line on each thing counts, and one about everything ends those before it. */
function standingLinks(events: readonly CaseEvent[]): readonly Link[] {
    const latest = new Map<string, Link>();
    for (const event of events.filter((event) => event.verb === 'causal-link')) {
        if (!event.scope) latest.clear();
        const about = Object.values(event.scope ?? {}).join();
        latest.delete(about);
        latest.set(about, event);
    }
    return [...latest.values()].filter(({ scope }) => !scope || !('unresolved' in scope));
}

function linkFact({ at, degree, scope }: Link, dossier: Dossier): Fact {
    return {
        kind: 'link',
        degree,
        at,
        ...(scope && 'finding' in scope && { finding: scope.finding }),
        ...(scope && 'subject' in scope && { subject: titleOfSubject(scope.subject, dossier) }),
    };
}

/** The root cause with everything that belongs to it, for a form that has one field for all. */
export function causeAndFactors(dossier: Dossier): Filled {
    return fromTexts(['cause', 'cause-outputs', 'cause-factors', 'cause-inputs', 'cause-failures'], dossier);
}

/** A field of the form that is one field of the incident. */
export function written(field: string): Derivation {
    return (dossier) => fromTexts([field], dossier);
}

/** Why it need not be reported: as told, and who decided so. */
export function rationale(dossier: Dossier): Filled {
    const decided = linesOf(['decided'], dossier).filter(({ source }) => !source.reportable);
    const { facts, sources } = told(decided, dossier);
    const explained = facts.filter(({ detail }) => detail !== undefined);
    return fromTexts(['rationale'], dossier, explained, sources);
}
