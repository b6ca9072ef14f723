import { excerptOf } from '../../cli/formats/findings/excerpt.ts';
import { printToday } from '../../cli/formats/today/text.ts';
import { printTable } from '../../cli/formats/docket/table.ts';
import { plain } from '../../cli/paint.ts';
import { unifiedDiff } from '../../cli/text/unified-diff.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { completionsAt } from '../../language/analysis/completing/complete.ts';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import { findingInFull, findingKeyOf } from '../../language/analysis/telling/why.ts';
import { whyHere } from '../../language/analysis/telling/why-here.ts';
import { describeAt } from '../../language/analysis/describing/describe-place.ts';
import { printCsv } from '../../language/analysis/docket-formats/csv.ts';
import { printMarkdown } from '../../language/analysis/docket-formats/docket-document.ts';
import { printHtml } from '../../language/analysis/docket-page/docket-page.ts';
import { printIcs } from '../../language/analysis/docket-formats/ics.ts';
import { printDockets } from '../../language/analysis/docket-formats/json.ts';
import type { DocketResult } from '../../language/analysis/docket-formats/shown-docket.ts';
import { docketToShow } from '../../language/analysis/docket-formats/shown-docket.ts';
import { printSvg } from '../../language/analysis/docket-formats/svg.ts';
import type { DutiesView } from '../../language/analysis/duties/duty-lines.ts';
import { eventChoices } from '../../language/analysis/duties/event-choices.ts';
import { firstHourOf } from '../../language/analysis/duties/first-hour.ts';
import { timelinePicture } from '../../language/analysis/duties/picture.ts';
import { safeFixesOf, textsAfter } from '../../language/analysis/fixing/safe-fixes.ts';
import { AnalysisHost } from '../../language/analysis/host.ts';
import { search } from '../../language/analysis/naming/search.ts';
import { keepOpen } from '../../language/analysis/records/stored-file.ts';
import { chooseTexts } from '../../language/analysis/reports/choose.ts';
import { deskChoices } from '../../language/analysis/reports/desk.ts';
import { fillText } from '../../language/analysis/reports/fill.ts';
import { sightOf } from '../../language/analysis/reports/preview.ts';
import type { Today } from '../../language/analysis/today/today.ts';
import { dutiesToShow, todayIncident } from '../../language/analysis/today/today.ts';
import { printTodayAsHtml, printTodayAsMarkdown } from '../../language/analysis/today/today-document.ts';
import { printTodayAsJson } from '../../language/analysis/today/today-json.ts';
import { linksIn } from '../../language/analysis/text/links.ts';
import { outlineOfText } from '../../language/analysis/text/outline.ts';
import type { ShownPage } from '../../language/analysis/text/shown-text.ts';
import { shownPage, shownPageByFindings } from '../../language/analysis/text/shown-text.ts';
import type { OpenText, TextPosition, View } from '../../language/analysis/view.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { IncidentText } from '../../language/reports/texts/incident-text.ts';
import { reportStatesOf } from '../../language/checks/reports/report-state.ts';
import { readSource } from '../../language/facts/read.ts';
import { toHtml } from '../../language/reports/formats/html/html.ts';
import { toMarkdown } from '../../language/reports/formats/markdown/markdown.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { lawFiles } from '../law/law-files.ts';
import { register } from './marked-lines.ts';

const INCIDENT = 'incident.vigil';
const asOf = { text: '2027-12-12T09:00:00+01:00', instant: parseInstant('2027-12-12T09:00:00+01:00') ?? 0 };
const parser = createParser();

/** A workspace of which one file follows what somebody types; the law and the register are read once for all texts. */
export class TypedIncident {
    readonly #host = new AnalysisHost({
        library: lawFiles,
        textOfLaw: () => undefined,
        parse: (text) => parser.parse(text),
        draftsOf: reportStatesOf,
        isLarge: false,
        isLasting: true,
        keepsDockets: true,
        tellFault: (fault) => {
            throw fault instanceof Error ? fault : new Error(String(fault));
        },
    });

    constructor() {
        this.#host.apply({
            put: [keepOpen('register.vigil', readSource('register.vigil', register, parser), register)],
            asOf: asOf.instant,
        });
    }

    /** The incident with a text, and the workspace as it is with it. */
    type(text: string): Typed {
        const tree = parser.parse(text);
        const source = readSource(INCIDENT, text, parser);
        const view = this.#host.apply({ put: [keepOpen(INCIDENT, source, text)] });
        return { view, open: { path: INCIDENT, inWorkspace: true, text, tree, source } };
    }
}

export interface Typed {
    readonly view: Analysis;
    readonly open: OpenText;
}

