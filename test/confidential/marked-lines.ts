import type { SourceFile } from '../../language/facts/source.ts';
import { isMarkedConfidential } from '../../language/syntax/withheld-lines.ts';

/** What nobody may see. No word of the language has its letters in this order, nor does any other text of the workspace. */
export const SECRET = 'qwxzjv';

const withheld = 'confidential "trade secret"';
const fields = [
    'narrative',
    'effects',
    'chain',
    'cause',
    'cause-outputs',
    'cause-factors',
    'cause-inputs',
    'cause-failures',
    'results',
    'planned',
    'remedial',
    'risk-review',
    'rationale',
    'response',
    'recommendation',
    'patterns',
    'comments',
];

/** A line of an incident in each form and at each place in which the language lets something be withheld. */
export const markedLines: readonly string[] = [
    ...fields.map((field) => `  ${field} "${SECRET} of the supplier, ${SECRET}" ${withheld}`),
    `  cause """\n    It began with ${SECRET}.\n    Then came ${SECRET} again.\n    """ ${withheld}`,
    `  effects "${SECRET}" since 2027-12-08 ${withheld}`,
    `  chain unknown because "${SECRET} is asked" expected 2027-12-09 ${withheld}`,
    `  affected unknown because "${SECRET} is asked" ${withheld}`,
    `  operators unknown because "${SECRET} is asked" ${withheld}`,
    `  evidence log "${SECRET}" file "${SECRET}.log" sha256 "${SECRET}" held by medira ${withheld}`,
    `  evidence log "${SECRET}" ${withheld}`,
    `  reporter "${SECRET}"`,
];

/** One line of each field. */
export const markedFields: readonly string[] = markedLines.slice(0, fields.length);

/** One line of each form. */
export const markedForms: readonly string[] = markedLines.slice(fields.length - 1);

export const register = `organisation medira "Medira GmbH" {
  country DE
}

authority ap "Autoriteit Persoonsgegevens" {
  country  NL
  zone     Europe/Amsterdam
  language nl, en
  acts as  market-surveillance for annex-III
}

system triage-ai "TriageAssist 3" {
  is         annex-III-5-d
  provider   medira
  placed on market 2027-12-03 in NL
}
`;

/** An incident with a line among its fields; its timeline is out of order, so that there is something to fix. */
export function incidentWith(line: string): string {
    return `incident inc-1 "A patient was ranked too low" {
  involves  triage-ai
  zone      Europe/Amsterdam
  results   "Being looked at"
${line}
  remedial  "Stopped"

  timeline {
    2027-12-07 09:10  medira became aware
    2027-12-06 14:20  occurred in NL
    2027-12-07 10:00  found health-harm
    2027-12-08 16:00  causal link suspected
  }
}
`;
}

export function hasSecret(text: string): boolean {
    return text.toLowerCase().includes(SECRET);
}

/**
 * Whether a damage has made of the line one that the language reads like any other, with nothing that could be a mark but a word
 * within a text in its own quotes. Such a line may be shown.
 */
export function mayBeTold({ problems }: SourceFile, text: string): boolean {
    if (problems.some(({ code }) => code === 'syntax-error')) return false;
    const besidesTexts = text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '');
    return !isMarkedConfidential(besidesTexts);
}
