import type { KnownOrNotYet } from '../../server/protocol/intake.ts';
import { button, element, note, noteId } from './dom.ts';
import { forgettingMoment, saying } from './form-state.ts';
import type { FormState, FormWords, IntakeChoices } from './messages.ts';

/** What the form needs of the page around it. */
export interface FormSurroundings {
    readonly words: FormWords;
    readonly choices: IntakeChoices;
    readonly state: () => FormState;
    /** Takes what was typed; nothing else on the page changes. */
    readonly typed: (state: FormState) => void;
    /** Takes a change after which the page looks otherwise, and puts the keyboard into a field. */
    readonly changed: (state: FormState, focus: string) => void;
}

/** A text on one line. */
export function textField(
    around: FormSurroundings,
    field: string,
    label: string,
    value: string,
    take: (text: string) => FormState,
    hint?: string,
): HTMLElement {
    const attributes = { type: 'text', 'aria-describedby': noteId(field), ...(hint !== undefined && { placeholder: hint }) };
    const input = element('input', { id: field, attributes });
    input.value = value;
    input.addEventListener('input', () => around.typed(take(input.value)));
    return element('div', { class: 'field' }, element('label', { attributes: { for: field } }, label), input, note(field));
}

/** A text, or that nobody knows it yet. */
export function knownField(
    around: FormSurroundings,
    field: string,
    label: string,
    { text, notKnown }: KnownOrNotYet,
    long: boolean,
    hint?: string,
): HTMLElement {
    const { words } = around;
    const attributes = { 'aria-describedby': noteId(field), ...(hint !== undefined && { placeholder: hint }) };
    const input = long
        ? element('textarea', { id: field, attributes: { ...attributes, rows: '2' } })
        : element('input', { id: field, attributes: { ...attributes, type: 'text' } });
    const tick = element('input', { id: `${field}-notKnown`, attributes: { type: 'checkbox' } });
    input.value = text;
    tick.checked = notKnown;
    const take = (): void => around.typed(saying(around.state(), field, { text: input.value, notKnown: tick.checked }));
    input.addEventListener('input', take);
    tick.addEventListener('change', take);
    return element(
        'div',
        { class: 'field' },
        element('label', { attributes: { for: field } }, label),
        element(
            'div',
            { class: 'beside' },
            input,
            element('label', { class: 'option', attributes: { for: tick.id } }, tick, words.notKnown),
        ),
        note(field),
    );
}

/** A time, and a button for the present one. */
export function timeField(
    around: FormSurroundings,
    field: string,
    label: string,
    value: string,
    take: (text: string) => FormState,
    hint?: string,
): HTMLElement {
    const { words } = around;
    const attributes = { type: 'text', 'aria-describedby': noteId(field), placeholder: hint ?? words.whenHint, autocomplete: 'off' };
    const input = element('input', { id: field, class: 'time', attributes });
    input.value = value;
    const told = (): void => around.typed(forgettingMoment(take(input.value), field));
    input.addEventListener('input', told);
    const now = button(
        words.now,
        `${field}-now`,
        () => {
            input.value = 'now';
            told();
        },
        `${words.now}: ${label}`,
    );
    return element(
        'div',
        { class: 'field' },
        element('label', { attributes: { for: field } }, label),
        element('div', { class: 'beside' }, input, now),
        note(field),
    );
}
