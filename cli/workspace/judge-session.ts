import type { Instant } from '../../language/time/instant.ts';
import type { Validity } from '../../language/time/as-of.ts';
import { foundOf } from '../../language/analysis/judgement/found.ts';
import { FindingStore } from './finding-list.ts';
import type { Session, TellProgress } from './session.ts';

/** What was found in an input, and for which instants that is the same while no file changes. */
export interface LastingJudgement {
    readonly findings: FindingStore;
    /** Faults of the program itself; what was found beside them stands. */
    readonly internal: readonly unknown[];
    readonly validity: Validity;
}

/** Runs every check over a session, one file after the other; what is told of each once it was judged. */
export function judgeSession(
    { host, records, internal }: Session,
    asOf: Instant,
    tellProgress: TellProgress,
    tellJudged: (path: string) => void = () => undefined,
): LastingJudgement {
    host.take({ asOf });
    let done = 0;
    for (const path of host.dirty([])) {
        host.judge(path);
        tellJudged(path);
        if (++done % 250 === 0) tellProgress(done, records.length);
    }
    host.compare();
    const findings = new FindingStore();
    for (const { path } of records) {
        findings.append(host.found(path));
        const doubts = host.judged(path)?.doubts;
        if (doubts) findings.doubt({ path, ...doubts });
    }
    findings.append(foundOf(host.findingsElsewhere(), false));
    return { findings, internal, validity: host.validity };
}
