/** Writes `language/checks/registry.ts`, the list of all checks, from the folders; bundles cannot read folders. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportName, findCheckModules } from './check-modules.ts';
import type { CheckModule } from './check-modules.ts';
import { root } from './root.ts';

/** The text of the registry for these modules. */
export function renderRegistry(modules: readonly CheckModule[]): string {
    const imports = modules.map(({ group, code }) => `import { ${exportName(code)} } from './${group}/${code}.ts';`);
    const groups = [...new Set(modules.map((module) => module.group))];
    return [
        "import type { Check } from './check.ts';",
        ...imports,
        '',
        '/** A folder of checks and what it holds. This file is written by `scripts/generate-check-registry.ts`. */',
        'export interface CheckGroup {',
        '    readonly name: string;',
        '    readonly checks: readonly Check[];',
        '}',
        '',
        'export const checkGroups: readonly CheckGroup[] = [',
        ...groups.flatMap((group) => renderGroup(group, modules)),
        '];',
        '',
        '/** Every check, by group and code. */',
        'export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks);',
        '',
    ].join('\n');
}

function renderGroup(group: string, modules: readonly CheckModule[]): string[] {
    const names = modules.filter((module) => module.group === group).map((module) => exportName(module.code));
    const oneLine = `        checks: [${names.join(', ')}],`;
    const list = oneLine.length <= 140 ? [oneLine] : ['        checks: [', ...names.map((name) => `            ${name},`), '        ],'];
    return ['    {', `        name: '${group}',`, ...list, '    },'];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    writeFileSync(join(root, 'language/checks/registry.ts'), renderRegistry(findCheckModules(root)));
}
