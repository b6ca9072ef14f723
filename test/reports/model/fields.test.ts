import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../language/reports/model/fill-sections.ts';
import type { TextFile } from './report-of.ts';
import { fieldOf, reportOf } from './report-of.ts';
import { saying } from './saying.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const system = [read('register.vigil'), read('system-incident.vigil')];
const model = [read('register.vigil'), read('model-incident.vigil')];

describe('the form for systems, where everything is known', () => {
    const report = reportOf(system, { asOf: '2028-10-01T09:00+02:00', stage: 'final', to: ['ap'] });

    it.each<[string, readonly string[]]>([
        ['authority', ['ap <>']],
        ['authority-reference', ['AP-2028-0042']],
        ['submission-date', ['missing']],
        ['incident-dates', ['about 2028-08-28 13:00 to 2028-09-03 09:00', 'in NL']],
        ['detection', ['2028-08-28 16:40']],
        ['awareness', ['2028-08-29 10:00']],
        [
            'report-type',
            ['[ ] ai-act.initial', '[ ] ai-act.follow-up', '[ ] ai-act.combined', '[x] ai-act.final', '[ ] ai-act.final-not-reportable'],
        ],
        ['next-report', ['not-applicable']],
        [
            'classification',
            [
                '[x] ai-act.death',
                '[x] ai-act.health-harm',
                '[ ] ai-act.management-disruption',
                '[ ] ai-act.operation-disruption',
                '[ ] ai-act.fundamental-rights-infringement',
                '[ ] ai-act.property-harm',
                '[ ] ai-act.environment-harm',
                '[ ] ai-act.other-reportable',
            ],
        ],
        ['submitter-role', ['[x] ai-act.provider', '[ ] ai-act.deployer', '[ ] ai-act.authorised-representative', '[ ] other']],
        ['provider-details', ['medira <vigilance@medira.example>']],
        ['representative-details', ['not-applicable']],
        ['submitter-details', ['not-applicable']],
        ['other-duties', ['missing']],
        ['registration', ['unknown: application pending (2028-10-02)']],
        ['system-name', ['triage-ai']],
        ['system-description', ['Ranks emergency patients by urgency', 'trait ai-act.annex-III-5-d']],
        ['nomenclature', ['Z12']],
        ['model-number', ['TA-5']],
        ['catalogue-number', ['C-100']],
        ['serial-number', ['NL-0107']],
        ['lot-number', ['L-9']],
        ['software-version', ['5.0.2']],
        ['firmware-version', ['F-7']],
        ['nature', ['The queue ranked a patient as non-urgent.', 'full ward → queue → late treatment']],
        [
            'effects',
            [
                'Treatment began three hours late.',
                '2028-08-29 10:00 found ai-act.health-harm ai-act.critical-infrastructure-disruption NL',
                '2028-09-01 10:00 found ai-act.death',
                '2028-09-02 10:00 ruled-out ai-act.critical-infrastructure-disruption',
            ],
        ],
        ['likely-causality', ['A threshold was set for another ward.', 'link suspected', 'link likely ai-act.death']],
        ['users-affected', ['about 3 patient in NL']],
        ['operator-type', ['[x] professional', '[ ] other']],
        ['remedial', ['Nurses look at each patient again.']],
        [
            'initial-reporter',
            ['stlucas <quality@stlucas.example>', '2028-08-28 16:40 St. Lucas Ziekenhuis detected the night shift noticed'],
        ],
        [
            'results',
            ['The queue was replayed.', '2028-08-30 09:00 Medira GmbH started-investigation', '2028-09-06 09:00 Medira GmbH assessed-risk'],
        ],
        [
            'corrective-actions',
            [
                'The threshold goes back to its former value.',
                '2028-08-29 11:00 St. Lucas Ziekenhuis suspended TriageAssist 5',
                '2028-09-03 10:00 Medira GmbH took-corrective-action threshold back',
            ],
        ],
        ['planned-investigations', ['The logs of two more wards are read.']],
        ['root-cause', ['A threshold was set for another ward.', 'No second look at the queue.']],
        ['not-reportable-rationale', ['not-applicable']],
        ['risk-review', ['The risk assessment was reviewed and stays adequate.', '2028-09-06 09:00 Medira GmbH assessed-risk']],
        ['comments', ['We are ready for questions.', 'None.', 'Two near misses in spring.']],
        ['affirmation', ['affirmation']],
    ])('says in %s: %j', (id, facts) => {
        expect(saying(fieldOf(report, id).value)).toEqual(facts);
    });

    it('is complete, and every field was looked at', () => {
        expect(report.complete).toBe(true);
        expect(fieldsOf(report.sections)).toHaveLength(39);
    });

    it('names the lines that a field was filled from', () => {
        expect(fieldOf(report, 'users-affected').sources).toEqual([{ file: 'system-incident.vigil', range: [6, 3, 6, 51] }]);
    });
});

