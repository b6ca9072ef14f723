import { actingAsFaults } from '../../language/analysis/configuration/acting-as.ts';
import type { ConfigurationFault } from '../../language/analysis/configuration/configuration.ts';
import { noConfiguration } from '../../language/analysis/configuration/configuration.ts';
import type { Severities } from '../../language/analysis/configuration/severities.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { AnalysisHost } from '../../language/analysis/host.ts';
import type { DraftsOf } from '../../language/analysis/judgement/judge-file.ts';
import { loadDraftsOf } from '../../language/analysis/judgement/load-drafts.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { Surroundings } from '../command.ts';
import type { Cache } from './cache.ts';
import type * as engineModule from './engine.ts';
import type { FindingStore } from './finding-list.ts';
import type { Input, InputScope } from './input.ts';
import { loadLibrary } from '../../language/analysis/library/load-law.ts';
import { readRecords } from './read-records.ts';
import type { FileRecord } from './records.ts';
import { MANY_FILES } from './records.ts';

/** Called now and then while many files are read or judged. */
export type TellProgress = (done: number, of: number) => void;

/** A session over one input: what its files say, joined with the law. */
export interface Session {
    readonly engine: typeof engineModule;
    readonly workspace: Analysis['workspace'];
    readonly law: Analysis['law'];
    /** What of the workspace was read; absent: all of it. */
    readonly scope?: Analysis['scope'];
    /** The gaps in what incidents draw on. */
    readonly registerGaps: Analysis['registerGaps'];
    readonly records: readonly FileRecord[];
    /** What the workspace has against its `vigil.json`. */
    readonly faults: readonly ConfigurationFault[];
    readonly host: AnalysisHost;
    /** Faults of the program itself; what was found beside them stands. */
    readonly internal: readonly unknown[];
}

/** What was found in an input. */
export interface Judgement {
    readonly findings: FindingStore;
    /** Faults of the program itself; what was found beside them stands. */
    readonly internal: readonly unknown[];
    /** What the workspace has against its `vigil.json`. */
    readonly faults: readonly ConfigurationFault[];
}

/** Reads all files of an input, and joins them with the law. */
export async function openSession(
    input: Pick<Input, 'files'> & Partial<Pick<Input, 'scope' | 'settings'>>,
    cache: Cache | undefined,
    tellProgress: TellProgress,
): Promise<Session> {
    const tell = await inRunOf(input.files.length, tellProgress);
    const pack = cache?.records();
    const records = await readRecords(input.files, pack, (file) => cache?.keyOf(file) ?? '', tell);
    try {
        pack?.save();
    } catch {
        // A cache folder that cannot be written costs time, not findings.
    }
    const engine = await import('./engine.ts');
    const { configuration = noConfiguration, severities, lawLeftOut = [] } = input.settings ?? {};
    const library = (await loadLibrary()).filter(({ path }) => !lawLeftOut.some((name) => path.endsWith(`/${name}.vigil`)));
    const scope = input.scope && scopeOf(input.scope, records);
    const session = joinSession(engine, records, {
        library,
        draftsOf: await loadDraftsOf(records.map(({ outline }) => outline)),
        actingAs: configuration.actingAs.map(({ text }) => text),
        ...(severities && { severities }),
        ...(scope && { scope }),
    });
    return { ...session, faults: actingAsFaults(configuration, session.workspace) };
}

/** From how many files on a run is long enough to tend what the platform does besides. */
const LONG_RUN = 50;

/** How the progress of a run over so many files is told; in a long run the platform is tended at the same times. */
async function inRunOf(files: number, tellProgress: TellProgress): Promise<TellProgress> {
    if (files < LONG_RUN) return tellProgress;
    const { compileLater, holdYoungSpace } = await import('./long-run.ts');
    compileLater();
    return (done, of) => {
        tellProgress(done, of);
        holdYoungSpace();
    };
}

/** What records are joined with. */
interface Joint {
    readonly library: readonly SourceFile[];
    readonly draftsOf: DraftsOf;
    readonly actingAs?: readonly string[];
    readonly severities?: Severities;
    readonly scope?: Analysis['scope'];
}

/** Joins records with the law. */
export function joinSession(
    engine: typeof engineModule,
    records: readonly FileRecord[],
    { library, draftsOf, scope, ...configuration }: Joint,
): Session {
    const internal: unknown[] = [];
    const host = new engine.AnalysisHost({
        library,
        textOfLaw: () => undefined,
        draftsOf,
        isLarge: records.length >= MANY_FILES,
        isLasting: false,
        keepsDockets: false,
        tellFault: (fault) => internal.push(fault),
    });
    const { workspace, law, registerGaps } = host.apply({ put: records, configuration, ...(scope && { scope }) });
    return { engine, workspace, law, registerGaps, ...(scope && { scope }), records, faults: [], host, internal };
}

/** Where nothing says what the whole is, and nobody is declared in what was read, the register lies elsewhere. */
function scopeOf({ ground, unreadable }: InputScope, records: readonly FileRecord[]): Analysis['scope'] {
    const declares = records.some(({ outline: { parties, subjects } }) => parties.length > 0 || subjects.length > 0);
    const isPart = ground === 'alone' || (ground === 'given' && !declares);
    return { extent: isPart ? 'files' : 'workspace', unread: unreadable };
}

/** The findings of an input as of an instant, from the cache where it has them. */
export async function judge(
    input: Input,
    asOf: Instant,
    options: { readonly cached: boolean; readonly tellProgress: TellProgress },
    surroundings: Surroundings,
): Promise<Judgement> {
    const cache = options.cached ? (await import('./cache.ts')).openCache(input.root, surroundings) : undefined;
    const memory = cache?.findings();
    const key = cache?.keyOfInput(input) ?? '';
    const remembered = memory?.recall(key, asOf);
    if (remembered) return { findings: remembered, internal: [], faults: [] };

    const session = await openSession(input, cache, options.tellProgress);
    const records = new Map(session.records.map((record) => [record.path, record]));
    const { judgeSession } = await import('./judge-session.ts');
    const tell = await inRunOf(input.files.length, options.tellProgress);
    const { findings, internal, validity } = judgeSession(session, asOf, tell, (path) => {
        records.get(path)?.letGo();
    });
    const { faults } = session;
    // What is said once must be said again.
    if (internal.length === 0 && faults.length === 0 && !findings.hasFault) memory?.save({ key, validity }, findings);
    return { findings, internal, faults };
}
