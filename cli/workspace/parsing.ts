/** The parser and what reads its trees: apart, since a run that finds every file in the cache needs neither. */
export { createParser } from '../../language/syntax/parser.ts';
export { readContent } from '../../language/analysis/records/read-content.ts';
