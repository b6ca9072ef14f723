import { compileLaw } from '../../docket/law/compile-law.ts';
import type { Law, LawDuty, LawRecipient } from '../../docket/law/law.ts';
import type { Citation } from '../../explain/citation.ts';
import { actOf, citationsOf } from '../../explain/citation.ts';
import { paragraphsOf } from '../../explain/describe-declaration.ts';
import type { Names } from '../../facts/names.ts';
import type { Duty, Provision, Regime } from '../../facts/regime-source.ts';
import type { SourceFile } from '../../facts/source.ts';
import { buildWorkspace } from '../../facts/workspace.ts';
import type { Range } from '../../syntax/range.ts';
import { listed } from '../../names/listed.ts';
import { describeDay } from '../../time/day.ts';
import type { ExampleStory, StoryFile } from '../examples/stories.ts';
import { storiesOf } from '../examples/stories.ts';
import { actInEnglish, bearersInEnglish, officeInEnglish, paceInEnglish, theTerm, whereInEnglish } from './in-english.ts';
import type { LawLines } from './law-text.ts';
import { conditionIn, lawTextAt, lawTextIn } from './law-text.ts';
import type { PageSource, PageData } from './page-data.ts';
import { isAbout } from './page-data.ts';

/** A statement with where it comes from. */
export interface Founded {
    readonly text: string;
    readonly sources: readonly PageSource[];
    /** The condition under which it holds, in the words of the law file. */
    readonly where?: string;
}

/** Whom a duty is owed to: one recipient, or those to whom a route may lead, the first that fits. */
export interface PageRecipient {
    /** The name of the route within its regime. */
    readonly route?: string;
    readonly lines: readonly Founded[];
}

/** Everything that a page says of one duty, for somebody who has to fulfil it. */
export interface DutyPage {
    /** Qualified. */
    readonly id: string;
    readonly name: string;
    readonly title: string;
    /** What has to be done, by whom, towards whom and how soon: one sentence. */
    readonly requirement: string;
    readonly explanation: readonly string[];
    readonly sources: readonly Citation[];
    readonly who: readonly Founded[];
    readonly toWhom: readonly PageRecipient[];
    readonly since: readonly Founded[];
    /** The conditions under which it arises, in the words of the law file. */
    readonly arises: readonly string[];
    /** What the duty itself says against it, and what its regime says against all of its duties. */
    readonly notOwed: readonly Founded[];
    readonly outside: readonly Founded[];
    readonly examples: readonly ExampleStory[];
    readonly doubts: readonly Founded[];
    /** What the regime says of all of its duties. */
    readonly commonDoubts: readonly Founded[];
    /** What the text does not say. */
    readonly silent: readonly string[];
    readonly risk: readonly Founded[];
    readonly phases: Founded | undefined;
    readonly measures: readonly string[];
}

/** The law, and what pages about it are made from besides. */
export interface PageSources {
    readonly library: readonly SourceFile[];
    readonly lines: LawLines;
    readonly stories: readonly StoryFile[];
    readonly data: readonly PageData[];
}

interface Scene extends PageSources {
    readonly names: Names;
    readonly law: Law;
}

/** The pages of a regime, one a duty, in the order of the law. */
export function dutyPagesOf(regime: Regime, sources: PageSources): readonly DutyPage[] {
    const workspace = buildWorkspace([], sources.library);
    const scene: Scene = { ...sources, names: workspace.names, law: compileLaw(workspace) };
    return regime.duties.flatMap((duty) => {
        const compiled = scene.law.duties.get(`${regime.name.text}.${duty.name.text}`);
        return compiled ? [pageOf(duty, compiled, regime, scene)] : [];
    });
}

function pageOf(duty: Duty, compiled: LawDuty, regime: Regime, scene: Scene): DutyPage {
    const { lines, stories } = scene;
    const data = scene.data.find(({ regime: name }) => name === regime.name.text);
    const articles = compiled.provisions.map(({ parts }) => /^\d+[a-z]*/.exec(parts[0] ?? '')?.[0] ?? '');
    return {
        id: compiled.id,
        name: compiled.name,
        title: compiled.title,
        requirement: requirementOf(compiled, scene),
        explanation: paragraphsOf(duty.documentation),
        sources: citationsOf(compiled.provisions, regime),
        who: whoOf(compiled, scene),
        toWhom: 'recipients' in compiled.act ? compiled.act.recipients.map((each) => recipientOf(each, scene)) : [],
        since: sinceOf(compiled, scene),
        arises: whensOf(duty, regime).map((range) => lawTextIn(range, linesOf(compiled, lines))),
        ...exclusionsOf(compiled, regime, scene),
        examples: storiesOf(compiled.id, stories),
        ...doubtsOf(compiled, regime),
        silent: data?.silent[compiled.name] ?? [],
        risk: compiled.answers === undefined ? riskOf(articles, regime, data) : [],
        phases: phasesOf(articles, data),
        measures:
            data && compiled.answers === undefined ? data.measures.filter((each) => isAbout(each, articles)).map(({ text }) => text) : [],
    };
}

/** What stands within a duty is its own; the rest the regime says once, for all of them. */
function exclusionsOf({ unless }: LawDuty, regime: Regime, { lines }: Scene): Pick<DutyPage, 'notOwed' | 'outside'> {
    const isOwn = ({ location: { range } }: LawDuty['unless'][number]): boolean =>
        regime.duties.some((duty) => duty.unless.some((line) => line.range[0] === range[0]));
    const told = ({ reason, basis, location, until }: LawDuty['unless'][number]): Founded => ({
        text: `${sentence(reason)}${until === undefined ? '' : ` Until ${longDay(until)}.`}`,
        sources: [{ text: basis }],
        where: lawTextAt(location, lines)
            .replace(/^unless /, '')
            .replace(/ (?:until|because) .*$/, ''),
    });
    return { notOwed: unless.filter(isOwn).map(told), outside: unless.filter((line) => !isOwn(line)).map(told) };
}

