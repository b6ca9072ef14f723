/**
 * Everything of the language that judging files needs. Loaded only when the cache does not already have the answer,
 * since the parser alone costs more than starting Node.
 */
export { AnalysisHost } from '../../language/analysis/host.ts';
export { openIncident } from '../../language/analysis/judgement/judge-file.ts';
