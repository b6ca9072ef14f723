/** The quarters from 2025 to 2031; an incident of a quarter happens in the middle of its second month. */
export const quarters = [2025, 2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => [1, 2, 3, 4].map((number) => `${year}-Q${number}`));

/** The day on which the incident of a quarter happens: 15 February, May, August or November. */
export function dayIn(quarter: string): string {
    const [year = '', number = ''] = quarter.split('-Q');
    return `${year}-${String(Number(number) * 3 - 1).padStart(2, '0')}-15`;
}

/** From one quarter on, until the next span begins: which duties are owed, and whether the report is expressly not owed. */
export interface Span {
    readonly from: string;
    readonly owed: readonly string[];
    /** Duties that show as `not owed`, with the provision of their reason. */
    readonly notOwed?: Readonly<Record<string, string>>;
}

/** One kind of system or model: how it is declared, what is found, who receives the report, and what the dates say. */
export interface Kind {
    readonly name: string;
    readonly subject: 'system' | 'model';
    /** Lines of its declaration. */
    readonly declaration: readonly string[];
    readonly found: string;
    /** Who receives an initial report; nobody where none is owed. */
    readonly reportedTo?: 'bnetza' | 'bfarm' | 'european-ai-office';
    readonly provider?: readonly string[];
    readonly policy?: string;
    readonly spans: readonly Span[];
}

const article73 = [
    'ai-act.report-serious-incident',
    'ai-act.complete-report',
    'ai-act.investigate',
    'ai-act.assess-risk',
    'ai-act.correct',
    'ai-act.leave-unaltered',
    'ai-act.take-measures',
];
/** What stands of it before anything was reported. */
const unreported = article73.filter((duty) => duty !== 'ai-act.complete-report' && duty !== 'ai-act.take-measures');
/** Passed on by the national authority that received the report, or by the AI Office. */
const nationally = [...article73, 'ai-act.notify-commission'];
const byTheOffice = [...article73, 'ai-act.transmit'];
const rights = ['ai-act.inform-rights-bodies'];
const chapterThree = [
    'ai-act.inform-provider',
    'ai-act.inform-supply-chain',
    'ai-act.suspend-and-inform-of-risk',
    'ai-act.suspend-use',
    'ai-act.act-on-risk',
    'ai-act.investigate-risk',
    'ai-act.importer-inform-of-risk',
    'ai-act.distributor-inform-of-risk',
    'ai-act.keep-documentation',
    'ai-act.keep-logs',
];
const testing = ['ai-act.mitigate-or-suspend-testing', 'ai-act.notify-testing-end'];
const model = ['ai-act.report-model-incident', 'ai-act.document-model-incident'];
const code = ['gpai-code.report-harm', 'gpai-code.intermediate-report', 'gpai-code.final-report', 'gpai-code.keep-records'];

const never: Span = { from: '2025-Q1', owed: [] };
const reportNotOwed = (provision: string) => ({ 'ai-act.report-serious-incident': provision });
const modelReportNotOwed = { 'ai-act.report-model-incident': 'Article 111(3)' };

