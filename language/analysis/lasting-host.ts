import { reportStatesOf } from '../checks/reports/report-state.ts';
import type { HostParts } from './host.ts';
import { AnalysisHost } from './host.ts';

/** What a host that lasts has to be given. */
export type LastingParts = Omit<HostParts, 'draftsOf' | 'isLarge' | 'isLasting' | 'keepsDockets'>;

/** A host for as long as an editor is open: any change may be followed by another, and the dockets of all incidents are shown at once. */
export function lastingHost(parts: LastingParts): AnalysisHost {
    return new AnalysisHost({ ...parts, draftsOf: reportStatesOf, isLarge: true, isLasting: true, keepsDockets: true });
}
