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
            answer(({ uri }: LawTextParams) => {
                const path = library.pathOf(uri);
                return path === undefined ? null : (library.text(path) ?? null);
            }, null),
        );
        connection.onRequest(
            lawRequest,
            answer((): readonly LawFile[] => library.files.map((file) => describe(file, library.uriOf(file.path) ?? '')), []),
        );
    },
};

function describe({ path, regimes, parties }: SourceFile, uri: string): LawFile {
    const [regime] = regimes;
    const name = path.replace(/^.*\//, '').replace(/\.vigil$/, '');
    if (!regime) return { uri, title: 'Directory of authorities', detail: `${parties.length} authorities` };
    return { uri, title: regime.title ?? name, detail: regime.cites?.text ?? `${regime.duties.length} duties` };
}
