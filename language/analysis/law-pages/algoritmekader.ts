import type { Law, LawDuty, LawMoment } from '../../docket/law/law.ts';
import type { TermId } from '../../facts/ids.ts';
import { plainText } from '../../reports/document/text.ts';
import { tellCitation } from '../../reports/words/citation.ts';
import { dutyTitle, lawTerm, wordsFor } from '../../reports/words/words.ts';
import type { Words } from '../../reports/words/words.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import type { Period } from '../../time/period.ts';
import { dayOf } from '../../time/zone.ts';
import type { LawLines } from './law-text.ts';
import { conditionIn, lawTextAt } from './law-text.ts';

/** The words of the language in which requirements are written, and the requirements themselves: `language/law/algoritmekader/`. */
export interface RequirementData {
    readonly words: RequirementWords;
    readonly pages: readonly RequirementPage[];
}

interface RequirementWords {
    readonly standards: Readonly<Record<string, string>>;
    /** One, and several. */
    readonly units: Readonly<Record<string, readonly string[]>>;
    readonly 'no-later-than': string;
    readonly 'at-once': string;
    readonly 'not-before': string;
    readonly every: string;
    readonly none: string;
    readonly prohibition: string;
    readonly moments: Readonly<Record<string, string>>;
    readonly or: string;
    readonly the: string;
    readonly months: readonly string[];
    readonly since: string;
    /** By the condition as the law file has it; the empty one for a line without a condition. */
    readonly conditions: Readonly<Record<string, string>>;
    readonly 'heading-deadlines': string;
    readonly 'heading-doubts': string;
    readonly columns: readonly string[];
    readonly 'source-column': string;
}

interface RequirementPage {
    readonly id: string;
    /** Its file, without the ending. */
    readonly file: string;
    /** The duties whose deadlines it tells, qualified; since when they apply the first one says. */
    readonly duties: readonly string[];
    /** The condition of the line that says since when it applies, as the law file has it; empty for one without a condition. */
    readonly begins: string;
    readonly title: string;
    readonly toelichting: string;
    readonly levenscyclus: readonly string[];
    readonly bouwblok: readonly string[];
    readonly 'soort-toepassing': readonly string[];
    readonly risicogroep?: readonly string[];
    readonly 'rol-ai-act': readonly string[];
    readonly vereiste: readonly string[];
    readonly uitleg: readonly string[];
    readonly bronnen: readonly string[];
    readonly toepassing: readonly string[];
    readonly doubts: readonly string[];
    readonly risico: readonly string[];
    readonly maatregelen: readonly string[];
}

/** What a requirement is written from. */
export interface RequirementSources {
    readonly data: RequirementData;
    readonly law: Law;
    readonly lines: LawLines;
    readonly asOf: Instant;
}

interface Scene extends RequirementSources {
    readonly told: RequirementWords;
    readonly terms: Words;
}

const LANGUAGE = 'nl';
const ZONE: Zone = 'Europe/Amsterdam';

/** The requirements that tell of a regime or of a duty, each as a file in the format of the Algoritmekader. */
export function requirementsAbout(name: string, sources: RequirementSources): readonly { readonly file: string; readonly text: string }[] {
    const { data, law } = sources;
    const titleOf = (id: string): string => (law.roles.get(id) ?? law.offices.get(id))?.title ?? id;
    const scene: Scene = { ...sources, told: data.words, terms: wordsFor(LANGUAGE, titleOf) };
    const isMeant = (id: string): boolean => id === name || id.startsWith(`${name}.`);
    return data.pages
        .filter(({ duties }) => duties.some(isMeant))
        .map((page) => ({ file: `${page.file}.md`, text: requirementText(page, scene) }));
}

function requirementText(page: RequirementPage, scene: Scene): string {
    const { told } = scene;
    const duties = page.duties.flatMap((id) => scene.law.duties.get(id) ?? []);
    return [
        ...frontMatter(page, duties, scene),
        '',
        '<!-- tags -->',
        ...section('Vereiste', page.vereiste),
        ...section('Toelichting', page.uitleg),
        '',
        `### ${told['heading-deadlines']}`,
        '',
        ...deadlines(duties, scene),
        ...(page.doubts.length === 0 ? [] : ['', `### ${told['heading-doubts']}`, '', ...page.doubts]),
        ...section('Bronnen', [[`| ${told['source-column']} |`, '| --- |', ...page.bronnen.map((source) => `| ${source} |`)].join('\n')]),
        ...section('Wanneer van toepassing?', [[...sinceLines(duties, scene), ...page.toepassing].map((line) => `- ${line}`).join('\n')]),
        ...section('Risico', page.risico),
        ...section('Maatregelen', [measures(page)]),
        '',
    ].join('\n');
}

