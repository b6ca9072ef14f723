import type { When } from '../../../language/facts/case-file.ts';
import type { PartyFacts } from '../../../language/facts/register.ts';
import type { FieldValue, ReportModel } from '../../../language/reports/model/report-model.ts';
import type { Range } from '../../../language/syntax/range.ts';
import { parseInstant } from '../../../language/time/zone.ts';
import { asOfInstant } from '../../../language/time/as-of.ts';
import { partyNamed } from '../../../language/facts/ids.ts';

const nowhere: Range = [1, 1, 1, 1];

/** An instant on the clocks of Amsterdam. */
export function at(stamp: string): When {
    const instant = parseInstant(stamp);
    if (instant === undefined) throw new Error(`No instant: ${stamp}`);
    return { instant, day: stamp.slice(0, 10), dayOnly: false, zone: 'Europe/Amsterdam' };
}

/** A day in Amsterdam. */
export function on(day: string): When {
    return { ...at(`${day}T00:00:00+01:00`), dayOnly: true };
}

/** A party with everything that can be printed of one. */
export function party(name: string, title: string): PartyFacts {
    return {
        name: partyNamed(name),
        path: 'register.vigil',
        library: false,
        country: 'NL',
        traits: [],
        datedTraits: [],
        representedBy: [],
        holds: [],
        source: {
            kind: 'organisation',
            name: { text: name, range: nowhere },
            title,
            range: nowhere,
            country: { text: 'NL', range: nowhere },
            address: 'Voorbeeldkade 1, Utrecht',
            contact: { first: 'Mira', last: 'Verzonnen', email: 'mira@medira.example', phone: '+31 30 000 00 00' },
            languages: [],
            representedBy: [],
            traits: [],
            holds: [],
        },
    };
}

/** A report whose only section has these fields. */
export function reportOf(values: Readonly<Record<string, FieldValue>>, changes: Partial<ReportModel> = {}): ReportModel {
    return {
        incident: 'inc-1',
        title: 'Triage missed a patient',
        template: {
            id: 'high-risk-incident',
            title: 'Incident Report for Serious Incidents',
            version: 'draft v1.0.0',
            date: '2025-09-26',
            state: 'draft',
            source: 'read through a description',
            regime: 'ai-act',
            confidentiality: 'Regulation (EU) 2024/1689, Article 78',
            by: 'provider',
            subject: 'system',
            sections: [],
        },
        stage: 'ai-act.initial',
        party: party('medira', 'Medira B.V.'),
        submitter: party('medira', 'Medira B.V.'),
        subjects: [],
        addressees: [party('ap', 'Autoriteit Persoonsgegevens')],
        language: 'en',
        asOf: asOfInstant(at('2027-12-08T12:00:00+01:00').instant),
        zone: 'Europe/Amsterdam',
        law: [{ regime: 'ai-act', cites: 'Regulation (EU) 2024/1689' }],
        facts: 'sha256:0123',
        gaps: [],
        sections: [
            {
                section: { id: 'administration', number: '1' },
                sections: [],
                fields: Object.entries(values).map(([id, value]) => ({
                    field: { id, number: '1.1', from: id },
                    value,
                    need: 'said' as const,
                    satisfied: value.kind !== 'missing',
                    sources: [],
                    digest: 'sha256:4567',
                })),
            },
        ],
        complete: true,
        approvals: [],
        ...changes,
    };
}
