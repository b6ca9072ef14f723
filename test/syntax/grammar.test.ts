import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    createParser,
    EmptyFileSystem,
    inject,
    LangiumParser,
    loadGrammarFromJson,
} from 'langium';
import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import { describe, expect, it } from 'vitest';
import { VigilGrammar } from '../../language/generated/grammar.ts';
import { VigilGeneratedModule, VigilGeneratedSharedModule, VigilLanguageMetaData } from '../../language/generated/module.ts';
import { VigilSyntaxModule } from '../../language/syntax/services.ts';
import { GrammarConflicts } from './grammar-conflicts.ts';

describe('the grammar', () => {
    const conflicts = new GrammarConflicts(VigilGrammar());

    it('decides every alternative by one token, whatever keyword serves as a name', () => {
        expect(conflicts.alternatives()).toEqual([]);
    });

    it('has no optional part that could take the beginning of what comes after it', () => {
        // `report on inc-1 { … }`: the lexer hands the parser a plain ‘on’ after ‘report’, so that it is no name there
        expect(conflicts.options()).toEqual([{ rule: 'Report', element: 'Assignment name?', tokens: ['on (inside a line)'] }]);
    });

    it('finds a dangling condition where there is one', () => {
        const grammar = loadGrammarFromJson(
            JSON.stringify({
                $type: 'Grammar',
                name: 'Dangling',
                rules: [
                    {
                        $type: 'ParserRule',
                        entry: true,
                        name: 'Lines',
                        parameters: [],
                        definition: {
                            $type: 'Group',
                            cardinality: '*',
                            elements: [
                                { $type: 'Keyword', value: 'applies' },
                                { $type: 'Keyword', value: 'when', cardinality: '?' },
                                { $type: 'Keyword', value: 'when' },
                            ],
                        },
                    },
                ],
            }),
        );
        expect(new GrammarConflicts(grammar).options()).toEqual([
            { rule: 'Lines', element: 'Keyword ?', tokens: ['when', 'when (inside a line)'] },
        ]);
    });

    it('passes the checks that Chevrotain makes of a grammar', () => {
        const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), VigilGeneratedSharedModule);
        const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), VigilGeneratedModule, VigilSyntaxModule, {
            LanguageMetaData: () => ({ ...VigilLanguageMetaData, mode: 'development' as const }),
        });
        const parser = createParser(services.Grammar, new LangiumParser(services), services.parser.Lexer.definition);
        expect(() => {
            parser.finalize();
        }).not.toThrow();
        expect(parser.definitionErrors).toEqual([]);
    });
});
