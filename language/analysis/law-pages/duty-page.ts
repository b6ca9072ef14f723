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
import type { StoryFile } from '../examples/stories.ts';
import { conditionInEnglish } from './conditions-in-english.ts';
import { actInEnglish, bearersInEnglish, longDay, officeInEnglish, paceInEnglish, theTerm, whereInEnglish } from './in-english.ts';
import type { LawLines } from './law-text.ts';
import type { PageSource, PageData } from './page-data.ts';
import { isAbout } from './page-data.ts';
import type { WorkedExample, WorkOut } from './worked-examples.ts';
import { workedExamples, workingOut } from './worked-examples.ts';

/** A statement with where it comes from. */
export interface Founded {
    readonly text: string;
    readonly sources: readonly PageSource[];
    /** The condition under which it holds, to be put after “where”. */
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
    /** The condition under which it arises, to be put after “where”. */
    readonly arises: string;
    /** What the duty itself says against it, and what its regime says against all of its duties. */
    readonly notOwed: readonly Founded[];
    readonly outside: readonly Founded[];
    readonly examples: readonly WorkedExample[];
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
    readonly workOut: WorkOut;
}

/** The pages of a regime, one a duty, in the order of the law. */
export function dutyPagesOf(regime: Regime, sources: PageSources): readonly DutyPage[] {
    const workspace = buildWorkspace([], sources.library);
    const law = compileLaw(workspace);
    const scene: Scene = { ...sources, names: workspace.names, law, workOut: workingOut({ workspace, law }) };
    return regime.duties.flatMap((duty) => {
        const compiled = scene.law.duties.get(`${regime.name.text}.${duty.name.text}`);
        return compiled ? [pageOf(duty, compiled, regime, scene)] : [];
    });
}

function pageOf(duty: Duty, compiled: LawDuty, regime: Regime, scene: Scene): DutyPage {
    const { law, stories, workOut } = scene;
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
        arises: conditionInEnglish(compiled.when, law),
        ...exclusionsOf(compiled, regime, scene),
        examples: workedExamples(compiled.id, stories, workOut),
        ...doubtsOf(compiled, regime, law),
        silent: data?.silent[compiled.name] ?? [],
        risk: compiled.answers === undefined ? riskOf(articles, regime, data) : [],
        phases: phasesOf(articles, data),
        measures:
            data && compiled.answers === undefined ? data.measures.filter((each) => isAbout(each, articles)).map(({ text }) => text) : [],
    };
}

/** What stands within a duty is its own; the rest the regime says once, for all of them. */
function exclusionsOf({ unless }: LawDuty, regime: Regime, { law }: Scene): Pick<DutyPage, 'notOwed' | 'outside'> {
    const isOwn = ({ location: { range } }: LawDuty['unless'][number]): boolean =>
        regime.duties.some((duty) => duty.unless.some((line) => line.range[0] === range[0]));
    const told = ({ reason, basis, condition, until }: LawDuty['unless'][number]): Founded => ({
        text: `${sentence(reason)}${until === undefined ? '' : ` Until ${longDay(until)}.`}`,
        sources: [{ text: basis }],
        where: conditionInEnglish(condition, law),
    });
    return { notOwed: unless.filter(isOwn).map(told), outside: unless.filter((line) => !isOwn(line)).map(told) };
}

function doubtsOf({ marks }: LawDuty, regime: Regime, law: Law): Pick<DutyPage, 'doubts' | 'commonDoubts'> {
    const isCommon = ({ reason }: LawDuty['marks'][number]): boolean => regime.marks.some((mark) => mark.reason === reason);
    const told = ({ mark, reason, condition }: LawDuty['marks'][number]): Founded => ({
        text: `**${mark}**: ${sentence(reason)}`,
        sources: [],
        ...(condition && { where: conditionInEnglish(condition, law) }),
    });
    return { doubts: marks.filter((mark) => !isCommon(mark)).map(told), commonDoubts: marks.filter(isCommon).map(told) };
}

function requirementOf(duty: LawDuty, { law }: Scene): string {
    const pace = paceInEnglish(duty, law, (condition) => conditionInEnglish(condition, law));
    const how = pace.length === 0 ? '' : `, ${listed(pace)}`;
    return sentence(`${bearersInEnglish(duty, law)} must ${actInEnglish(duty.act, law)}${how}`);
}

function whoOf({ bearers, answers }: LawDuty, { law }: Scene): readonly Founded[] {
    if (answers !== undefined)
        return [{ text: `Whoever received a report under “${law.duties.get(answers)?.title ?? answers}”.`, sources: [] }];
    return bearers.map(({ id, from, until, basis, condition }) => {
        return {
            text: sentence(`${theTerm(id, law)}${fromDay(from)}${untilDay(until)}`),
            sources: basis === '' ? [] : [{ text: basis }],
            ...(condition && { where: conditionInEnglish(condition, law) }),
        };
    });
}

function recipientOf(recipient: LawRecipient, { law, names }: Scene): PageRecipient {
    if (recipient.kind === 'role') return { lines: [{ text: sentence(theTerm(recipient.role, law)), sources: [] }] };
    if (recipient.kind === 'office') return { lines: [{ text: sentence(officeInEnglish(recipient, law)), sources: [] }] };
    const [first] = recipient.lines;
    const route = names
        .allMembers('route')
        .find(({ declaration, path }) => path === first?.location.file && encloses(declaration.range, first.location.range));
    const told = recipient.lines.map(({ office, where, basis, condition }) => {
        const otherwise = condition === undefined && recipient.lines.length > 1 ? 'in every other case ' : '';
        return {
            text: sentence(`${otherwise}${theTerm(office, law)}${whereInEnglish(where, law)}`),
            sources: [{ text: basis }],
            ...(condition === undefined ? {} : { where: conditionInEnglish(condition, law) }),
        };
    });
    return { ...(route && { route: route.declaration.name.text }), lines: told };
}

function encloses([first, , last]: Range, [line]: Range): boolean {
    return first <= line && line <= last;
}

function sinceOf({ applies }: LawDuty, { law }: Scene): readonly Founded[] {
    return applies.map(({ from, until, basis, condition }) => {
        return {
            text: sentence(`from ${longDay(from)}${untilDay(until)}`),
            sources: basis === '' ? [] : [{ text: basis }],
            ...(condition && { where: conditionInEnglish(condition, law) }),
        };
    });
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

/** A text with a capital letter and a full stop. */
function sentence(text: string): string {
    const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}
