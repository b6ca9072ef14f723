type Child = Node | string | undefined;

interface Settings {
    readonly id?: string;
    readonly class?: string;
    readonly hidden?: boolean;
    readonly attributes?: Readonly<Record<string, string>>;
}

/** An element with what stands in it. Texts are texts, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    { id, class: className, hidden, attributes = {} }: Settings = {},
    ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
    const made = document.createElement(name);
    if (id !== undefined) made.id = id;
    if (className !== undefined) made.className = className;
    if (hidden === true) made.hidden = true;
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    made.append(...children.filter((child) => child !== undefined));
    return made;
}

/** A text with what is filled in at `{0}`. */
export function filled(text: string, ...values: readonly string[]): string {
    return text.replaceAll(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/** A button that does something. */
export function button(label: string, id: string, run: () => void, spoken?: string): HTMLButtonElement {
    const made = element('button', { id, attributes: { type: 'button', ...(spoken !== undefined && { 'aria-label': spoken }) } }, label);
    made.addEventListener('click', run);
    return made;
}

/** Below a field: what was understood of it, or what keeps it from being written. */
export function note(field: string): HTMLElement {
    return element('p', { id: noteId(field), class: 'note' });
}

export function noteId(field: string): string {
    return `${field}-note`;
}