describe('the form for models, where everything is known', () => {
    const report = reportOf(model, { asOf: '2028-10-01T09:00+02:00', stage: 'final', to: ['european-ai-office'] });

    it.each<[string, readonly string[]]>([
        [
            'gpai-dates',
            ['start about 2028-07-21 03:40 in FR', 'end 2028-08-20 18:00', '2028-08-21 18:00 resolved second gateway in service'],
        ],
        ['gpai-harm', ['Weights of one checkpoint were copied.', '2 account', '2028-07-24 12:30 found ai-act.cybersecurity-breach']],
        [
            'gpai-chain',
            [
                'stolen session → gateway → copy',
                'An outside party used a stolen session.',
                '2028-07-21 03:40 occurred-about FR',
                '2028-07-24 10:00 Northlight Models SAS became-aware-of Atlas 2',
                '2028-07-24 12:30 Northlight Models SAS disabled Atlas 2',
                '2028-07-24 12:30 found ai-act.cybersecurity-breach',
                '2028-07-25 09:00 link-established',
                '2028-08-20 18:00 ended',
                '2028-08-21 18:00 resolved second gateway in service',
            ],
        ],
        ['gpai-model', ['atlas-2 2.4.1']],
        ['gpai-evidence', ['gateway-log, Log of the gateway, Northlight Models SAS']],
        [
            'gpai-response',
            [
                'Keys were rotated.',
                'Users were told.',
                '2028-07-24 12:30 Northlight Models SAS disabled Atlas 2',
                '2028-08-21 18:00 resolved second gateway in service',
            ],
        ],
        ['gpai-recommendation', ['Warn other providers.']],
        ['gpai-cause', ['Sessions were accepted without checking the device.']],
        ['gpai-outputs', ['None were made.']],
        ['gpai-factors', ['An old gateway.']],
        ['gpai-inputs', ['A stolen session.']],
        ['gpai-failures', ['unknown: under review']],
        ['gpai-patterns', ['Two earlier alerts.']],
        ['submitter-role', ['[x] ai-act.provider', '[ ] ai-act.authorised-representative', '[ ] other']],
        ['submitter-organisation', ['northlight <incidents@northlight.example>']],
        ['submitter-first-name', ['Lucie']],
        ['submitter-last-name', ['Modèle']],
        ['submitter-email', ['incidents@northlight.example']],
        ['submitter-phone', ['+33 1 00 00 00 00']],
        [
            'report-type',
            [
                '[ ] ai-act.initial',
                '[ ] ai-act.follow-up',
                '[ ] ai-act.intermediate',
                '[ ] ai-act.combined',
                '[x] ai-act.final',
                '[ ] ai-act.final-not-reportable',
            ],
        ],
        ['model-awareness', ['2028-07-24 10:00']],
        ['submission-date', ['missing']],
        ['not-reportable-rationale', ['not-applicable']],
        ['comments', ['None.']],
    ])('says in %s: %j', (id, facts) => {
        expect(saying(fieldOf(report, id).value)).toEqual(facts);
    });

    it('is complete, although one thing is said not to be known', () => {
        expect(report.complete).toBe(true);
        expect(fieldsOf(report.sections)).toHaveLength(24);
    });
});
