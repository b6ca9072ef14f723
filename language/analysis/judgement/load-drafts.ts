import type { SourceFile } from '../../facts/source.ts';
import type { DraftsOf } from './judge-file.ts';

/** What looks at reports that were not sent yet, for files as others see them: what fills reports is loaded only where there is one. */
export async function loadDraftsOf(outlines: readonly SourceFile[]): Promise<DraftsOf> {
    if (outlines.every(({ reports }) => reports.length === 0)) return () => ({ drafts: [], signed: [] });
    const { reportStatesOf } = await import('../../checks/reports/report-state.ts');
    return reportStatesOf;
}
