import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { DeepPartial, LangiumCoreServices, LangiumSharedCoreServices, Module } from 'langium';
import { parserConfig, VigilGeneratedModule, VigilGeneratedSharedModule } from '../generated/module.ts';
import { VigilLexer } from './lexing/lexer.ts';
import { LookaheadWhenNeeded } from './lookahead.ts';
import { VigilMessages } from './messages.ts';
import { createVigilLangiumParser } from './recovery/vigil-langium-parser.ts';
import { VigilTokenBuilder } from './lexing/token-types.ts';
import { VigilValueConverter } from './value-converter.ts';

/** What the language of Vigil changes in Langium's core; a language server builds on the same module. */
export const VigilSyntaxModule = {
    parser: {
        ParserConfig: () => ({ ...parserConfig, lookaheadStrategy: new LookaheadWhenNeeded() }),
        TokenBuilder: () => new VigilTokenBuilder(),
        Lexer: (services: LangiumCoreServices) => new VigilLexer(services),
        ValueConverter: () => new VigilValueConverter(),
        ParserErrorMessageProvider: (services: LangiumCoreServices) => new VigilMessages(() => services.Grammar),
        LangiumParser: (services: LangiumCoreServices) => createVigilLangiumParser(services),
    },
} satisfies Module<LangiumCoreServices, DeepPartial<LangiumCoreServices>>;

/** The services of the language without an editor, a file system or a completion parser; all of them are built on demand. */
export function createSyntaxServices(): LangiumCoreServices {
    const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), VigilGeneratedSharedModule);
    const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), VigilGeneratedModule, VigilSyntaxModule);
    shared.ServiceRegistry.register(services);
    return services;
}
