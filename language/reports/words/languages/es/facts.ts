import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day} de {month} de {year}',
    'date.weekday': '{weekday}, {date}',
    'date.time': '{date}, {time} horas ({iso})',
    'date.weekday-time': '{date}, {time} horas',
    'date.about': 'en torno al {date}',
    'date.span': 'del {from} al {to}',
    'date.span-about': 'aproximadamente del {from} al {to}',
    'date.start': 'inicio: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'nueva manifestación: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'fin: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} y {last}',

    'citation.article': 'artículo {article} del Reglamento (UE) {regulation}',
    'citation.paragraph': 'artículo {article}, apartado {paragraph}, del Reglamento (UE) {regulation}',
    'citation.point': 'artículo {article}, apartado {paragraph}, letra {point}), del Reglamento (UE) {regulation}',
    'citation.definition': 'artículo {article}, punto {paragraph}, del Reglamento (UE) {regulation}',
    'citation.definition-point': 'artículo {article}, punto {paragraph}, letra {point}), del Reglamento (UE) {regulation}',
    'citation.annex': 'anexo {annex} del Reglamento (UE) {regulation}',
    'citation.annex-point': 'anexo {annex}, punto {point}, del Reglamento (UE) {regulation}',
    'citation.annex-letter': 'anexo {annex}, punto {point}, letra {letter}), del Reglamento (UE) {regulation}',
    'citation.regulation': 'Reglamento (UE) {regulation}',

    'state.missing': 'Aún no indicado.',
    'state.unknown': 'Aún no se conoce. Motivo: {reason}.',
    'state.unknown-expected': 'Aún no se conoce. Motivo: {reason}. Fecha prevista: {date}.',
    'state.withheld': 'No se comunica por razones de confidencialidad. Motivo: {ground}.',
    'state.not-applicable': 'No procede.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Afectados, aproximadamente {number}: {noun}} many {Afectados, aproximadamente {number}: {noun}} other {Afectados, aproximadamente {number}: {noun}}}} other {{count, plural, one {Afectados, {number}: {noun}} many {Afectados, {number}: {noun}} other {Afectados, {number}: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Se sospecha un vínculo causal ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely': 'Existe una probabilidad razonable de vínculo causal ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'El vínculo causal está establecido ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'El vínculo causal está excluido ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Dirección: {address}',
    'party.country': 'País: {country}',
    'party.contact': 'Persona de contacto: {name}',
    'party.email': 'Correo electrónico: {email}',
    'party.phone': 'Teléfono: {phone}',
    'subject.version': 'versión del software: {text}',
    'evidence.file': 'Archivo: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'En poder de: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Pendiente: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'El notificante declara que la presente notificación expone lo que le consta en la fecha de la notificación. La notificación no constituye reconocimiento de culpa ni de responsabilidad del notificante ni de terceros, ni declaración de que esté completa o de que el sistema o modelo de IA haya causado el incidente o contribuido a él.',
};
