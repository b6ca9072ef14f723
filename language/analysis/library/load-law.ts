import type { SourceFile } from '../../facts/source.ts';

/** The law that ships with the program, as it was read when the program was built. */
export async function loadLibrary(): Promise<readonly SourceFile[]> {
    const { lawFiles } = await import('../../generated/law.ts');
    return lawFiles;
}

/** The examples of the law that ships, with their texts. */
export async function loadLawExamples(): Promise<readonly { readonly file: SourceFile; readonly text: string }[]> {
    const { exampleFiles } = await import('../../generated/law-examples.ts');
    return exampleFiles;
}

/** The texts of the law files, by name without ending. */
export async function loadLawTexts(): Promise<ReadonlyMap<string, string>> {
    const { lawTexts } = await import('../../generated/law-text.ts');
    return new Map(Object.entries(lawTexts));
}
