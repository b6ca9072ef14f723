import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'Diese Meldung betrifft den Vorfall „{incident}“ im Zusammenhang mit {subject}.',
    'prose.incident-alone': 'Diese Meldung betrifft den Vorfall „{incident}“.',
    'prose.occurred': 'Datum des Vorfalls: {date}.',
    'prose.detected': 'Der Vorfall wurde festgestellt: {date}.',
    'prose.findings': 'Soweit bekannt, liegt Folgendes vor: {findings}.',
    'prose.events': 'Festgehalten ist Folgendes:',
    'prose.recorded': 'Von {party} festgehalten, im Wortlaut:',
    'prose.unknown': 'Dies ist noch nicht bekannt. Grund: {reason}.',
    'prose.unknown-expected': 'Dies ist noch nicht bekannt. Grund: {reason}. Voraussichtlich bekannt: {date}.',
    'prose.missing': 'Dies ist noch nicht bekannt und wird in einer späteren Meldung nachgereicht.',
    'prose.withheld': 'Diese Angabe wird als vertraulich zurückgehalten. Grund: {ground}.',
    'prose.causality-open': 'Ob zwischen dem KI-System und dem Vorfall ein kausaler Zusammenhang besteht, ist noch nicht festgestellt.',
    'prose.no-actions': 'Bisher sind keine Maßnahmen festgehalten.',
    'prose.investigation-open': 'Die Untersuchung dauert an. Ihre Ergebnisse werden in einer späteren Meldung nachgereicht.',
    'prose.no-comments': 'Keine weiteren Anmerkungen.',
};
