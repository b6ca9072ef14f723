import type { ToldDuty } from '../../language/analysis/duties/duty-lines.ts';
import { toProtocol } from '../documents/positions.ts';
import type { DutyLine } from '../protocol/docket.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A duty as clients are told it. */
export function lineOf(duty: ToldDuty, { uriOf, speaker }: Pick<Snapshot, 'uriOf' | 'speaker'>): DutyLine {
    const { location, law } = duty;
    return {
        ...duty,
        act: speaker.act(duty),
        location: { uri: uriOf(location.file), range: toProtocol(location.range) },
        law: { uri: uriOf(law.file), range: toProtocol(law.range) },
    };
}
