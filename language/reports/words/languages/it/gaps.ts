import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Non affidabile: una riga non è stata compresa ({places}).} many {Non affidabile: {number} righe non sono state comprese ({places}).} other {Non affidabile: {number} righe non sono state comprese ({places}).}}',
    'gap.not-known': 'Non noto: {what}.',
    'gap.lines-later':
        '{count, plural, one {Una riga successiva non è considerata.} many {{number} righe successive non sono considerate.} other {{number} righe successive non sono considerate.}}',
    'gap.no-subject': 'quale sistema o modello è interessato',
    'gap.no-traits': 'che tipo di sistema o modello è {subject}',
    'gap.no-reporter': 'chi deve segnalare per {subject}',
    'gap.role-unknown': 'chi ha il ruolo {role} per {subject}',
    'gap.ended-roughly':
        'in quale giorno il nesso o la constatazione sono stati esclusi (riga del {day}): un termine può essere scaduto prima',
    'gap.day-unknown': 'in quale giorno {subject} è stato immesso sul mercato, messo in servizio o modificato',
    'gap.field-unknown': 'che cosa va indicato in {field}',
    'gap.no-occurrence': 'quando e dove è accaduto',
    'gap.no-place': 'dove è accaduto',
    'gap.no-member-state': 'in quale Stato membro è accaduto',
    'gap.nobody-aware': 'chi ne è venuto a sapere e quando',
    'gap.nothing-found': 'se qualcuno ha subito un danno',
    'gap.no-causal-link': 'se il sistema ne è la causa',
    'gap.no-user-named': 'chi, tra coloro che usano {subject}, è interessato ({parties})',
    'gap.recipient-missing': 'chi riceve quanto dovuto',
    'gap.recipient-undesignated': 'chi riceve quanto dovuto: nessuno è designato (data: {day})',
    'gap.recipient-unlisted': 'chi riceve quanto dovuto: designato, ma non elencato (data: {day})',
    'gap.recipient-placeholder': 'chi riceve quanto dovuto: il nome di {parties} è ancora da inserire',
    'gap.authority-unchecked': 'se {parties} è ancora competente (ultima verifica: {day})',
    'gap.authority-own': 'se è competente {parties} o l’autorità indicata nell’elenco',
    'gap.recipient-ambiguous': 'quale di più autorità riceve quanto dovuto ({parties})',
    'gap.law-not-loaded': 'che cosa chiede il testo seguente: {act}',
    'gap.holidays-projected': 'se i giorni festivi considerati saranno confermati',
    'gap.holiday-uncertain': 'se un giorno conta come festivo',
};
