/** The language server that Langium makes of the same grammar when nothing of it is replaced but the lexer. */
import { inject } from 'langium';
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { VigilGeneratedModule, VigilGeneratedSharedModule } from '../../language/generated/module.ts';
import { VigilLexer } from '../../language/syntax/lexing/lexer.ts';
import { VigilTokenBuilder } from '../../language/syntax/lexing/token-types.ts';

const connection = createConnection(ProposedFeatures.all);
const shared: LangiumSharedServices = inject(createDefaultSharedModule({ connection, ...NodeFileSystem }), VigilGeneratedSharedModule);
const services: LangiumServices = inject(createDefaultModule({ shared }), VigilGeneratedModule, {
    parser: { TokenBuilder: () => new VigilTokenBuilder(), Lexer: (core: LangiumServices) => new VigilLexer(core) },
});
shared.ServiceRegistry.register(services);
startLanguageServer(shared);
