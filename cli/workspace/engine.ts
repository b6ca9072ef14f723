/**
 * Everything of the language that judging files needs. Loaded only when the cache does not already have the answer,
 * since the parser alone costs more than starting Node.
 */
export { buildWorkspace } from '../../language/facts/workspace.ts';
export { compileLaw } from '../../language/docket/law/compile-law.ts';
export { checkWorkspace, settleSuppressions } from '../../language/checks/run.ts';
export { judgeFile, openIncident, summaryOf } from '../../language/analysis/judgement/judge-file.ts';
