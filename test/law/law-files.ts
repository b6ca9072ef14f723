import { readdirSync, readFileSync } from 'node:fs';
import { readSource } from '../../language/facts/read.ts';
import type { Provision, Regime } from '../../language/facts/regime-source.ts';
import type { Declaration, SourceFile } from '../../language/facts/source.ts';
import { createParser } from '../../language/syntax/parser.ts';

const parser = createParser();
const folder = new URL('../../language/law/', import.meta.url);

/** Every law file, as the language reads it. */
export const lawFiles: readonly SourceFile[] = readdirSync(folder)
    .filter((name) => name.endsWith('.vigil'))
    .sort()
    .map((name) => readSource(name, readFileSync(new URL(name, folder), 'utf8'), parser));

export const regimes: readonly Regime[] = lawFiles.flatMap((file) => file.regimes);

export function regimeCalled(name: string): Regime {
    const regime = regimes.find((candidate) => candidate.name.text === name);
    if (!regime) throw new Error(`There is no regime called ${name}.`);
    return regime;
}

/** Every provision that a regime cites, with the line of the file where it does. */
export function provisionsOf(regime: Regime): readonly Provision[] {
    return [
        ...regime.applies,
        ...regime.unless,
        ...regime.marks,
        ...regime.terms,
        ...regime.routes.flatMap((route) => route.lines),
        ...regime.duties.flatMap((duty) => [
            duty,
            ...duty.binds,
            ...duty.applies,
            ...duty.when,
            ...duty.unless,
            ...duty.standards,
            ...duty.limits,
            ...duty.marks,
            ...(duty.repetition ? [duty.repetition] : []),
            ...(duty.mayBeLate ? [duty.mayBeLate] : []),
        ]),
    ].flatMap((line) => line.provisions);
}

export function namesOf(declarations: readonly Declaration[]): readonly string[] {
    return declarations.map((declaration) => declaration.name.text);
}

/** How many lines of a law file begin with each of the given words, comments left out. */
export function linesLedBy(path: string, leaders: readonly string[]): Readonly<Record<string, number>> {
    const text = readFileSync(new URL(path, folder), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const lines = text.split('\n').map((line) => line.trim());
    return Object.fromEntries(leaders.map((leader) => [leader, lines.filter((line) => line.startsWith(`${leader} `)).length]));
}
