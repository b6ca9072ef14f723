import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LawPage } from '../../language/analysis/law-pages/load-pages.ts';
import { dutyPageTexts, requirementTexts } from '../../language/analysis/law-pages/load-pages.ts';
import type { Arguments } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { outputOf, outputTo } from '../output.ts';
import { reasonOf } from '../../files/read-fault.ts';

/** `vigil law NAME --format md` and `--format algoritmekader`: a regime or a duty as pages, in one text or as files of a folder. */
export async function printPages(format: 'md' | 'algoritmekader', given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const [name] = given.paths;
    if (name === undefined)
        throw new UsageError(`--format ${format} needs the name of a regime or a duty: vigil law NAME --format ${format}.`);
    const pages = format === 'md' ? await dutyPageTexts(name) : await requirementTexts(name, readAsOf(given, surroundings).instant);
    if (pages.length === 0) throw new UsageError(nothingAbout(name, format));
    const folder = given.value('out');
    if (folder === undefined) {
        await outputOf(given, surroundings).print([pages.map(({ text }) => text).join('\n')]);
        return 0;
    }
    await writePages(resolve(surroundings.folder, folder), folder, pages);
    if (!given.has('quiet'))
        surroundings.err.write(`vigil: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'} written to ${folder}.\n`);
    return 0;
}

function nothingAbout(name: string, format: 'md' | 'algoritmekader'): string {
    return format === 'md'
        ? `There is no regime and no duty ${name}. See vigil law for what there is.`
        : `There is no requirement about ${name}.`;
}

async function writePages(absolute: string, told: string, pages: readonly LawPage[]): Promise<void> {
    try {
        mkdirSync(absolute, { recursive: true });
    } catch (fault) {
        if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
        throw new UsageError(`--out ${told} cannot be made: ${reasonOf(fault)}.`);
    }
    for (const { file, text } of pages) await outputTo(join(absolute, file), join(told, file)).print([text]);
}
