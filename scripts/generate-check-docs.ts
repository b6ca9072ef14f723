/** Writes the generated parts of `docs/checks/`: the header of each page, what its bad examples print, and the table of all checks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check } from '../language/checks/check.ts';
import type { CheckGroup } from '../language/checks/registry.ts';
import { checkGroups, checks } from '../language/checks/registry.ts';
import { renderPage } from './check-page.ts';
import { judgeExample } from './judge-example.ts';
import { root } from './root.ts';

const folder = join(root, 'docs/checks');

/** What each group of checks looks at, in the words of its heading. */
const headings: Readonly<Record<string, string>> = {
    writing: 'How a file is written',
    instants: 'Dates, times and zones',
    register: 'Parties, systems and the policy',
    incidents: 'Incidents',
    duties: 'Duties and their deadlines',
    reports: 'Reports',
    regimes: 'Regimes',
};

/** The page of a check with its generated parts as they should be. */
export function freshPage(check: Check, page: string): string {
    return renderPage(page, check, judgeExample);
}

/** The table of all checks, by group. */
export function renderTable(groups: readonly CheckGroup[]): string {
    const sections = groups.map(({ name, checks: members }) => {
        const rows = members.map((check) => `| [\`${check.code}\`](${check.code}.md) | ${check.severity} | ${check.title} |`);
        return [`## ${headings[name] ?? name}`, '', '| Code | Severity | Finds |', '| --- | --- | --- |', ...rows, ''].join('\n');
    });
    const introduction = [
        '# Checks',
        '',
        'Each finding has a code, and each code a page with examples that are run whenever the checks are.',
        'A finding may be milder than the usual severity given here; its page says when.',
        '',
        'To accept one finding, write `// vigil-ignore CODE: reason` on its line or on the line before it. It stays on record: every',
        'check lists what is suppressed, with the reason. A finding which says that a fact was not read, has no meaning, or is missing',
        'where nothing can be derived without it, cannot be suppressed; its page says so.',
        '',
    ];
    return [...introduction, ...sections].join('\n');
}

function writeAll(): void {
    for (const check of checks) {
        const path = join(folder, `${check.code}.md`);
        if (existsSync(path)) writeFileSync(path, freshPage(check, readFileSync(path, 'utf8')));
        else console.error(`docs/checks/${check.code}.md is missing.`);
    }
    writeFileSync(join(folder, 'README.md'), renderTable(checkGroups));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeAll();
