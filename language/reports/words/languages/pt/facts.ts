import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day} de {month} de {year}',
    'date.weekday': '{weekday}, {date}',
    'date.time': '{date}, {time} horas ({iso})',
    'date.weekday-time': '{date}, {time} horas',
    'date.about': 'por volta de {date}',
    'date.span': 'de {from} a {to}',
    'date.span-about': 'aproximadamente de {from} a {to}',
    'date.start': 'início: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'nova ocorrência: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'fim: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} e {last}',

    'citation.article': 'artigo {article}.º do Regulamento (UE) {regulation}',
    'citation.paragraph': 'artigo {article}.º, n.º {paragraph}, do Regulamento (UE) {regulation}',
    'citation.point': 'artigo {article}.º, n.º {paragraph}, alínea {point}), do Regulamento (UE) {regulation}',
    'citation.definition': 'artigo {article}.º, ponto {paragraph}, do Regulamento (UE) {regulation}',
    'citation.definition-point': 'artigo {article}.º, ponto {paragraph}, alínea {point}), do Regulamento (UE) {regulation}',
    'citation.annex': 'anexo {annex} do Regulamento (UE) {regulation}',
    'citation.annex-point': 'anexo {annex}, ponto {point}, do Regulamento (UE) {regulation}',
    'citation.annex-letter': 'anexo {annex}, ponto {point}, alínea {letter}), do Regulamento (UE) {regulation}',
    'citation.regulation': 'Regulamento (UE) {regulation}',

    'state.missing': 'Ainda não indicado.',
    'state.unknown': 'Ainda não se sabe. Motivo: {reason}.',
    'state.unknown-expected': 'Ainda não se sabe. Motivo: {reason}. Data prevista: {date}.',
    'state.withheld': 'Não comunicado por razões de confidencialidade. Motivo: {ground}.',
    'state.not-applicable': 'Não aplicável.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Afetados, aproximadamente {number}: {noun}} many {Afetados, aproximadamente {number}: {noun}} other {Afetados, aproximadamente {number}: {noun}}}} other {{count, plural, one {Afetados, {number}: {noun}} many {Afetados, {number}: {noun}} other {Afetados, {number}: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Suspeita-se de uma relação causal ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely': 'Existe uma probabilidade razoável de relação causal ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'A relação causal está estabelecida ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'A relação causal está excluída ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Endereço: {address}',
    'party.country': 'País: {country}',
    'party.contact': 'Pessoa de contacto: {name}',
    'party.email': 'Correio eletrónico: {email}',
    'party.phone': 'Telefone: {phone}',
    'subject.version': 'versão do software: {text}',
    'evidence.file': 'Ficheiro: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'Na posse de: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Ainda por efetuar: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'O declarante declara que o presente relatório expõe o que é do seu conhecimento à data do relatório. O relatório não constitui reconhecimento de culpa nem de responsabilidade do declarante ou de terceiros, nem declaração de que está completo ou de que o sistema ou modelo de IA causou o incidente ou contribuiu para ele.',
};
