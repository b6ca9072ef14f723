import type { Bench, JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { chooseTexts } from '../../language/analysis/reports/choose.ts';
import { fillText } from '../../language/analysis/reports/fill.ts';
import type { TextFormat } from '../../language/analysis/reports/print.ts';
import { printText, textFormats } from '../../language/analysis/reports/print.ts';
import { toMarkdown } from '../../language/reports/formats/markdown/markdown.ts';
import { printCsv } from '../../language/analysis/docket-formats/csv.ts';
import { printMarkdown } from '../../language/analysis/docket-formats/docket-document.ts';
import { printHtml } from '../../language/analysis/docket-page/docket-page.ts';
import { printIcs } from '../../language/analysis/docket-formats/ics.ts';
import { printDockets } from '../../language/analysis/docket-formats/json.ts';
import type { DocketResult } from '../../language/analysis/docket-formats/shown-docket.ts';
import { docketToShow } from '../../language/analysis/docket-formats/shown-docket.ts';
import type { Today } from '../../language/analysis/today/today.ts';
import { dutiesToShow, todayIncident } from '../../language/analysis/today/today.ts';
import { printTodayAsHtml, printTodayAsMarkdown } from '../../language/analysis/today/today-document.ts';
import { printTodayAsJson } from '../../language/analysis/today/today-json.ts';
import { printToday } from '../../cli/formats/today/text.ts';
import type { Paint } from '../../cli/paint.ts';
import { printSvg } from '../../language/analysis/docket-formats/svg.ts';
import { printTable } from '../../cli/formats/docket/table.ts';
import { plain } from '../../cli/paint.ts';
import { listReports } from '../../cli/report/list.ts';

/** An incident as a surface sees it. */
export interface Scene {
    readonly bench: Bench;
    readonly judged: JudgedIncident;
}

/** Something that tells people or programs of an incident. */
export interface Surface {
    readonly name: string;
    readonly show: (scene: Scene) => string | Promise<string>;
    /** How it says that the incident cannot be relied on. */
    readonly warns: RegExp;
    /** A surface that may have nothing to show for an incident. */
    readonly mayBeEmpty?: true;
}

const BANNER = /Cannot be relied on: \d+ (?:lines? (?:was|were) not understood|lines? names?|files?)/;

function docket(name: string, format: (result: DocketResult, paint: Paint) => string, warns: RegExp): Surface {
    return {
        name: `docket --format ${name}`,
        show: ({ judged, bench: { workspace } }) => {
            const shown = docketToShow(judged, { told: (path) => path, onlyOpen: false, workspace });
            const asOf = { instant: judged.docket.asOf.instant, text: '2027-12-12T09:00:00+01:00' };
            return format({ asOf, dockets: [shown], trace: true, unread: [], readAlone: false, isWhole: true }, plain);
        },
        warns,
    };
}

function today(name: string, format: (result: Today) => string, warns: RegExp): Surface {
    return {
        name: `today --format ${name}`,
        show: ({ judged, bench: { workspace, law } }) => {
            const { instant } = judged.docket.asOf;
            const incident = todayIncident(judged, (path) => path);
            const view = { asOf: instant, at: () => ({ workspace, law, asOf: instant }) };
            return format({
                asOf: { instant, text: '2027-12-12T09:00:00+01:00' },
                ...dutiesToShow([incident], view, { withOthers: true }),
                incidents: [incident],
                unread: [],
                actingFor: [],
                readAlone: false,
            });
        },
        warns,
    };
}

/** Who prints a text is handed whether it is a draft; in the formats that cannot be read as text that alone is asked. */
const BINARY: ReadonlySet<TextFormat> = new Set<TextFormat>(['docx', 'pdf']);

function texts(kind: 'report' | 'letter' | 'brief', format: TextFormat): Surface {
    return {
        name: `report --kind ${kind} --format ${format}`,
        show: async ({ judged, bench: { workspace, law } }) => {
            const view = { workspace, law, asOf: judged.docket.asOf.instant };
            const chosen = chooseTexts({ kind, to: [], languages: ['en'] }, judged, view);
            if (chosen.kind === 'refused') return '';
            const filled = chosen.wishes.map((wish) => fillText(wish, judged, view));
            const made = filled.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
            if (BINARY.has(format)) return made.map((text) => `${text.document.draft ?? ''} ${toMarkdown(text.document)}`).join('\n');
            return (await Promise.all(made.map((text) => printText(text, format)))).map(({ content }) => String(content)).join('\n');
        },
        warns: format === 'json' ? /"complete": false/ : /DRAFT[^]*Cannot be relied on/,
        ...(kind !== 'brief' && { mayBeEmpty: true }),
    };
}

/**
 * Every surface that tells of an incident. A new one joins here, so that it is held to say what it does not know.
 */
export const surfaces: readonly Surface[] = [
    docket('table', printTable, BANNER),
    docket('json', printDockets, /"complete": false/),
    docket('csv', printCsv, BANNER),
    docket('ics', printIcs, /SUMMARY:CHECK: /),
    docket('svg', printSvg, BANNER),
    docket('html', printHtml, BANNER),
    docket('md', printMarkdown, BANNER),
    today('text', (result) => printToday(result, plain, {}), BANNER),
    today('json', printTodayAsJson, /"complete": false/),
    today('md', printTodayAsMarkdown, BANNER),
    today('html', printTodayAsHtml, BANNER),
    {
        name: 'report --list',
        show: ({ judged, bench: { workspace, law } }) =>
            listReports(
                judged,
                { workspace, law, asOf: judged.docket.asOf.instant },
                { asOf: '2027-12-12T09:00:00+01:00', told: (path) => path, paint: plain },
            ),
        warns: BANNER,
    },
    ...(['report', 'letter', 'brief'] as const).flatMap((kind) => textFormats.map((format) => texts(kind, format))),
];

/** What may be said only where everything was understood and no decisive fact is missing. */
export const ALL_CLEAR =
    /nothing to report|gives? rise to no|nothing is owed|nothing is open|nothing is left to be done|leaves? nothing|"complete": ?true(?!.*"incident")/i;
