import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where one check lives: its group is the folder, its code the name of the file. */
export interface CheckModule {
    readonly group: string;
    readonly code: string;
}

const definesCheck = /^export const \w+ = define\w*Check\(/m;

/** The modules under `language/checks/<group>/` that define a check, by group and code. Other modules of a group are not checks. */
export function findCheckModules(root: string): CheckModule[] {
    const folder = join(root, 'language/checks');
    const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return groups
        .map((entry) => entry.name)
        .sort()
        .flatMap((group) => codesIn(join(folder, group)).map((code) => ({ group, code })));
}

function codesIn(folder: string): string[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && definesCheck.test(readFileSync(join(folder, name), 'utf8')))
        .map((name) => name.slice(0, -'.ts'.length))
        .sort();
}

/** The name under which a module exports its check: `duty-late` is `dutyLate`. */
export function exportName(code: string): string {
    return code.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
