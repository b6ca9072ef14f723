import type * as ast from '../generated/ast.ts';
import { readDeclaration } from './read-declaration.ts';
import type { IsFirst, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, nameUseAt, nameOf, namesAt, namesOf, partsOf, pushIfRead, rangeOf, readSpan } from './read-tree.ts';
import type { Policy, Report, ReportSection } from './source.ts';

/** The prose of one report. */
export function readReport(declaration: ast.Report, context: ReadingContext): Report {
    const report: Unfinished<Report> = { ...readDeclaration(declaration, context), to: [], languages: [], approvals: [], sections: [] };
    const incident = nameOf(declaration.incident);
    if (incident) report.incident = incident;
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readReportLine(report, line, isFirst);
    return report;
}

function readReportLine(report: Unfinished<Report>, line: ast.ReportLine, isFirst: IsFirst): void {
    switch (line.$type) {
        case 'StageLine': {
            const stage = nameOf(line.stage);
            if (stage && isFirst('stage', rangeOf(line))) report.stage = stage;
            return;
        }
        case 'ToLine':
            report.to.push(...namesOf(line.parties));
            return;
        case 'LanguageLine':
            report.languages.push(...namesAt(partsOf(line), 'languages', line.languages));
            return;
        case 'DraftedLine': {
            const drafted = readDrafting(line);
            if (drafted && isFirst('drafted', drafted.range)) report.drafted = drafted;
            return;
        }
        case 'ApprovedLine':
            pushIfRead(report.approvals, readApproval(line));
            return;
        case 'SectionLine': {
            const section = readSection(line);
            if (section && isFirst(`section ${section.name.text}`, section.range)) report.sections.push(section);
            return;
        }
    }
}

function readDrafting(line: Partial<ast.DraftedLine>): Report['drafted'] {
    const at = nameUseAt(partsOf(line), 'at', line.at);
    if (!at) return undefined;
    const range = rangeOf(line);
    return line.hash === undefined ? { at, range } : { at, from: line.hash, range };
}

function readApproval(line: Partial<ast.ApprovedLine>): Report['approvals'][number] | undefined {
    const at = nameUseAt(partsOf(line), 'at', line.at);
    if (!at || line.by === undefined) return undefined;
    return { at, by: line.by, ...(line.digest !== undefined && { of: line.digest }), range: rangeOf(line) };
}

function readSection(line: Partial<ast.SectionLine>): ReportSection | undefined {
    const name = nameUseAt(partsOf(line), 'name', line.name);
    if (!name || line.text === undefined) return undefined;
    return { name, text: line.text, ...(line.hash !== undefined && { from: line.hash }), range: rangeOf(line) };
}

/** The workspace's policy: for whom it acts and which readings of the law it adopts. */
export function readPolicy(declaration: ast.Policy, context: ReadingContext): Policy {
    const policy: Unfinished<Policy> = { range: rangeOf(declaration), actingAs: [], adopts: [] };
    if (declaration.title !== undefined) policy.title = declaration.title;
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readPolicyLine(policy, line, isFirst);
    return policy;
}

function readPolicyLine(policy: Unfinished<Policy>, line: ast.PolicyLine, isFirst: IsFirst): void {
    switch (line.$type) {
        case 'ActingLine':
            policy.actingAs.push(...namesOf(line.parties));
            return;
        case 'AdoptsLine':
            policy.adopts.push(...namesOf(line.readings));
            return;
        case 'MeansLine': {
            const span = readSpan(line.span);
            const { what } = line;
            if (span && what && isFirst(`${what} means`, rangeOf(line))) policy[what] = span;
            return;
        }
        case 'WarnLine': {
            const span = readSpan(line.span);
            if (span && isFirst('warn', rangeOf(line))) policy.warn = span;
            return;
        }
        case 'ApprovalLine':
            if (isFirst('approved', rangeOf(line))) policy.approval = rangeOf(line);
            return;
    }
}
