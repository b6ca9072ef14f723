import { l10n } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Choice, IncidentChoices, NewIncidentParams } from '../../server/protocol/incident.ts';
import { askInstant } from '../commands/ask-instant.ts';
import type { Server } from '../server/server.ts';
import type { Answer } from './pick.ts';
import { pick } from './pick.ts';

interface Named extends QuickPickItem {
    readonly name: string;
}

/** One step: what it adds to the answers, or that somebody went back or left. */
type Step = (answers: NewIncidentParams, step: number) => Promise<NewIncidentParams | 'back' | 'left'>;

/** Asks what is known of a new incident. Everything may stay open; undefined where somebody leaves. */
export async function askIncident(choices: IncidentChoices, server: Server): Promise<NewIncidentParams | undefined> {
    const steps: readonly Step[] = [
        askSubject(choices),
        askStates(choices),
        askParty(choices),
        askWhen(choices, server),
        askHarms(choices),
    ];
    const history: NewIncidentParams[] = [{ states: [], harms: [] }];
    for (;;) {
        const answers = history.at(-1);
        const step = steps[history.length - 1];
        if (!answers || !step) return answers;
        const next = await step(answers, history.length);
        if (next === 'left') return undefined;
        if (next === 'back') history.pop();
        else history.push(next);
    }
}

const STEPS = 5;

function askSubject({ subjects }: IncidentChoices): Step {
    return async (answers, step) => {
        const answer = await pick({
            title: l10n.t('New incident: which system?'),
            placeholder: l10n.t('Enter: not known yet'),
            step,
            steps: STEPS,
            items: [unknown(), ...subjects.map(named)],
            many: false,
        });
        const { subject: _, ...others } = answers;
        return answered(answer, ([first]) => ({ ...others, ...(first && { subject: first.name }) }));
    };
}

function askStates({ states }: IncidentChoices): Step {
    return async (answers, step) => {
        const answer = await pick({
            title: l10n.t('New incident: where did it happen?'),
            placeholder: l10n.t('Choose one or several Member States. Enter: not known yet'),
            step,
            steps: STEPS,
            items: [unknown(), ...states.map(named)],
            many: true,
        });
        return answered(answer, (items) => ({ ...answers, states: items.map(({ name }) => name) }));
    };
}

function askParty({ parties, organisations }: IncidentChoices): Step {
    return async (answers, step) => {
        const near = answers.subject === undefined ? organisations : (parties[answers.subject] ?? organisations);
        const answer = await pick({
            title: l10n.t('New incident: who noticed it first?'),
            placeholder: l10n.t('Enter: not known yet'),
            step,
            steps: STEPS,
            items: [unknown(), ...near.map(named)],
            many: false,
        });
        const { noticedBy: _, ...others } = answers;
        return answered(answer, ([first]) => ({ ...others, ...(first && { noticedBy: first.name }) }));
    };
}

function askWhen({ now }: IncidentChoices, server: Server): Step {
    return async (answers, step) => {
        const answer = await pick({
            title: l10n.t('New incident: when was it noticed?'),
            placeholder: l10n.t('Enter: not known yet'),
            step,
            steps: STEPS,
            items: [
                unknown(),
                { label: l10n.t('$(watch) Now'), description: now, name: 'now' },
                { label: l10n.t('$(edit) Another time…'), name: 'other' },
            ],
            many: false,
        });
        const { noticedAt: _, ...others } = answers;
        if (answer.kind !== 'chosen') return answer.kind;
        const [first] = answer.items;
        if (!first) return others;
        if (first.name === 'now') return { ...others, noticedAt: now };
        const noticedAt = await askInstant(server, l10n.t('New incident: when was it noticed?'), now);
        return noticedAt === undefined ? 'left' : { ...others, noticedAt };
    };
}

function askHarms({ harms }: IncidentChoices): Step {
    return async (answers, step) => {
        const answer = await pick({
            title: l10n.t('New incident: what harm was done?'),
            placeholder: l10n.t('Choose one or several. Enter: not known yet'),
            step,
            steps: STEPS,
            items: [unknown(), ...harms.map(named)],
            many: true,
        });
        return answered(answer, (items) => ({ ...answers, harms: items.map(({ name }) => name) }));
    };
}

function answered(answer: Answer<Named>, take: (items: readonly Named[]) => NewIncidentParams): NewIncidentParams | 'back' | 'left' {
    return answer.kind === 'chosen' ? take(answer.items) : answer.kind;
}

function unknown(): Named {
    return { label: l10n.t('$(question) Not known yet'), description: l10n.t('can be added later'), name: '' };
}

function named({ name, title, detail }: Choice): Named {
    return { label: title === '' ? name : title, description: title === '' ? '' : name, ...(detail !== '' && { detail }), name };
}
