/** The text of a JSON array, element by element, indented by two spaces beyond `margin`. */
export function* jsonArray<T>(items: Iterable<T>, asJson: (item: T) => unknown, margin = ''): Generator<string> {
    let separator = `[\n${margin}  `;
    for (const item of items) {
        yield separator;
        yield JSON.stringify(asJson(item), null, 2).replaceAll('\n', `\n${margin}  `);
        separator = `,\n${margin}  `;
    }
    yield separator.startsWith('[') ? '[]' : `\n${margin}]`;
}
