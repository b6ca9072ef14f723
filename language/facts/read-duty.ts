import type * as ast from '../generated/ast.ts';
import { readAct } from './read-act.ts';
import { readCondition, readMoment, readOptionalCondition } from './read-condition.ts';
import { readDeclaration } from './read-declaration.ts';
import { readApplication, readExclusion, readMark, readProvisions } from './read-law-line.ts';
import type { IsFirst, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, hasWord, nameUseAt, nameOf, namesOf, partsOf, pushIfRead, rangeOf, readSpan } from './read-tree.ts';
import type { BindingLine, Duty, LimitLine, Standard, StandardLine } from './regime-source.ts';

/** A duty of a regime. */
export function readDuty(declaration: ast.Duty, context: ReadingContext): Duty {
    const duty: Unfinished<Duty> = {
        ...readDeclaration(declaration, context),
        provisions: readProvisions(declaration.provisions),
        binds: [],
        applies: [],
        when: [],
        unless: [],
        standards: [],
        limits: [],
        marks: [],
    };
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readScopeLine(duty, line, isFirst);
    return duty;
}

/** Whom a duty binds, since when and in which case. */
function readScopeLine(duty: Unfinished<Duty>, line: ast.DutyLine, isFirst: IsFirst): void {
    switch (line.$type) {
        case 'BindsLine':
            pushIfRead(duty.binds, readBinding(line));
            return;
        case 'AnswersLine': {
            const answers = nameOf(line.duty);
            const offices = namesOf(line.offices);
            // The same duty again, for other offices, is no repetition.
            const isFurther = offices.length > 0 && duty.answersAs !== undefined && answers?.text === duty.answers?.text;
            if (!answers || (!isFurther && !isFirst('answers', rangeOf(line)))) return;
            if (offices.length === 0 && hasWord(line, 'as')) return;
            duty.answers = answers;
            if (offices.length > 0) duty.answersAs = [...(duty.answersAs ?? []), { duty: answers, offices }];
            return;
        }
        case 'FollowsLine': {
            const follows = nameOf(line.duty);
            if (follows && isFirst('follows', rangeOf(line))) duty.follows = follows;
            return;
        }
        case 'AppliesLine':
            pushIfRead(duty.applies, readApplication(line));
            return;
        case 'WhenLine':
            pushIfRead(duty.when, readWhen(line));
            return;
        case 'UnlessLine':
            pushIfRead(duty.unless, readExclusion(line));
            return;
        case 'SpecialisesLine': {
            const specialises = nameOf(line.duty);
            if (specialises && isFirst('specialises', rangeOf(line))) duty.specialises = specialises;
            return;
        }
        default:
            readPerformanceLine(duty, line, isFirst);
    }
}

type ScopeLine = ast.BindsLine | ast.AnswersLine | ast.FollowsLine | ast.AppliesLine | ast.WhenLine | ast.UnlessLine | ast.SpecialisesLine;

/** What a duty asks and by when. */
function readPerformanceLine(duty: Unfinished<Duty>, line: Exclude<ast.DutyLine, ScopeLine>, isFirst: IsFirst): void {
    switch (line.$type) {
        case 'MustLine': {
            const act = readAct(line.act);
            if (act && isFirst('must', rangeOf(line))) duty.act = act;
            return;
        }
        case 'StandardLine':
            pushIfRead(duty.standards, readStandard(line));
            return;
        case 'LimitLine':
            pushIfRead(duty.limits, readLimit(line));
            return;
        case 'RepetitionLine': {
            const repetition = readRepetition(line);
            if (repetition && isFirst('every', repetition.range)) duty.repetition = repetition;
            return;
        }
        case 'MayBeLateLine': {
            const mayBeLate = readMayBeLate(line);
            if (mayBeLate && isFirst('may be late', mayBeLate.range)) duty.mayBeLate = mayBeLate;
            return;
        }
        case 'MarkedLine':
            pushIfRead(duty.marks, readMark(line));
            return;
    }
}

function readBinding(node: Partial<ast.BindsLine>): BindingLine | undefined {
    const parts = partsOf(node);
    const bearers = namesOf(node.bearers);
    const from = nameUseAt(parts, 'from', node.from);
    const until = nameUseAt(parts, 'until', node.until);
    const condition = readOptionalCondition(node);
    if (bearers.length === 0 || !condition) return undefined;
    if ((!from && hasWord(node, 'from')) || (!until && hasWord(node, 'until'))) return undefined;

    const binding: Unfinished<BindingLine> = { bearers, provisions: readProvisions(node.provisions), range: rangeOf(node) };
    if (from) binding.from = from;
    if (until) binding.until = until;
    if (condition !== 'none') binding.condition = condition;
    return binding;
}

function readWhen(node: Partial<ast.WhenLine>): Duty['when'][number] | undefined {
    const condition = readCondition(node.condition);
    return (
        condition && {
            condition,
            ...(node.also === true ? { also: true } : {}),
            provisions: readProvisions(node.provisions),
            range: rangeOf(node),
        }
    );
}

function readStandard(node: Partial<ast.StandardLine>): StandardLine | undefined {
    const after = readMoment(node.after);
    const condition = readOptionalCondition(node);
    if (!after || !condition || (!node.standard && !hasWord(node, 'not'))) return undefined;

    const line: Unfinished<StandardLine> = {
        ...(node.standard ? { standard: standardOf(node.standard, node.undue === true) } : {}),
        after,
        provisions: readProvisions(node.provisions),
        range: rangeOf(node),
    };
    if (condition !== 'none') line.condition = condition;
    return line;
}

function standardOf(standard: NonNullable<ast.StandardLine['standard']>, undue: boolean): Standard {
    if (standard === 'immediately') return standard;
    return undue ? 'without undue delay' : 'without delay';
}

function readLimit(node: Partial<ast.LimitLine>): LimitLine | undefined {
    const span = readSpan(node.span);
    const after = readMoment(node.after);
    const condition = readOptionalCondition(node);
    if (!span || !after || !condition) return undefined;

    const line: Unfinished<LimitLine> = {
        span,
        ...(node.cautiously === true ? { cautious: true } : {}),
        after,
        provisions: readProvisions(node.provisions),
        range: rangeOf(node),
    };
    if (condition !== 'none') line.condition = condition;
    return line;
}

function readRepetition(node: Partial<ast.RepetitionLine>): Duty['repetition'] {
    const span = readSpan(node.span);
    const after = readMoment(node.after);
    const until = readMoment(node.until);
    if (!span || !after || !until) return undefined;
    return { span, after, until, provisions: readProvisions(node.provisions), range: rangeOf(node) };
}

function readMayBeLate(node: Partial<ast.MayBeLateLine>): Duty['mayBeLate'] {
    if (node.reason === undefined) return undefined;
    return { reason: node.reason, provisions: readProvisions(node.provisions), range: rangeOf(node) };
}
