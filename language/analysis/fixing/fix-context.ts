import type { FixContext } from '../../fixes/fix.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { OpenText, View } from '../view.ts';

/** What a fix looks at, for a finding in an open text; with the incident that it is about, where there is one. */
export function fixContextOf(
    { source, text }: Pick<OpenText, 'source' | 'text'>,
    judged: JudgedIncident | undefined,
    { workspace, law, asOf, text: textOf, source: sourceOf }: Pick<View, 'workspace' | 'law' | 'asOf' | 'text' | 'source'>,
): FixContext {
    const incident = judged && { caseFile: judged.caseFile, docket: judged.docket };
    return { workspace, law, file: source, text, asOf, ...incident, textOf, sourceOf };
}
