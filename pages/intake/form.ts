import type { AnsweredLine } from '../../server/protocol/intake.ts';
import { Choosers } from './choosers.ts';
import { button, element, filled, note } from './dom.ts';
import type { FormSurroundings } from './fields.ts';
import { knownField, textField, timeField } from './fields.ts';
import { answering, changingLine, withLine, withoutLine } from './form-state.ts';
import type { Choice, FormState, LineVerb, Slot } from './messages.ts';
import { degrees } from './messages.ts';

/** The verbs that have a question of their own. */
const ASKED: ReadonlySet<LineVerb> = new Set(['occurred', 'found', 'causal-link', 'became-aware']);
const OF_TELLING: readonly LineVerb[] = ['informed', 'reported'];

/** The questions of the form. */
export class Form {
    readonly #around: FormSurroundings;
    readonly #choosers: Choosers;

    constructor(around: FormSurroundings) {
        this.#around = around;
        this.#choosers = new Choosers(around);
    }

    /** The whole form, as its state is now. */
    render(): readonly HTMLElement[] {
        const { words } = this.#around;
        const { lines } = this.#state.answers;
        const of = (...verbs: readonly LineVerb[]): readonly AnsweredLine[] => lines.filter(({ verb }) => verbs.includes(verb));
        const others = lines.filter(({ verb }) => !ASKED.has(verb) && !OF_TELLING.includes(verb));
        return [
            section('what', words.what, this.#title(), ...this.#subjects()),
            section('where', words.where, ...of('occurred').flatMap((line) => this.#occurrence(line))),
            section('harm', words.harm, ...this.#rows(of('found'), (line) => this.#harm(line)), this.#add('found', words.moreHarm)),
            section('cause', words.cause, ...of('causal-link').flatMap((line) => this.#link(line))),
            section(
                'aware',
                words.aware,
                ...this.#rows(of('became-aware'), (line) => this.#aware(line)),
                this.#add('became-aware', words.moreAware),
            ),
            section(
                'told',
                words.told,
                ...this.#rows(of(...OF_TELLING), (line) => this.#telling(line)),
                this.#add('informed', words.moreTold),
            ),
            section('others', words.others, ...this.#rows(others, (line) => this.#anything(line)), this.#add('noted', words.moreOthers)),
            section('story', words.story, ...this.#story(), ...this.#choosers.homeless()),
        ];
    }

    get #state(): FormState {
        return this.#around.state();
    }

    #title(): HTMLElement {
        const { words } = this.#around;
        return textField(
            this.#around,
            'title',
            words.title,
            this.#state.answers.title,
            (title) => answering(this.#state, { title }),
            words.titleHint,
        );
    }

    #subjects(): readonly HTMLElement[] {
        const { words } = this.#around;
        return this.#choosers.field({
            field: 'subjects',
            label: words.system,
            hint: words.systemHint,
            choices: this.#around.choices.subjects,
            chosen: this.#state.answers.subjects,
            many: true,
            take: (subjects) => answering(this.#state, { subjects }),
            offers: this.#choosers.offersFor('subject', 'subjects'),
        });
    }

    #occurrence({ key, states, at }: AnsweredLine): readonly HTMLElement[] {
        const { words, choices } = this.#around;
        return [
            ...this.#choosers.field({
                field: `${key}.states`,
                label: words.state,
                hint: words.stateHint,
                choices: [...choices.states, ...choices.countries],
                chosen: states,
                many: true,
                take: (chosen) => changingLine(this.#state, key, { states: chosen }),
            }),
            timeField(this.#around, `${key}.at`, words.when, at, (text) => changingLine(this.#state, key, { at: text }), words.whenHint),
            note(key),
        ];
    }

    #harm(line: AnsweredLine): readonly HTMLElement[] {
        const { words } = this.#around;
        return [...this.#slot(line, 'findings', words.slots.findings, words.harmHint), this.#timeOf(line, words.harmWhen)];
    }

    #link(line: AnsweredLine): readonly HTMLElement[] {
        const { words } = this.#around;
        const { key, degree } = line;
        const options = degrees.map((each) => {
            const id = `${key}.degree-${each}`;
            const radio = element('input', { id, attributes: { type: 'radio', name: `${key}.degree`, value: each } });
            radio.checked = degree === each;
            radio.addEventListener('change', () => this.#around.typed(changingLine(this.#state, key, { degree: each })));
            return element('label', { class: 'option', attributes: { for: id } }, radio, words.degrees[each]);
        });
        const none = element('input', { id: `${key}.degree-none`, attributes: { type: 'radio', name: `${key}.degree`, value: '' } });
        none.checked = degree === '';
        none.addEventListener('change', () => this.#around.typed(changingLine(this.#state, key, { degree: '' })));
        const unknown = element('label', { class: 'option', attributes: { for: none.id } }, none, words.notKnown);
        return [
            element(
                'div',
                { class: 'radios', attributes: { role: 'radiogroup', 'aria-labelledby': 'cause-heading' } },
                ...options,
                unknown,
            ),
            this.#timeOf(line, words.causeWhen),
            note(key),
        ];
    }

    #aware(line: AnsweredLine): readonly HTMLElement[] {
        const { words } = this.#around;
        return [...this.#slot(line, 'party', words.awareWho), this.#timeOf(line, words.awareWhen)];
    }

    #telling(line: AnsweredLine): readonly HTMLElement[] {
        const { words } = this.#around;
        return [
            this.#verb(line, OF_TELLING, words.toldHow),
            ...this.#slot(line, 'party', words.toldBy),
            ...this.#slot(line, 'others', words.toldWhom),
            ...(line.verb === 'reported' ? this.#slot(line, 'stage') : []),
            this.#timeOf(line, words.when),
        ];
    }

    /** A line of any verb, with whatever its verb takes. */
    #anything(line: AnsweredLine): readonly HTMLElement[] {
        const { words, choices } = this.#around;
        const form = choices.verbs.find(({ verb }) => verb === line.verb);
        const verbs = choices.verbs.map(({ verb }) => verb).filter((verb) => !ASKED.has(verb) && !OF_TELLING.includes(verb));
        const slots = [...(form?.needs ?? []), ...(form?.may ?? [])];
        return [this.#verb(line, verbs, words.others), this.#timeOf(line, words.when), ...slots.flatMap((slot) => this.#slot(line, slot))];
    }

    #story(): readonly HTMLElement[] {
        const { words } = this.#around;
        const { narrative, affected, cause } = this.#state.answers;
        return [
            knownField(this.#around, 'narrative', words.narrative, narrative, true),
            knownField(this.#around, 'affected', words.affected, affected, false, words.affectedHint),
            knownField(this.#around, 'cause', words.why, cause, true),
        ];
    }

    /** One block for each line, which can be taken out where there are several. */
    #rows(lines: readonly AnsweredLine[], fields: (line: AnsweredLine) => readonly HTMLElement[]): readonly HTMLElement[] {
        const { words } = this.#around;
        return lines.map((line, index) => {
            const label = words.verbs[line.verb];
            const remove = button(
                words.remove.replace('{0}', '').trim(),
                `${line.key}.remove`,
                () => {
                    this.#around.changed(withoutLine(this.#state, line.key), `add-${line.verb}`);
                },
                filled(words.remove, `${label} ${index + 1}`),
            );
            return element(
                'div',
                { class: 'row', attributes: { role: 'group', 'aria-label': `${label} ${index + 1}` } },
                ...fields(line),
                note(line.key),
                ...(lines.length > 1 || !(ASKED.has(line.verb) || OF_TELLING.includes(line.verb)) ? [remove] : []),
            );
        });
    }

    #add(verb: LineVerb, label: string): HTMLElement {
        return button(label, `add-${verb}`, () => {
            const { form, key } = withLine(this.#state, verb);
            this.#around.changed(form, `${key}.${FIRST_FIELD[verb] ?? 'verb'}`);
        });
    }

    #verb({ key, verb }: AnsweredLine, verbs: readonly LineVerb[], label: string): HTMLElement {
        const field = `${key}.verb`;
        const { words } = this.#around;
        const options = verbs.map((each) => element('option', { attributes: { value: each } }, words.verbs[each]));
        const select = element('select', { id: field }, ...options);
        select.value = verb;
        select.addEventListener('change', () => {
            const chosen = verbs.find((each) => each === select.value);
            if (chosen) this.#around.changed(changingLine(this.#state, key, { verb: chosen }), field);
        });
        return element('div', { class: 'field' }, element('label', { attributes: { for: field } }, label), select);
    }

    /** One part of a line. */
    #slot(line: AnsweredLine, slot: Slot, label: string = this.#around.words.slots[slot], hint?: string): readonly HTMLElement[] {
        const { key } = line;
        const field = `${key}.${slot}`;
        const value = line[slot];
        const take = (said: Partial<AnsweredLine>): FormState => changingLine(this.#state, key, said);
        if (slot === 'due') return [timeField(this.#around, field, label, line.due, (text) => take({ due: text }))];
        if (slot === 'text' || slot === 'by') return [textField(this.#around, field, label, line[slot], (text) => take({ [slot]: text }))];
        const many = typeof value !== 'string';
        return this.#choosers.field({
            field,
            label,
            ...(hint !== undefined && { hint }),
            choices: this.#choicesFor(slot, line.verb),
            chosen: many ? value : value === '' ? [] : [value],
            many,
            take: (chosen) => take({ [slot]: many ? chosen : (chosen[0] ?? '') }),
            offers: this.#choosers.offersFor(slot, field),
        });
    }

    #choicesFor(slot: Slot, verb: LineVerb): readonly Choice[] {
        const { choices, words } = this.#around;
        const parties = [...choices.organisations, ...choices.authorities];
        switch (slot) {
            case 'party':
                return parties;
            case 'others':
                return verb === 'reported' || verb === 'announced' ? [...choices.authorities, ...choices.organisations] : parties;
            case 'states':
                return [...choices.states, ...choices.countries];
            case 'subject':
                return choices.subjects;
            case 'findings':
                return choices.findings;
            case 'stage':
                return choices.stages;
            case 'milestone':
                return choices.milestones;
            case 'degree':
                return degrees.map((name) => ({ name, title: words.degrees[name], detail: '', words: [name] }));
            case 'due':
            case 'text':
            case 'by':
                return [];
        }
    }

    #timeOf({ key, at }: AnsweredLine, label: string): HTMLElement {
        return timeField(this.#around, `${key}.at`, label, at, (text) => changingLine(this.#state, key, { at: text }));
    }
}

/** Which field of a new line is filled first. */
const FIRST_FIELD: Readonly<Partial<Record<LineVerb, Slot>>> = { found: 'findings', 'became-aware': 'party' };

function section(id: string, heading: string, ...children: readonly HTMLElement[]): HTMLElement {
    const headingId = `${id}-heading`;
    return element('section', { attributes: { 'aria-labelledby': headingId } }, element('h2', { id: headingId }, heading), ...children);
}
