import { deriveDocket } from '../docket/docket.ts';
import type { CaseFile } from '../facts/case-file.ts';
import { visibleEvents } from '../facts/open-case.ts';
import type { JudgedCase } from '../reports/model/assignment.ts';
import type { FixContext } from './fix.ts';
import { asOfInstant } from '../time/as-of.ts';

/** An incident as of the instant of the context; its docket is derived only where it is not at hand. */
export function judgedCase(caseFile: CaseFile, { workspace, law, asOf, docket }: FixContext): JudgedCase {
    const known = docket?.incident === caseFile.name ? docket : undefined;
    const at = asOfInstant(asOf);
    return { caseFile, events: visibleEvents(caseFile, at), docket: known ?? deriveDocket(workspace, law, caseFile, { asOf: at }) };
}
