import type { LawFile, LawTextParams } from '../protocol/law.ts';
import { lawRequest, lawTextRequest } from '../protocol/law.ts';
import { pageAbout } from '../../language/analysis/describing/explain-check.ts';
import { lawInShort } from '../../language/analysis/library/law-in-short.ts';
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
                return code === undefined ? null : ((await pageAbout(code)) ?? null);
            }, null),
        );
        connection.onRequest(
            lawRequest,
            answer(
                (): readonly LawFile[] =>
                    library.files.map((file) => {
                        const { title, cites, holds } = lawInShort(file);
                        return { uri: library.uriOf(file.path) ?? '', title, detail: cites ?? holds };
                    }),
                [],
            ),
        );
    },
};
