import { button, element, filled, note, noteId } from './dom.ts';
import type { Choice, FormWords } from './messages.ts';
import type { Found } from './search.ts';
import { calledExactly, search } from './search.ts';

/** Something that can be made from what was typed. */
export interface Offer {
    /** `New system “{0}”`. */
    readonly label: string;
    readonly make: (title: string) => void;
}

export interface ComboboxParts {
    readonly field: string;
    readonly label: string;
    readonly hint?: string;
    readonly words: FormWords;
    readonly choices: readonly Choice[];
    /** What is chosen, as it is called. */
    readonly chosen: readonly { readonly name: string; readonly title: string }[];
    /** Whether several may be chosen. */
    readonly many: boolean;
    /** What was typed before, and not chosen. */
    readonly typed: string;
    readonly offers?: readonly Offer[];
    readonly onTyped: (text: string) => void;
    readonly onChosen: (names: readonly string[]) => void;
}

/** One row of the list: a choice, or something to make. */
type Row = { readonly kind: 'choice'; readonly choice: Choice } | { readonly kind: 'offer'; readonly offer: Offer };

/**
 * A field in which something is chosen by typing any part of what it is called or means (the combobox of the ARIA authoring
 * practices). What is typed stays typed until it is chosen or deleted.
 */
export class Combobox {
    readonly root: HTMLElement;
    readonly #parts: ComboboxParts;
    readonly #input: HTMLInputElement;
    readonly #list: HTMLElement;
    #rows: readonly Row[] = [];
    #active = -1;