function doubtsOf({ marks }: LawDuty, regime: Regime): Pick<DutyPage, 'doubts' | 'commonDoubts'> {
    const isCommon = ({ reason }: LawDuty['marks'][number]): boolean => regime.marks.some((mark) => mark.reason === reason);
    const told = ({ mark, reason }: LawDuty['marks'][number]): Founded => ({ text: `**${mark}**: ${sentence(reason)}`, sources: [] });
    return { doubts: marks.filter((mark) => !isCommon(mark)).map(told), commonDoubts: marks.filter(isCommon).map(told) };
}

function requirementOf(duty: LawDuty, { law, lines }: Scene): string {
    const pace = paceInEnglish(duty, law, (place) => conditionIn(lawTextAt(place, lines)));
    const how = pace.length === 0 ? '' : `, ${listed(pace)}`;
    return sentence(`${bearersInEnglish(duty, law)} must ${actInEnglish(duty.act, law)}${how}`);
}

function whoOf({ bearers, answers }: LawDuty, { law, lines }: Scene): readonly Founded[] {
    if (answers !== undefined)
        return [{ text: `Whoever received a report under “${law.duties.get(answers)?.title ?? answers}”.`, sources: [] }];
    return bearers.map(({ id, from, until, basis, location }) => {
        const where = conditionIn(lawTextAt(location, lines));
        return {
            text: sentence(`${theTerm(id, law)}${fromDay(from)}${untilDay(until)}`),
            sources: basis === '' ? [] : [{ text: basis }],
            ...(where !== undefined && { where }),
        };
    });
}

function recipientOf(recipient: LawRecipient, { law, lines, names }: Scene): PageRecipient {
    if (recipient.kind === 'role') return { lines: [{ text: sentence(theTerm(recipient.role, law)), sources: [] }] };
    if (recipient.kind === 'office') return { lines: [{ text: sentence(officeInEnglish(recipient, law)), sources: [] }] };
    const [first] = recipient.lines;
    const route = names
        .allMembers('route')
        .find(({ declaration, path }) => path === first?.location.file && encloses(declaration.range, first.location.range));
    const told = recipient.lines.map(({ office, where, basis, location }) => {
        const condition = / when (.+)$/.exec(lawTextAt(location, lines))?.[1]?.replace(/ marked .*$/, '');
        const otherwise = condition === undefined && recipient.lines.length > 1 ? 'in every other case ' : '';
        return {
            text: sentence(`${otherwise}${theTerm(office, law)}${whereInEnglish(where, law)}`),
            sources: [{ text: basis }],
            ...(condition === undefined ? {} : { where: condition }),
        };
    });
    return { ...(route && { route: route.declaration.name.text }), lines: told };
}

function encloses([first, , last]: Range, [line]: Range): boolean {
    return first <= line && line <= last;
}

function sinceOf({ applies }: LawDuty, { lines }: Scene): readonly Founded[] {
    return applies.map(({ from, until, basis, location }) => {
        const where = conditionIn(lawTextAt(location, lines));
        return {
            text: sentence(`from ${longDay(from)}${untilDay(until)}`),
            sources: basis === '' ? [] : [{ text: basis }],
            ...(where !== undefined && { where }),
        };
    });
}

/** The lines `when` of a duty and of what it specialises within its regime. */
function whensOf(duty: Duty, regime: Regime): readonly Duty['when'][number]['condition']['range'][] {
    const general = duty.specialises && regime.duties.find(({ name }) => name.text === duty.specialises?.text);
    const inherited = general && general !== duty ? whensOf(general, regime) : [];
    return [...inherited, ...duty.when.map(({ condition }) => condition.range)];
}

function linesOf({ location }: LawDuty, lines: LawLines): readonly string[] {
    return lines.get(location.file) ?? [];
}

function riskOf(articles: readonly string[], regime: Regime, data: PageData | undefined): readonly Founded[] {
    const risk = data?.risks.find((each) => isAbout(each, articles));
    const fines = data?.fines && isAbout(data.fines, articles) ? data.fines : undefined;
    return [risk, fines].flatMap((part) =>
        part
            ? [{ text: part.text, sources: [...(part.sources ?? []).map((article) => linkTo(article, regime)), ...(part.links ?? [])] }]
            : [],
    );
}

function linkTo(article: string, regime: Regime): PageSource {
    const provision: Provision = { kind: 'article', parts: [article], range: [1, 1, 1, 1] };
    return citationsOf([provision], regime)[0] ?? actOf(regime);
}

function phasesOf(articles: readonly string[], data: PageData | undefined): Founded | undefined {
    const found = data?.phases.findLast((each) => isAbout(each, articles));
    return found && data ? { text: sentence(found.phases.join(', ')), sources: [data.phasesSource] } : undefined;
}

function fromDay(day: string | undefined): string {
    return day === undefined ? '' : ` from ${longDay(day)}`;
}

function untilDay(day: string | undefined): string {
    return day === undefined ? '' : ` until ${longDay(day)}`;
}

/** `2 December 2027`: of a day years away nobody asks for the weekday. */
function longDay(day: string): string {
    return describeDay(day).replace(/^\S+ /, '');
}

/** A text with a capital letter and a full stop. */
function sentence(text: string): string {
    const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}
