import type { CaseEvent } from '../../facts/case-file.ts';
import type { TermId } from '../../facts/ids.ts';
import type { IdleFacts } from '../../findings/incidents/idle-lines.ts';
import { endOf, roleTitle, stageTitle, whenOf } from '../../findings/parts-of.ts';
import type { RoleTitle, StageTitle } from '../../findings/parts.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope, ReportedFacts } from '../check.ts';
import type { IdleLine } from './idle-line.ts';

/** What is found of a line that changes nothing. */
export function idleLineFound({ event, why }: IdleLine, scope: IncidentScope): ReportedFacts<'line-without-effect'> {
    const { path } = scope.caseFile;
    return {
        at: placeOf(event, why),
        facts: factsOf({ event, why }, scope),
        ...('basis' in why && { basis: why.basis }),
        // Neither is wrong: the report may come to be owed, and get a limit.
        ...((why.kind === 'stage-not-owed' || why.kind === 'no-limit') && { severity: 'info' }),
        ...(why.kind === 'done-before' && {
            related: [{ location: { file: path, range: why.before.range }, kind: 'said-before', at: whenOf(why.before.at) }],
        }),
    };
}

function factsOf({ event, why }: IdleLine, { caseFile, law }: IncidentScope): IdleFacts {
    const date = dateOf(event);
    const involved = caseFile.subjects.map(({ name }) => name);
    const rolesIn = (roles: readonly TermId[]): { readonly roles: readonly RoleTitle[]; readonly written: string } => ({
        roles: roles.map((role) => roleTitle(role, law)),
        written: law.roles.get(roles[0] ?? '')?.name ?? 'ROLE',
    });
    const ofReport = (written: string): { readonly stage: StageTitle; readonly written: string } => ({
        stage: 'stage' in event && event.stage !== undefined ? stageTitle(event.stage, law) : { stage: written, title: written },
        written,
    });
    switch (why.kind) {
        case 'with-itself':
        case 'noted-nothing':
            return { kind: why.kind, date, party: why.party };
        case 'may-be-out-of-reach':
            return { kind: why.kind, date, party: why.party, ...rolesIn(why.roles), involved, actor: actorIn(event), instead: why.instead };
        case 'not-bound-by-silence':
            return { kind: why.kind, date, party: why.party, ...rolesIn(why.roles), involved };
        case 'not-involved':
            return { kind: why.kind, date, subject: why.subject, involved };
        case 'without-role':
            return { kind: why.kind, date, party: why.party, involved };
        case 'struck-too-early':
            return { kind: why.kind, date, struck: whenOf(why.struck), counts: whenOf(why.counts) };
        case 'no-authority':
            return { kind: why.kind, date, party: why.party, does: why.does, rest: restOf(event), recipients: why.recipients };
        case 'nothing-owed-to':
            return { kind: why.kind, date, party: why.authority, does: why.does, rest: restOf(event), recipients: why.recipients };
        case 'nothing-owed-by':
            return { kind: why.kind, date, party: why.party, authority: why.authority, ...ofReport(why.stage), owing: why.owing };
        case 'stage-not-owed':
            return { kind: why.kind, date, authority: why.authority, ...ofReport(why.stage), owed: why.owed };
        case 'no-limit':
            return { kind: why.kind, date, authority: why.authority, ...ofReport(why.stage), because: why.because };
        case 'limit-ended':
        case 'limit-later':
            return { kind: why.kind, date, limit: endOf(why.limit, why.zone) };
        case 'extended-backwards':
            return { kind: why.kind, date, until: whenOf(why.until) };
        case 'never-filed':
            return { kind: why.kind, date, ...ofReport(why.stage), to: why.to ?? null, party: why.party ?? null, by: why.by };
        case 'done-before':
            return { kind: why.kind, date, does: why.does, before: whenOf(why.before.at) };
    }
}

/** The word of the line that is idle. */
function placeOf({ source, range }: CaseEvent, why: IdleLine['why']): Range {
    switch (why.kind) {
        case 'struck-too-early':
            return source.struck?.at.range ?? range;
        case 'may-be-out-of-reach':
            return ('others' in source ? source.others.at(0)?.range : undefined) ?? range;
        case 'not-involved':
            return aboutIn(source)?.range ?? range;
        case 'nothing-owed-by':
            return 'bound' in source && source.bound ? source.bound.range : range;
        case 'stage-not-owed':
        case 'no-limit':
        case 'never-filed':
        case 'done-before':
            return stageIn(source)?.range ?? range;
        case 'limit-ended':
        case 'limit-later':
        case 'extended-backwards':
            return source.verb === 'extended' ? source.due.range : range;
        default:
            return ('party' in source ? source.party?.range : undefined) ?? range;
    }
}

type Source = CaseEvent['source'];
type Named = { readonly range: Range } | undefined;

function aboutIn(source: Source): Named {
    if (source.verb === 'causal-link') return source.scope;
    return 'subject' in source ? source.subject : 'withdrawn' in source ? source.withdrawn : undefined;
}

function stageIn(source: Source): Named {
    return 'stage' in source ? source.stage : 'withdrawn' in source ? source.withdrawn : undefined;
}

/** The date of a line as a file writes it. */
function dateOf({ source: { at, latest, about } }: CaseEvent): string {
    const from = at.text.replace('T', ' ');
    if (latest) return `between ${from} and ${latest.text.replace('T', ' ')}`;
    return about === true ? `about ${from}` : from;
}

function actorIn({ source }: CaseEvent): string {
    return 'party' in source ? (source.party?.text ?? '') : '';
}

/** What a line says of an authority, behind its name. */
function restOf({ source }: CaseEvent): string {
    switch (source.verb) {
        case 'extended': {
            const bound = source.bound ? ` for ${source.bound.text}` : '';
            return `extended ${source.stage.text}${bound} to ${source.due.text.replace('T', ' ')}`;
        }
        case 'refused':
            return `refused ${source.stage.text}${source.bound ? ` of ${source.bound.text}` : ''}`;
        default:
            return source.verb;
    }
}
