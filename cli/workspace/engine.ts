/**
 * Everything of the language that judging files needs. Loaded only when the cache does not already have the answer,
 * since the parser alone costs more than starting Node.
 */
export { buildWorkspace } from '../../language/facts/workspace.ts';
export { openCase, visibleEvents } from '../../language/facts/open-case.ts';
export { compileLaw } from '../../language/docket/compile-law.ts';
export { deriveDocket } from '../../language/docket/docket.ts';
export { applySuppressions, checkFile, checkIncident, checkWorkspace } from '../../language/checks/run.ts';