function frontMatter(page: RequirementPage, duties: readonly LawDuty[], { asOf, lines }: Scene): readonly string[] {
    const list = (key: string, values: readonly string[] = []): readonly string[] =>
        values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `- ${value}`)];
    const begins = duties[0]?.applies.find(({ location }) => (conditionIn(lawTextAt(location, lines)) ?? '') === page.begins);
    const isComing = begins !== undefined && dayOf(asOf, ZONE) < begins.from;
    return [
        '---',
        `title: ${page.title}`,
        `id: ${page.id}`,
        `toelichting: ${page.toelichting}`,
        ...list('status_vereiste', isComing ? ['nog-niet-geldend'] : []),
        ...list('levenscyclus', page.levenscyclus),
        ...list('bouwblok', page.bouwblok),
        ...list('soort-toepassing', page['soort-toepassing']),
        ...list('risicogroep', page.risicogroep),
        ...list('rol-ai-act', page['rol-ai-act']),
        ...list('hide', ['navigation']),
        '---',
    ];
}

function section(heading: string, paragraphs: readonly string[]): readonly string[] {
    return ['', `## ${heading}`, '', paragraphs.join('\n\n')];
}

function deadlines(duties: readonly LawDuty[], scene: Scene): readonly string[] {
    const { columns } = scene.told;
    const rows = duties.map((duty) => {
        const { terms } = scene;
        const title = plainText(dutyTitle(duty.id, duty.title, terms));
        return [title, bearersOf(duty, scene), pace(duty, scene), plainText(tellCitation(duty.basis, terms))];
    });
    return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Who is bound, each once, and under which condition. */
function bearersOf({ bearers }: LawDuty, scene: Scene): string {
    const { told, lines } = scene;
    const each = bearers.map(({ id, location }) => {
        const condition = conditionIn(lawTextAt(location, lines));
        const said = condition === undefined ? undefined : told.conditions[condition];
        return `${term(id, scene)}${said === undefined ? '' : ` (${said})`}`;
    });
    return [...new Set(each)].join(` ${told.or} `);
}

/** Each standard and each limit that does not depend on a reading of one's own. */
function pace({ act, bearers, standards, limits, repetition }: LawDuty, scene: Scene): string {
    const { told } = scene;
    const bound = [...new Set(bearers.map(({ id }) => id))];
    const moment = (after: LawMoment): string => momentInDutch(after, bound, scene);
    if (act.verb === 'not-alter') return told.prohibition;
    const parts = [
        ...standards.map(({ standard, after }) =>
            standard === undefined
                ? filled(told['not-before'], { moment: moment(after) })
                : filled(told['at-once'], { standard: told.standards[standard] ?? standard, moment: moment(after) }),
        ),
        ...limits
            .filter(({ condition }) => condition === undefined)
            .map(({ period, after }) => filled(told['no-later-than'], { period: span(period, told), moment: moment(after) })),
        ...(repetition
            ? [
                  filled(told.every, {
                      period: span(repetition.period, told),
                      moment: moment(repetition.after),
                      until: moment(repetition.until),
                  }),
              ]
            : []),
    ];
    return parts.length === 0 ? told.none : [...new Set(parts)].join('; ');
}

function span({ amount, unit }: Period, { units }: RequirementWords): string {
    const [one = unit, several = one] = units[unit] ?? [];
    return `${amount} ${amount === 1 ? one : several}`;
}

/** @param bound who has to be aware where the law says no more than "awareness" */
function momentInDutch(after: LawMoment, bound: readonly TermId[], scene: Scene): string {
    const { told } = scene;
    const [key, who]: readonly [string, readonly TermId[]] =
        after.kind === 'awareness'
            ? [after.involvement ? 'involvement' : 'awareness', after.bearers.length > 0 ? after.bearers : bound]
            : after.kind === 'causal-link'
              ? [`causal-link ${after.degree}`, []]
              : after.kind === 'informed'
                ? ['informed', [after.role]]
                : [after.kind, []];
    const names = who.map((id) => `${told.the} ${term(id, scene)}`).join(` ${told.or} `);
    return filled(told.moments[key] ?? key, { who: names });
}

function sinceLines(duties: readonly LawDuty[], { lines, told }: Scene): readonly string[] {
    const [first] = duties;
    return (first?.applies ?? []).flatMap(({ from, location }) => {
        const said = told.conditions[conditionIn(lawTextAt(location, lines)) ?? ''];
        return said === undefined ? [] : [`${sentenceStart(said)}: ${filled(told.since, { day: longDay(from, told) })}.`];
    });
}

function measures({ file, bouwblok, maatregelen }: RequirementPage): string {
    const tab = (title: string, which: string): string => `=== "${title}"\n\t<!-- list_maatregelen vereiste/${file}${which} -->`;
    return [
        tab('Alle', ''),
        ...bouwblok.map((block) => tab(sentenceStart(block), ` bouwblok/${block}`)),
        '',
        maatregelen.map((measure) => `- ${measure}`).join('\n'),
    ].join('\n');
}

function term(id: TermId, { terms }: Scene): string {
    return plainText(lawTerm(id, terms));
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
    return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function longDay(day: Day, { months }: RequirementWords): string {
    return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

function sentenceStart(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
