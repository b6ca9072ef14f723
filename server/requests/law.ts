import type { LawFile, LawTextParams } from '../protocol/law.ts';
import { lawRequest, lawTextRequest } from '../protocol/law.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { Feature } from '../features/feature.ts';

/** Shows the law that ships with the language, read-only. */
export const law: Feature = {
    capabilities: () => ({}),
    register({ connection, session: { library }, answer }) {
        connection.onRequest(
            lawTextRequest,
            answer(async ({ uri }: LawTextParams): Promise<string | null> => {
                const path = library.pathOf(uri);
                if (path !== undefined) return library.text(path) ?? null;
                const code = library.checkOf(uri);
                return code === undefined ? null : await pageAbout(code);
            }, null),
        );
        connection.onRequest(
            lawRequest,
            answer((): readonly LawFile[] => library.files.map((file) => describe(file, library.uriOf(file.path) ?? '')), []),
        );
    },
};

/** The page about a check, without the marks that its generated part stands between. The pages are large and seldom asked for. */
async function pageAbout(code: string): Promise<string | null> {
    const { default: pages } = await import('../../language/generated/check-pages.json', { with: { type: 'json' } });
    const page: unknown = Object.entries(pages).find(([name]) => name === code)?.[1];
    return typeof page === 'string' ? page.replaceAll(/<!--[^>]*-->\n+/g, '') : null;
}

function describe({ path, regimes, parties }: SourceFile, uri: string): LawFile {
    const [regime] = regimes;
    const name = path.replace(/^.*\//, '').replace(/\.vigil$/, '');
    if (!regime) return { uri, title: 'Directory of authorities', detail: `${parties.length} authorities` };
    return { uri, title: regime.title ?? name, detail: regime.cites?.text ?? `${regime.duties.length} duties` };
}
