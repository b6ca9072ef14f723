import { IntlMessageFormat } from 'intl-messageformat';

/** How the parser marks an argument that decides nothing. */
const PLAIN_ARGUMENT = 1;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The arguments of a message, and of which it has plurals. Terms of the law are no arguments. */
export function argumentsOf(message: string, language: string): readonly string[] {
    const parsed = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    return [...new Set(elementsOf(parsed.getAst()).flatMap(argumentOf))].sort();
}

function argumentOf(element: Element): readonly string[] {
    if ('options' in element) return ['pluralType' in element ? `${element.value}: plural` : element.value];
    if (Number(element.type) !== PLAIN_ARGUMENT || !('value' in element) || element.value.startsWith('term_')) return [];
    return [element.value];
}

function elementsOf(elements: readonly Element[]): readonly Element[] {
    return elements.flatMap((element): readonly Element[] =>
        'options' in element ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))] : [element],
    );
}