    constructor(parts: ComboboxParts) {
        this.#parts = parts;
        const { field, label, hint, words, chosen, many, typed } = parts;
        const listId = `${field}-list`;
        this.#list = element('ul', { id: listId, class: 'options', hidden: true, attributes: { role: 'listbox', 'aria-label': label } });
        this.#input = element('input', {
            id: field,
            attributes: {
                type: 'text',
                role: 'combobox',
                autocomplete: 'off',
                spellcheck: 'false',
                'aria-expanded': 'false',
                'aria-controls': listId,
                'aria-autocomplete': 'list',
                'aria-describedby': noteId(field),
                ...(hint !== undefined && { placeholder: hint }),
            },
        });
        const [only] = chosen;
        this.#input.value = many || !only ? typed : only.title;
        const chips = element(
            'ul',
            { class: 'chips', hidden: !many || chosen.length === 0, attributes: { 'aria-label': filled(words.chosen, label) } },
            ...(many ? chosen.map((each, index) => this.#chip(each, index)) : []),
        );
        this.root = element(
            'div',
            { class: 'field combobox' },
            element('label', { attributes: { for: field } }, label),
            chips,
            element('div', { class: 'anchor' }, this.#input, this.#list),
            note(field),
        );
        this.#listen();
    }

    #listen(): void {
        this.#input.addEventListener('input', () => {
            this.#parts.onTyped(this.#input.value);
            this.#open();
        });
        this.#input.addEventListener('focus', () => this.#input.select());
        this.#input.addEventListener('click', () => this.#open());
        this.#input.addEventListener('keydown', (event) => this.#keyDown(event));
        this.#input.addEventListener('blur', () => this.#close());
        // The list must not take the keyboard from the field.
        this.#list.addEventListener('mousedown', (event) => event.preventDefault());
        this.#list.addEventListener('click', ({ target }) => {
            const row = target instanceof Element ? target.closest('[data-row]') : null;
            if (row) this.#take(Number(row.getAttribute('data-row')));
        });
    }

    #keyDown(event: KeyboardEvent): void {
        const isOpen = !this.#list.hidden;
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (isOpen) this.#move(event.key === 'ArrowDown' ? 1 : -1);
            else this.#open();
        }
        if (event.key === 'Enter' && isOpen && this.#active >= 0) {
            event.preventDefault();
            this.#take(this.#active);
        }
        if (event.key === 'Tab' && !event.shiftKey) this.#takeExact();
        if (event.key === 'Escape' && isOpen) {
            event.preventDefault();
            this.#close();
        }
        if (event.key === 'Backspace' && this.#input.value === '' && this.#parts.many && this.#parts.chosen.length > 0) {
            event.preventDefault();
            this.#parts.onChosen(this.#parts.chosen.slice(0, -1).map(({ name }) => name));
        }
    }

    #chip({ name, title }: { readonly name: string; readonly title: string }, index: number): HTMLElement {
        const { field, words, chosen } = this.#parts;
        const remove = button(
            '×',
            `${field}-chosen-${index}`,
            () => {
                this.#parts.onChosen(chosen.flatMap((each) => (each.name === name ? [] : [each.name])));
            },
            filled(words.remove, title),
        );
        return element('li', { class: 'chip' }, element('span', {}, title), remove);
    }

    #open(): void {
        const found = this.#found();
        this.#rows = [
            ...found.choices.map((choice) => ({ kind: 'choice' as const, choice })),
            ...this.#offers().map((offer) => ({ kind: 'offer' as const, offer })),
        ];
        this.#list.replaceChildren(...this.#rows.map((row, index) => this.#option(row, index)), ...this.#footer(found));
        this.#list.hidden = false;
        this.#input.setAttribute('aria-expanded', 'true');
        this.#activate(this.#input.value.trim() === '' ? -1 : 0);
    }

    #found(): Found {
        const { chosen, choices, many } = this.#parts;
        const taken = new Set(many ? chosen.map(({ name }) => name) : []);
        const isAsChosen = !many && chosen[0]?.title === this.#input.value;
        return search(
            choices.filter(({ name }) => !taken.has(name)),
            isAsChosen ? '' : this.#input.value,
        );
    }

    #offers(): readonly Offer[] {
        const typed = this.#input.value.trim();
        const isChosen = this.#parts.chosen.some(({ title }) => title === typed);
        return typed === '' || isChosen ? [] : (this.#parts.offers ?? []);
    }

    #footer({ more }: Found): readonly HTMLElement[] {
        const { words } = this.#parts;
        const text = this.#rows.length === 0 ? words.nothingFound : more > 0 ? filled(words.more, String(more)) : '';
        return text === '' ? [] : [element('li', { class: 'footer', attributes: { role: 'option', 'aria-disabled': 'true' } }, text)];
    }

    #option(row: Row, index: number): HTMLElement {
        const attributes = { role: 'option', 'aria-selected': 'false', 'data-row': String(index) };
        const id = `${this.#parts.field}-row-${index}`;
        if (row.kind === 'offer')
            return element('li', { id, class: 'offer', attributes }, filled(row.offer.label, this.#input.value.trim()));
        const { title, detail } = row.choice;
        return element('li', { id, attributes }, element('span', {}, title), detail === '' ? undefined : element('small', {}, detail));
    }

    #move(step: number): void {
        const { length } = this.#rows;
        if (length > 0) this.#activate((this.#active + step + length) % length);
    }

    #activate(index: number): void {
        this.#active = index < this.#rows.length ? index : -1;
        for (const option of this.#list.querySelectorAll('[data-row]')) option.setAttribute('aria-selected', 'false');
        const option = this.#list.querySelector(`[data-row="${this.#active}"]`);
        if (!option) {
            this.#input.removeAttribute('aria-activedescendant');
            return;
        }
        option.setAttribute('aria-selected', 'true');
        option.scrollIntoView({ block: 'nearest' });
        this.#input.setAttribute('aria-activedescendant', option.id);
    }

    #take(index: number): void {
        const row = this.#rows[index];
        const title = this.#input.value.trim();
        this.#close();
        if (row?.kind === 'offer') row.offer.make(title);
        if (row?.kind === 'choice') this.#choose(row.choice);
    }

    #choose({ name }: Choice): void {
        const { many, chosen } = this.#parts;
        this.#parts.onChosen(many ? [...chosen.map((each) => each.name), name] : [name]);
    }

    /** Whoever goes on after typing out in full what something is called has chosen it. */
    #takeExact(): void {
        const exact = this.#input.value.trim() === '' ? undefined : calledExactly(this.#parts.choices, this.#input.value);
        if (exact && !this.#parts.chosen.some(({ name }) => name === exact.name)) this.#choose(exact);
    }

    #close(): void {
        this.#list.hidden = true;
        this.#input.setAttribute('aria-expanded', 'false');
        this.#input.removeAttribute('aria-activedescendant');
        this.#active = -1;
    }
}