export const kinds: readonly Kind[] = [
    {
        name: 'a system of Annex III, new when the rules begin',
        subject: 'system',
        declaration: ['is annex-III-5-d', 'placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        spans: [never, { from: '2028-Q1', owed: [...nationally, ...chapterThree] }],
    },
    {
        name: 'a system of Annex III, with an infringement of fundamental rights',
        subject: 'system',
        declaration: ['is annex-III-4-a', 'placed on market 2027-12-02 in DE'],
        found: 'fundamental-rights-infringement',
        reportedTo: 'bnetza',
        spans: [never, { from: '2028-Q1', owed: [...nationally, ...rights, ...chapterThree] }],
    },
    {
        name: 'a product of Annex I, Section A, new when the rules begin',
        subject: 'system',
        declaration: ['is annex-I-A', 'placed on market 2028-08-02 in DE'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        spans: [never, { from: '2028-Q3', owed: [...nationally, ...chapterThree] }],
    },
    {
        name: 'a product of Annex I, Section B',
        subject: 'system',
        declaration: ['is annex-I-B', 'placed on market 2028-08-02 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q3', owed: [], notOwed: reportNotOwed('Article 2(2)') }],
    },
    {
        name: 'a medical device that harms health',
        subject: 'system',
        declaration: ['is medical-device', 'placed on market 2028-08-02 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q3', owed: chapterThree, notOwed: reportNotOwed('Article 73(10)') }],
    },
    {
        name: 'a medical device that infringes fundamental rights',
        subject: 'system',
        declaration: ['is medical-device', 'placed on market 2028-08-02 in DE'],
        found: 'fundamental-rights-infringement',
        reportedTo: 'bfarm',
        spans: [never, { from: '2028-Q3', owed: [...nationally, ...rights, ...chapterThree] }],
    },
    {
        name: 'a system of a provider that reports under equivalent law',
        subject: 'system',
        declaration: ['is annex-III-2', 'placed on market 2027-12-02 in DE'],
        provider: ['is subject-to-nis2'],
        found: 'property-harm',
        spans: [never, { from: '2028-Q1', owed: chapterThree, notOwed: reportNotOwed('Article 73(9)') }],
    },
    {
        name: 'a system of Annex III in real-world testing',
        subject: 'system',
        declaration: ['is annex-III-3-a', 'is real-world-testing'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        spans: [
            never,
            { from: '2026-Q3', owed: [...nationally, ...testing] },
            { from: '2028-Q1', owed: [...nationally, ...testing, ...chapterThree] },
        ],
    },
    {
        name: 'a product of Annex I, Section A in real-world testing',
        subject: 'system',
        declaration: ['is annex-I-A', 'is real-world-testing'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        spans: [
            never,
            { from: '2026-Q3', owed: [...nationally, ...testing] },
            { from: '2028-Q3', owed: [...nationally, ...testing, ...chapterThree] },
        ],
    },
    {
        name: 'a product of Annex I, Section B in real-world testing',
        subject: 'system',
        declaration: ['is annex-I-B', 'is real-world-testing'],
        found: 'health-harm',
        spans: [never, { from: '2026-Q3', owed: [], notOwed: reportNotOwed('Article 60a(5)') }],
    },
    {
        name: 'a legacy system of Annex III, unchanged',
        subject: 'system',
        declaration: ['is annex-III-4-a', 'placed on market 2026-10-01 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 111(2)') }],
    },
    {
        name: 'a legacy system of Annex III, changed before the rules began',
        subject: 'system',
        declaration: ['is annex-III-4-a', 'placed on market 2026-05-01 in DE', 'changed significantly 2027-12-01 "new model"'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 111(2)') }],
    },
    {
        name: 'a legacy system of Annex III, changed in 2029',
        subject: 'system',
        declaration: ['is annex-III-4-a', 'placed on market 2026-05-01 in DE', 'changed significantly 2029-05-20 "new model"'],
        found: 'health-harm',
        spans: [
            never,
            { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 111(2)') },
            { from: '2029-Q3', owed: [...unreported, ...chapterThree] },
        ],
    },
    {
        name: 'a legacy product of Annex I, placed between the two dates',
        subject: 'system',
        declaration: ['is annex-I-A', 'placed on market 2028-05-01 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q3', owed: [], notOwed: reportNotOwed('Article 111(2)') }],
    },
    {
        name: 'a legacy system of Annex III for public authorities',
        subject: 'system',
        declaration: ['is annex-III-5-a, public-authority-use', 'placed on market 2026-10-01 in DE'],
        found: 'health-harm',
        spans: [
            never,
            { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 111(2)') },
            { from: '2030-Q3', owed: [...unreported, ...chapterThree] },
        ],
    },
    {
        name: 'a legacy product of Annex I for public authorities',
        subject: 'system',
        declaration: ['is annex-I-A, public-authority-use', 'placed on market 2026-10-01 in DE'],
        found: 'health-harm',
        spans: [
            never,
            { from: '2028-Q3', owed: [], notOwed: reportNotOwed('Article 111(2)') },
            { from: '2030-Q3', owed: [...unreported, ...chapterThree] },
        ],
    },
    {
        name: 'a legacy component of a large-scale IT system',
        subject: 'system',
        declaration: ['is annex-III-7-c, annex-X', 'placed on market 2027-05-01 in DE'],
        found: 'health-harm',
        spans: [
            never,
            { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 111(1)') },
            { from: '2031-Q1', owed: [...unreported, ...chapterThree] },
        ],
    },
    {
        name: 'a system put into service for own use',
        subject: 'system',
        declaration: ['is annex-III-4-b', 'put into service 2027-12-10 in DE'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        spans: [never, { from: '2028-Q1', owed: [...nationally, ...chapterThree] }],
    },
    {
        name: 'a legacy system put into service for own use',
        subject: 'system',
        declaration: ['is annex-III-4-b', 'put into service 2027-05-10 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 111(2)') }],
    },
    {
        name: 'a system built on the provider’s own model',
        subject: 'system',
        declaration: ['is annex-III-4-a, own-model-system', 'placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        reportedTo: 'european-ai-office',
        spans: [never, { from: '2028-Q1', owed: [...byTheOffice, ...chapterThree] }],
    },
    {
        name: 'critical infrastructure built on the provider’s own model, which stays with national authorities',
        subject: 'system',
        declaration: ['is annex-III-2, own-model-system', 'placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        spans: [never, { from: '2028-Q1', owed: [...nationally, ...chapterThree] }],
    },
    {
        name: 'critical infrastructure in a very large platform, which does not',
        subject: 'system',
        declaration: ['is annex-III-2, very-large-platform', 'placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        reportedTo: 'european-ai-office',
        spans: [never, { from: '2028-Q1', owed: [...byTheOffice, ...chapterThree] }],
    },
    {
        name: 'a system for military use',
        subject: 'system',
        declaration: ['is annex-III-1-a, military-use', 'placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 2(3)') }],
    },
    {
        name: 'a system for research alone',
        subject: 'system',
        declaration: ['is annex-III-1-a, research-use', 'put into service 2027-12-02 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 2(6)') }],
    },
    {
        name: 'a system of Annex III that is not high-risk by derogation',
        subject: 'system',
        declaration: ['is not-high-risk-6-3', 'placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        spans: [never, { from: '2028-Q1', owed: [], notOwed: reportNotOwed('Article 6(3)') }],
    },
    {
        name: 'a system that is not high-risk',
        subject: 'system',
        declaration: ['placed on market 2027-12-02 in DE'],
        found: 'health-harm',
        spans: [never],
    },
    {
        name: 'a system of Annex III, by the literal reading',
        subject: 'system',
        declaration: ['is annex-III-5-d', 'placed on market 2026-08-02 in DE'],
        found: 'health-harm',
        reportedTo: 'bnetza',
        policy: 'adopts literal-application',
        spans: [never, { from: '2026-Q3', owed: nationally }, { from: '2028-Q1', owed: [...nationally, ...chapterThree] }],
    },
    {
        name: 'a system of Annex III older than the literal reading',
        subject: 'system',
        declaration: ['is annex-III-5-d', 'placed on market 2026-08-01 in DE'],
        found: 'health-harm',
        policy: 'adopts literal-application',
        spans: [never, { from: '2026-Q3', owed: [], notOwed: reportNotOwed('Article 111(2)') }],
    },
    {
        name: 'a new model with systemic risk',
        subject: 'model',
        declaration: ['is systemic-risk', 'placed on market 2025-08-02'],
        found: 'health-harm',
        reportedTo: 'european-ai-office',
        spans: [never, { from: '2025-Q3', owed: model }],
    },
    {
        name: 'a new model with systemic risk of a signatory',
        subject: 'model',
        declaration: ['is systemic-risk', 'placed on market 2025-08-02'],
        provider: ['is code-signatory'],
        found: 'health-harm',
        reportedTo: 'european-ai-office',
        spans: [never, { from: '2025-Q3', owed: [...model, ...code] }],
    },
    {
        name: 'an old model with systemic risk of a signatory',
        subject: 'model',
        declaration: ['is systemic-risk', 'placed on market 2025-08-01'],
        provider: ['is code-signatory'],
        found: 'health-harm',
        spans: [
            never,
            { from: '2025-Q3', owed: [], notOwed: modelReportNotOwed },
            { from: '2027-Q3', owed: [...model, 'gpai-code.report-harm', 'gpai-code.final-report', 'gpai-code.keep-records'] },
        ],
    },
    {
        name: 'a general-purpose model without systemic risk',
        subject: 'model',
        declaration: ['is general-purpose', 'placed on market 2025-11-03'],
        provider: ['is code-signatory'],
        found: 'health-harm',
        spans: [never],
    },
];
