import { l10n } from 'vscode';
import type { Certainty } from '../../server/protocol/gaps.ts';
import { tellDoubt, tellGap } from '../certainty-words.ts';
import type { CardDuty, CardLine, CardLogs, FirstHourCard, OpenQuestion } from '../../server/protocol/first-hour.ts';
import { tellMoment } from '../moments.ts';
import { escapeHtml } from '../page.ts';
import { tellStatus, tellTimes } from '../wording.ts';

/** A card as HTML. */
export function firstHourBody({ incident, title, certainty, tell, keep, save, logs, open, ask }: FirstHourCard): string {
    const heading = title === '' ? incident : `${incident} · ${title}`;
    const cannotSay = certainty.complete ? undefined : l10n.t('It cannot be said before the lines above are mended.');
    const nobody = cannotSay ?? l10n.t('As far as is known, nobody yet. This changes with what you find out.');
    const nothing = l10n.t('No prohibition is known to apply yet. Alter nothing that cannot be undone.');
    const known = certainty.certain ? l10n.t('Everything that decides what is owed is known.') : (tellDoubt(certainty) ?? '');
    const questions = [...open.map((question) => ({ text: textOf(question), detail: '' })), ...ask];
    return [
        `<h1>${escapeHtml(heading)}</h1>`,
        doubtBanner(certainty),
        section('tell', l10n.t('Whom to tell now'), tell.map(toTell), nobody),
        section('keep', l10n.t('What not to alter'), keep.map(toKeep), nothing),
        section(
            'save',
            l10n.t('Which logs to save'),
            [...logs.map(logsToSave), ...save.map(toKeep)],
            l10n.t('Every log of the system, before it rotates.'),
        ),
        section('ask', l10n.t('What to find out next'), questions, known),
        `<footer>${escapeHtml(l10n.t('The card follows what you write. It is no legal advice.'))}</footer>`,
    ].join('\n');
}

/** Over a card that cannot be relied on: why not, with a way to each line. */
function doubtBanner(certainty: Certainty): string {
    if (certainty.complete) return '';
    const voiding = certainty.gaps.flatMap((gap, index) => (gap.severity === 'voids' ? [{ gap, index }] : []));
    const items = voiding.map(({ gap, index }) => {
        const button = `<button type="button" class="link" data-gap="${index}">${escapeHtml(tellGap(gap))}</button>`;
        return `<li>${button}<small>${escapeHtml(gap.says)}</small></li>`;
    });
    return `<section class="doubt" role="alert"><h2>${escapeHtml(tellDoubt(certainty) ?? '')}</h2><ul>${items.join('')}</ul></section>`;
}

/** The recipient first: it is what somebody looks for. */
function toTell({ duty, reach }: CardDuty): CardLine {
    const { recipient, title, party, basis } = duty;
    return {
        text: recipient === null ? title : `${recipient}: ${title}`,
        detail: [party, ...tellTimes(duty), ...reach, basis].join(' · '),
    };
}

function toKeep({ duty, subjects }: CardDuty): CardLine {
    const { title, party, basis, status } = duty;
    const times = status === 'breached' ? [tellStatus(status)] : tellTimes(duty);
    return { text: subjects.length === 0 ? title : `${subjects.join(', ')}: ${title}`, detail: [party, ...times, basis].join(' · ') };
}

function logsToSave({ title, since, holders }: CardLogs): CardLine {
    const text = since === null ? l10n.t('Logs of {0}', title) : l10n.t('Logs of {0} since {1}', title, tellMoment(since));
    return { text, detail: holders.join(' · ') };
}

function textOf(question: OpenQuestion): string {
    switch (question) {
        case 'subject':
            return l10n.t('Which system or model was it?');
        case 'place':
            return l10n.t('In which Member State did it happen? It decides which authority to tell.');
        case 'awareness':
            return l10n.t('Who became aware of it, and when? It decides when the clocks start.');
        case 'harm':
            return l10n.t('What harm was done? It decides which deadlines run.');
        case 'causal-link':
            return l10n.t('Could the system have caused it: is a causal link suspected, likely, established or excluded?');
        case 'narrative':
            return l10n.t('What happened, in a few sentences?');
        case 'cause':
            return l10n.t('What is known of the cause?');
    }
}

/** A line keeps its tick as long as it says the same. */
function section(id: string, heading: string, lines: readonly CardLine[], otherwise: string): string {
    const items = lines.map(({ text, detail }) => {
        const note = detail === '' ? '' : `<small>${escapeHtml(detail)}</small>`;
        return `<li><label><input type="checkbox" data-key="${escapeHtml(`${id}: ${text}`)}"><span>${escapeHtml(text)}${note}</span></label></li>`;
    });
    const list = items.length === 0 ? `<p>${escapeHtml(otherwise)}</p>` : `<ul>${items.join('')}</ul>`;
    return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${list}</section>`;
}
