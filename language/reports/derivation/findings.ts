import type { Law } from '../../docket/law/law.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import { findingsIn } from '../../facts/case-file.ts';
import type { Fact } from '../model/report-model.ts';
import type { TemplateField } from '../templates/template.ts';
import type { Dossier, OpenIncident } from './dossier.ts';
import { placeOf, placeOfIncident } from './dossier.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';

interface Standing {
    readonly finding: string;
    readonly event: CaseEvent;
}

/** What was found and has not been ruled out since, each finding once. */
function standingFindings({ events, law }: Pick<Dossier, 'events' | 'law'>): readonly Standing[] {
    const standing = new Map<string, Standing>();
    for (const event of events) {
        for (const finding of findingsIn(event)) {
            if (event.verb === 'found' && !standing.has(finding)) standing.set(finding, { finding, event });
            if (event.verb === 'ruled-out') for (const other of standing.keys()) if (isA(other, finding, law)) standing.delete(other);
        }
    }
    return [...standing.values()];
}

function isA(finding: string, ancestor: string, law: Law): boolean {
    return finding === ancestor || law.findings.get(finding)?.ancestors.has(ancestor) === true;
}

/**
 * The boxes of the form, those ticked that what was found is a case of. What fits no box is told beside them: then somebody has to
 * find out more before the form can be filled.
 */
export function classification(dossier: Dossier, { boxes = [] }: TemplateField): Filled {
    const found = standingFindings(dossier);
    const ids = boxes.map((box) => `${dossier.regime}.${box}`);
    const ticked = ids.filter((box) => found.some(({ finding }) => isA(finding, box, dossier.law)));
    const unboxed = found.filter(({ finding }) => !ticked.some((box) => isA(finding, box, dossier.law)));
    const facts: readonly Fact[] = [
        ...ids.map((term): Fact => ({ kind: 'box', of: 'finding', term, ticked: ticked.includes(term) })),
        ...unboxed.map(({ finding }): Fact => ({ kind: 'term', of: 'finding', term: finding })),
    ];
    const sources = found.map(({ event }) => placeOf(dossier, event));
    const result = filled(found.length === 0 ? [] : facts, sources, placeOfIncident(dossier));
    return found.length > 0 && ticked.length === 0 ? { ...result, short: true } : result;
}

/** What was found, in the terms of the law. */
export function classificationTerms(dossier: OpenIncident): Filled {
    const found = standingFindings(dossier);
    const facts = found.map(({ finding }): Fact => ({ kind: 'term', of: 'finding', term: finding }));
    return filled(
        facts,
        found.map(({ event }) => placeOf(dossier, event)),
        placeOfIncident(dossier),
    );
}
