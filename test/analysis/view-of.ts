import type { Analysis } from '../../language/analysis/analysis.ts';
import { AnalysisHost } from '../../language/analysis/host.ts';
import { keepOpen } from '../../language/analysis/records/stored-file.ts';
import { reportStatesOf } from '../../language/checks/reports/report-state.ts';
import { readSource } from '../../language/facts/read.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { lawFiles } from '../law/law-files.ts';

const parser = createParser();

/** A workspace of texts by path, as of an instant with its offset. */
export function viewOf(files: Readonly<Record<string, string>>, asOf: string): Analysis {
    const host = new AnalysisHost({
        library: lawFiles,
        textOfLaw: () => undefined,
        parse: (text) => parser.parse(text),
        draftsOf: reportStatesOf,
        isLarge: false,
        isLasting: true,
        keepsDockets: true,
        tellFault: (fault) => {
            throw fault instanceof Error ? fault : new Error('A fault without words.');
        },
    });
    const put = Object.entries(files).map(([path, text]) => keepOpen(path, readSource(path, text, parser), text));
    return host.apply({ put, asOf: parseInstant(asOf) ?? 0 });
}