/** Each thing that a surface tells of a workspace and that is worked out from its text or its records. A new one joins here. */
export const outputs: Readonly<Record<string, (typed: Typed) => string>> = {
    findings: ({ view }) => JSON.stringify(view.findings(INCIDENT)),
    'why something was found': ({ view }) =>
        view
            .findings(INCIDENT)
            .map((finding) => JSON.stringify(findingInFull(INCIDENT, findingKeyOf(finding), view, englishSpeaker)))
            .join('\n'),
    excerpts: ({ view, open: { text } }) => {
        const findings = view.findings(INCIDENT);
        const { lines } = shownPageByFindings(text, findings);
        return findings.map((finding) => excerptOf(finding, lines[finding.range[0] - 1], plain, 'red').text.join('\n')).join('\n');
    },
    diff: ({ view, open }) => {
        const fixes = safeFixesOf(view.findings(INCIDENT), view, { isWanted: () => true, mayWrite: () => true });
        const after = textsAfter(fixes, view).get(INCIDENT) ?? open.text;
        const page = (text: string, { problems }: OpenText['tree']): ShownPage => shownPage(text, problems);
        return unifiedDiff(INCIDENT, page(open.text, open.tree), page(after, parser.parse(after)));
    },
    hover: (typed) =>
        atEachWord(typed, (place, { view, open }) =>
            [whyHere(open.path, place, view, englishSpeaker) ?? '', describeAt(open, place, view, 'en')?.markdown ?? ''].join('\n'),
        ),
    completion: (typed) =>
        atEachWord(typed, (place, { view, open }) => JSON.stringify(completionsAt(open, place, view) ?? '', withoutEdits), 1),
    outline: ({ view, open }) =>
        JSON.stringify(outlineOfText(open, { workspace: view.workspace, incidents: view.incidents, speaker: englishSpeaker })),
    links: ({ view, open }) => JSON.stringify(linksIn(open, view)),
    search: ({ view }) => JSON.stringify([...search('', view)]),
    'docket --format table': docket((result) => printTable(result, plain)),
    'docket --format json': docket(printDockets),
    'docket --format csv': docket(printCsv),
    'docket --format ics': docket(printIcs),
    'docket --format md': docket(printMarkdown),
    'docket --format html': docket(printHtml),
    'docket --format svg': docket(printSvg),
    'today --format text': today((result) => printToday(result, plain, {})),
    'today --format json': today(printTodayAsJson),
    'today --format md': today(printTodayAsMarkdown),
    'today --format html': today(printTodayAsHtml),
    timeline: eachIncident(
        (judged) => timelinePicture(judged, { width: 900, locale: 'en', speaker: englishSpeaker, isTravelling: false }).svg,
    ),
    'first hour': eachIncident((judged, { view }) => JSON.stringify(firstHourOf(judged, dutiesOf(view)))),
    'event choices': eachIncident((judged, { view }) => JSON.stringify(eventChoices(judged, dutiesOf(view), englishSpeaker))),
    desk: eachIncident((judged, { view }) => JSON.stringify(deskChoices(judged, view, englishSpeaker, 'en'))),
    ...Object.fromEntries(
        (['report', 'letter', 'brief'] as const).flatMap((kind) => [
            [`${kind} --format md`, texts(kind, ({ document }) => toMarkdown(document))],
            [`${kind} --format html`, texts(kind, ({ document }) => toHtml(document))],
            [`preview of ${kind}`, texts(kind, (text) => JSON.stringify(sightOf(text)))],
        ]),
    ),
};

function dutiesOf(view: Analysis): DutiesView & Pick<View, 'findings'> {
    const { workspace, law, asOf: instant, findings } = view;
    return { workspace, law, asOf: instant, findings, at: () => view, speaker: englishSpeaker };
}

function docket(print: (result: DocketResult) => string): (typed: Typed) => string {
    return ({ view }) => {
        const dockets = view
            .incidents(INCIDENT)
            .map((judged) => docketToShow(judged, { told: (path) => path, onlyOpen: false, workspace: view.workspace }));
        return print({ asOf, dockets, trace: true, unread: [], readAlone: false, isWhole: true });
    };
}

function today(print: (result: Today) => string): (typed: Typed) => string {
    return ({ view }) => {
        const incidents = view.incidents(INCIDENT).map((judged) => todayIncident(judged, (path) => path));
        const duties = dutiesToShow(incidents, dutiesOf(view), { withOthers: true });
        return print({ asOf, ...duties, incidents, unread: [], actingFor: [], readAlone: false });
    };
}

function eachIncident(show: (judged: JudgedIncident, typed: Typed) => string): (typed: Typed) => string {
    return (typed) =>
        typed.view
            .incidents(INCIDENT)
            .map((judged) => show(judged, typed))
            .join('\n');
}

function texts(kind: 'report' | 'letter' | 'brief', print: (text: IncidentText) => string): (typed: Typed) => string {
    return eachIncident((judged, { view }) => {
        const text = textOf(kind, judged, view);
        return text ? print(text) : '';
    });
}

/** Each text is filled once, and printed in each way. */
const filled = new WeakMap<JudgedIncident, Map<string, IncidentText | undefined>>();

function textOf(kind: 'report' | 'letter' | 'brief', judged: JudgedIncident, view: Analysis): IncidentText | undefined {
    const known = filled.get(judged) ?? new Map<string, IncidentText | undefined>();
    filled.set(judged, known);
    if (!known.has(kind)) known.set(kind, fill(kind, judged, view));
    return known.get(kind);
}

function fill(kind: 'report' | 'letter' | 'brief', judged: JudgedIncident, view: Analysis): IncidentText | undefined {
    const chosen = chooseTexts({ kind, to: [], languages: ['en'] }, judged, view);
    const wish = chosen.kind === 'chosen' ? chosen.wishes[0] : undefined;
    const made = wish && fillText(wish, judged, view);
    return made?.kind === 'text' ? made.text : undefined;
}

/** At the first words of each line. */
function atEachWord(typed: Typed, ask: (place: TextPosition, typed: Typed) => string, words = 3): string {
    return typed.open.text
        .split('\n')
        .flatMap((text, line) =>
            [...text.matchAll(/[^\s"]+/g)].slice(0, words).map(({ index }) => ask({ line: line + 1, column: index + 2 }, typed)),
        )
        .join('\n');
}

/** What an edit writes is the text of the file itself, for the editor that holds it. */
function withoutEdits(key: string, value: unknown): unknown {
    return ['insert', 'edits', 'text', 'newText'].includes(key) ? undefined : value;
}
