import { l10n } from 'vscode';
import type { Certainty } from '../../server/protocol/gaps.ts';
import { tellDoubt, tellGap } from '../certainty-words.ts';
import type { CardDuty, CardLine, CardLogs, FirstHourCard, OpenQuestion } from '../../server/protocol/first-hour.ts';
import { tellMoment } from '../moments.ts';
import { escapeHtml } from '../page.ts';
import { tellStatus, tellTimes } from '../wording.ts';

/**
 * A card as HTML.
 *
 * @param uri a document of the workspace of its incident, by which it is found again after the editor was closed
 */
export function firstHourBody(
    { incident, title, certainty, tell, waits, told, keep, save, logs, open, ask }: FirstHourCard,
    uri = '',
): string {
    const heading = title === '' ? incident : `${incident} · ${title}`;
    const cannotSay = certainty.complete ? undefined : l10n.t('It cannot be said before the lines above are mended.');
    const nobody = cannotSay ?? l10n.t('As far as is known, nobody yet. This changes with what you find out.');
    const nothing = l10n.t('No prohibition is known to apply yet. Alter nothing that cannot be undone.');
    const known = certainty.certain ? l10n.t('Everything that decides what is owed is known.') : (tellDoubt(certainty) ?? '');
    const questions = [...open.map((question) => ({ text: textOf(question), detail: '' })), ...ask];
    return [
        `<h1 data-incident="${escapeHtml(incident)}" data-uri="${escapeHtml(uri)}">${escapeHtml(heading)}</h1>`,
        doubtBanner(certainty),
        duties('tell', l10n.t('Whom to tell now'), tell, nobody),
        ...(waits.length > 0 ? [section('waits', l10n.t('Whom to tell later'), waits.map(toTell), '')] : []),
        ...(told.length > 0 ? [section('told', l10n.t('Told, as the timeline says'), told.map(toTell), '')] : []),
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
    return `<section class="doubt voids" role="alert"><h2>${escapeHtml(tellDoubt(certainty) ?? '')}</h2><ul>${items.join('')}</ul></section>`;
}

/**
 * Duties to be ticked off. A tick offers the line that makes it true, and only that line takes the duty away: what is ticked and
 * nowhere written was not done.
 */
function duties(id: string, heading: string, all: readonly CardDuty[], otherwise: string): string {
    const items = all.map((each) => {
        const { text, detail } = toTell(each);
        const key = escapeHtml(each.duty.id);
        const label = `<span>${escapeHtml(text)}<small>${escapeHtml(detail)}</small></span>`;
        return `<li><label><input type="checkbox" data-duty="${key}">${label}</label></li>`;
    });
    const note =
        items.length === 0 ? '' : `<p>${escapeHtml(l10n.t('A tick writes the line that says so, and only that line counts.'))}</p>`;
    return partOf(id, heading, items, otherwise, note);
}

/** The recipient first: it is what somebody looks for. */
function toTell({ duty, act, reach }: CardDuty): CardLine {
    const { recipient, party, basis } = duty;
    return {
        text: recipient === null ? capital(act) : `${recipient}: ${act}`,
        detail: [party, ...tellTimes(duty), ...reach, basis].join(' · '),
    };
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function toKeep({ duty, act, subjects }: CardDuty): CardLine {
    const { party, basis, status } = duty;
    const times = status === 'breached' ? [tellStatus(status)] : tellTimes(duty);
    return { text: subjects.length === 0 ? capital(act) : `${subjects.join(', ')}: ${act}`, detail: [party, ...times, basis].join(' · ') };
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

function section(id: string, heading: string, lines: readonly CardLine[], otherwise: string): string {
    const items = lines.map(({ text, detail }) => {
        const note = detail === '' ? '' : `<small>${escapeHtml(detail)}</small>`;
        return `<li>${escapeHtml(text)}${note}</li>`;
    });
    return partOf(id, heading, items, otherwise);
}

function partOf(id: string, heading: string, items: readonly string[], otherwise: string, note = ''): string {
    const list = items.length === 0 ? `<p>${escapeHtml(otherwise)}</p>` : `<ul>${items.join('')}</ul>`;
    return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${list}${note}</section>`;
}
