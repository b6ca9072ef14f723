const article73 = [
    'ai-act.report-serious-incident',
    'ai-act.complete-report',
    'ai-act.investigate',
    'ai-act.assess-risk',
    'ai-act.correct',
    'ai-act.leave-unaltered',
    'ai-act.cooperate',
    'ai-act.take-measures',
];
const onceReported: readonly string[] = ['ai-act.complete-report', 'ai-act.cooperate', 'ai-act.take-measures'];
/** What stands of it before anything was reported. */
export const unreported = article73.filter((duty) => !onceReported.includes(duty));
/** Passed on by the national authority that received the report, or by the AI Office. */
export const nationally = [...article73, 'ai-act.notify-commission'];
export const byTheOffice = [...article73, 'ai-act.transmit'];
export const rights = ['ai-act.inform-rights-bodies'];
export const chapterThree = [
    'ai-act.inform-provider',
    'ai-act.inform-supply-chain',
    'ai-act.suspend-and-inform-of-risk',
    'ai-act.suspend-use',
    'ai-act.inform-of-correction',
    'ai-act.act-on-risk',
    'ai-act.investigate-risk',
    'ai-act.importer-inform-of-risk',
    'ai-act.distributor-inform-of-risk',
    'ai-act.keep-documentation',
    'ai-act.keep-logs',
];
export const testing = ['ai-act.mitigate-or-suspend-testing', 'ai-act.notify-testing-end'];
export const model = ['ai-act.report-model-incident', 'ai-act.document-model-incident'];
export const code = ['gpai-code.report-harm', 'gpai-code.intermediate-report', 'gpai-code.final-report', 'gpai-code.keep-records'];
