import type { NewParty, NewSubject } from '../../server/protocol/intake.ts';
import type { Offer } from './combobox.ts';
import { Combobox } from './combobox.ts';
import { button, element, filled, note } from './dom.ts';
import type { FormSurroundings } from './fields.ts';
import { knownField, textField } from './fields.ts';
import { changingParty, changingSubject, choosingNew, typing, withoutNew, withParty, withSubject } from './form-state.ts';
import type { Choice, FormState, Slot } from './messages.ts';

/** A field in which something is chosen. */
export interface Choosing {
    readonly field: string;
    readonly label: string;
    readonly hint?: string;
    readonly choices: readonly Choice[];
    readonly chosen: readonly string[];
    readonly many: boolean;
    readonly take: (names: readonly string[]) => FormState;
    readonly offers?: readonly Offer[];
}

/** What can be chosen, what can be made where it is not there yet, and what has been made. */
export class Choosers {
    readonly #around: FormSurroundings;

    constructor(around: FormSurroundings) {
        this.#around = around;
    }

    get #state(): FormState {
        return this.#around.state();
    }

    /** A field in which something is chosen, and below it whatever was begun in it. */
    field({ field, chosen, take, choices, ...parts }: Choosing): readonly HTMLElement[] {
        const { words } = this.#around;
        const { answers, typed } = this.#state;
        const news = [...answers.newParties, ...answers.newSubjects].map(({ key, title }) => ({ name: key, title, detail: '', words: [] }));
        const fresh =
            field.endsWith('.party') || field.endsWith('.others') || field.includes('.holders') ? answers.newParties : answers.newSubjects;
        const own = news.filter(({ name }) => fresh.some(({ key }) => key === name));
        const named = (name: string): string => [...own, ...choices].find((each) => each.name === name)?.title ?? name;
        const combobox = new Combobox({
            ...parts,
            field,
            words,
            choices: parts.offers ? [...own, ...choices] : choices,
            chosen: chosen.map((name) => ({ name, title: named(name) })),
            typed: typed[field] ?? '',
            onTyped: (text) => this.#around.typed(typing(parts.many ? this.#state : take([]), field, text)),
            onChosen: (names) => this.#around.changed(typing(take(names), field, ''), field),
        });
        return [combobox.root, ...this.#begunIn(field)];
    }

    /** What can be made in a field. */
    offersFor(slot: Slot, field: string): readonly Offer[] {
        const { words } = this.#around;
        if (slot === 'subject')
            return [this.#offerSubject('system', words.newSystem, field), this.#offerSubject('model', words.newModel, field)];
        if (slot !== 'party' && slot !== 'others') return [];
        return [this.#offerParty('organisation', words.newOrganisation, field), this.#offerParty('authority', words.newAuthority, field)];
    }

    #offerSubject(kind: NewSubject['kind'], label: string, home: string): Offer {
        return {
            label,
            make: (title) => {
                const { form, key } = withSubject(typing(this.#state, home, ''), { kind, title, home });
                this.#around.changed(choosingNew(form, home, key), `${key}.traits`);
            },
        };
    }

    #offerParty(kind: NewParty['kind'], label: string, home: string): Offer {
        return {
            label,
            make: (title) => {
                const { form, key } = withParty(typing(this.#state, home, ''), { kind, title, home });
                this.#around.changed(choosingNew(form, home, key), `${key}.country`);
            },
        };
    }

    #begunIn(field: string): readonly HTMLElement[] {
        const { answers, homes } = this.#state;
        return [
            ...answers.newSubjects.filter(({ key }) => homes[key] === field).map((subject) => this.#newSubject(subject)),
            ...answers.newParties.filter(({ key }) => homes[key] === field).map((party) => this.#newParty(party)),
        ];
    }

    /** What was begun in a line that is gone. */
    homeless(): readonly HTMLElement[] {
        const { answers, homes } = this.#state;
        const isGone = ({ key }: { readonly key: string }): boolean => {
            const [home = ''] = (homes[key] ?? '').split('.');
            const keys = [...answers.lines, ...answers.newSubjects].map((each) => each.key);
            return home !== 'subjects' && !keys.includes(home);
        };
        return [
            ...answers.newSubjects.filter(isGone).map((subject) => this.#newSubject(subject)),
            ...answers.newParties.filter(isGone).map((party) => this.#newParty(party)),
        ];
    }

    #newSubject({ key, kind, title, traits, holders, placed }: NewSubject): HTMLElement {
        const { words, choices } = this.#around;
        const take = (change: Partial<NewSubject>): FormState => changingSubject(this.#state, key, change);
        return this.#card(key, filled(kind === 'system' ? words.newSystem : words.newModel, title), [
            textField(this.#around, `${key}.title`, words.newTitle, title, (text) => take({ title: text })),
            ...this.field({
                field: `${key}.traits`,
                label: words.traits,
                hint: words.traitsHint,
                choices: choices.traits,
                chosen: traits,
                many: true,
                take: (chosen) => take({ traits: chosen }),
            }),
            ...choices.roles.flatMap(({ name, title: label }) => {
                const field = `${key}.holders-${name}`;
                return this.field({
                    field,
                    label,
                    choices: choices.organisations,
                    chosen: holders.find(({ role }) => role === name)?.parties ?? [],
                    many: true,
                    take: (parties) => take({ holders: [...holders.filter(({ role }) => role !== name), { role: name, parties }] }),
                    offers: [this.#offerParty('organisation', words.newOrganisation, field)],
                });
            }),
            knownField(this.#around, `${key}.placed`, words.placed, placed, false, words.placedHint),
        ]);
    }

    #newParty({ key, kind, title, country, offices }: NewParty): HTMLElement {
        const { words, choices } = this.#around;
        const take = (change: Partial<NewParty>): FormState => changingParty(this.#state, key, change);
        return this.#card(key, filled(kind === 'authority' ? words.newAuthority : words.newOrganisation, title), [
            textField(this.#around, `${key}.title`, words.newTitle, title, (text) => take({ title: text })),
            ...this.field({
                field: `${key}.country`,
                label: words.country,
                choices: [...choices.states, ...choices.countries],
                chosen: country === '' ? [] : [country],
                many: false,
                take: ([chosen = '']) => take({ country: chosen }),
            }),
            ...(kind === 'authority'
                ? this.field({
                      field: `${key}.offices`,
                      label: words.offices,
                      choices: choices.offices,
                      chosen: offices,
                      many: true,
                      take: (chosen) => take({ offices: chosen }),
                  })
                : []),
        ]);
    }

    #card(key: string, label: string, fields: readonly HTMLElement[]): HTMLElement {
        const { words } = this.#around;
        const [home = 'title'] = [this.#state.homes[key]];
        const remove = button(
            words.remove.replace('{0}', '').trim(),
            `${key}.remove`,
            () => {
                this.#around.changed(withoutNew(this.#state, key), home);
            },
            filled(words.remove, label),
        );
        return element(
            'div',
            { class: 'card', attributes: { role: 'group', 'aria-label': label } },
            element('strong', {}, label),
            ...fields,
            note(key),
            remove,
        );
    }
}
