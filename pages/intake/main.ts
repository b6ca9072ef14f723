import { button, element, noteId } from './dom.ts';
import { emptyForm, rememberingNow, rewritingTime } from './form-state.ts';
import { Form } from './form.ts';
import type { Drafted, FormState, FormWords, FromPage, KeptByPage, ToPage } from './messages.ts';

declare function acquireVsCodeApi(): {
    readonly postMessage: (message: FromPage) => void;
    readonly getState: () => unknown;
    readonly setState: (state: KeptByPage) => void;
};

const editor = acquireVsCodeApi();
const main = document.querySelector('main');
const outcome = document.querySelector('aside');
const spoken = document.getElementById('spoken');

/** The page of one form: keeps what is typed, asks what it comes to, and shows that. */
class IntakePage {
    readonly #session: string;
    readonly #words: FormWords;
    readonly #form: Form;
    readonly #main: HTMLElement;
    readonly #outcome: HTMLElement;
    #state: FormState;
    #drafted: Drafted | undefined;
    /** How often it was asked what the answers come to. */
    #asked = 0;
    #apart = '';
    /** The times as they stand in fields since they were understood. */
    readonly #rewritten = new Map<string, string>();

    constructor({ session, words, choices, form }: Extract<ToPage, { kind: 'begin' }>, main: HTMLElement, outcome: HTMLElement) {
        this.#session = session;
        this.#words = words;
        this.#main = main;
        this.#outcome = outcome;
        this.#state = form ?? emptyForm();
        this.#form = new Form({
            words,
            choices,
            state: () => this.#state,
            typed: (state) => this.#take(state),
            changed: (state, focus) => {
                this.#take(state);
                this.#render(focus);
            },
        });
        main.addEventListener('focusout', ({ target }) => {
            if (target instanceof HTMLInputElement) this.#rewrite(target);
        });
    }

    /** Shows the form, and asks what it comes to so far. */
    begin(): void {
        this.#render('title');
        this.#take(this.#state);
    }

    /** Shows what the answers come to; what is being typed stays as it is. */
    show(drafted: Drafted): void {
        this.#drafted = drafted;
        if (drafted.asked === this.#asked) this.#keep(rememberingNow(this.#state, drafted.times));
        for (const input of this.#main.querySelectorAll('input.time')) {
            if (!(input instanceof HTMLInputElement)) continue;
            const isBeingTyped = input === document.activeElement && input.value !== this.#rewritten.get(input.id);
            if (!isBeingTyped) this.#rewrite(input);
        }
        this.#showNotes();
        this.#showOutcome(drafted);
    }

    /** Says that the file goes its own way. */
    tell(text: string): void {
        this.#apart = text;
        const told = document.getElementById('apart');
        if (told) told.textContent = text;
    }

    #keep(state: FormState): void {
        this.#state = state;
        editor.setState({ session: this.#session, form: state });
    }

    #take(state: FormState): void {
        this.#keep(state);
        this.#asked += 1;
        editor.postMessage({ kind: 'answered', asked: this.#asked, form: state });
        this.#showNotes();
    }

    #render(focus: string): void {
        this.#main.replaceChildren(
            element('h1', {}, this.#words.heading),
            element('p', { class: 'lead' }, this.#words.lead),
            element('p', { id: 'apart', class: 'fault', attributes: { role: 'status' } }, this.#apart),
            element('p', { id: 'clocks', class: 'lead' }, this.#drafted?.clocks),
            ...this.#form.render(),
            element(
                'div',
                { class: 'actions' },
                button(this.#words.save, 'save', () => editor.postMessage({ kind: 'save' })),
                button(this.#words.anew, 'anew', () => editor.postMessage({ kind: 'anew' })),
            ),
        );
        this.#showNotes();
        (document.getElementById(focus) ?? document.getElementById('title'))?.focus();
    }

    /** A time as it was understood, in place of how it was said, once somebody goes on. */
    #rewrite(input: HTMLInputElement): void {
        const time = this.#drafted?.asked === this.#asked ? this.#drafted.times[input.id] : undefined;
        if (!time || !input.classList.contains('time') || input.value === '' || input.value === time.written) return;
        input.value = time.written;
        this.#rewritten.set(input.id, time.written);
        this.#keep(rewritingTime(this.#state, input.id, time.written));
    }

    #showNotes(): void {
        for (const place of this.#main.querySelectorAll('.note')) {
            const field = place.id.slice(0, -noteId('').length);
            const input = document.getElementById(field);
            const fault = this.#drafted?.faults[field];
            const isOpen = this.#state.typed[field] !== undefined;
            place.textContent = fault ?? (isOpen ? this.#words.notChosen : (this.#drafted?.times[field]?.says ?? ''));
            place.classList.toggle('fault', fault !== undefined || isOpen);
            if (fault === undefined) input?.removeAttribute('aria-invalid');
            else input?.setAttribute('aria-invalid', 'true');
        }
        const clocks = document.getElementById('clocks');
        if (clocks) clocks.textContent = this.#drafted?.clocks ?? '';
    }

    #showOutcome({ next, duties, doubt, open }: Drafted): void {
        const rows = duties.map(({ when, what, detail, tone }) =>
            element('li', { class: tone }, element('strong', {}, when), element('span', {}, what), element('small', {}, detail)),
        );
        this.#outcome.replaceChildren(
            element('h2', { id: 'outcome' }, this.#words.outcome),
            ...(doubt === '' ? [] : [element('p', { class: 'doubt' }, doubt)]),
            rows.length === 0 ? element('p', {}, this.#words.nothingFollows) : element('ul', { class: 'duties' }, ...rows),
            ...(open.length === 0
                ? []
                : [element('h3', {}, this.#words.openHeading), element('ul', {}, ...open.map((each) => element('li', {}, each)))]),
        );
        if (spoken && spoken.textContent !== next) spoken.textContent = next;
    }
}

let page: IntakePage | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (!main || !outcome) return;
    if (data.kind === 'begin') {
        page = new IntakePage(data, main, outcome);
        page.begin();
    }
    if (data.kind === 'drafted') page?.show(data);
    if (data.kind === 'apart') page?.tell(data.text);
});

window.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    editor.postMessage({ kind: 'save' });
});

editor.postMessage({ kind: 'ready' });
