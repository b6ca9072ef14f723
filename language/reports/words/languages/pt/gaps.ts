import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Não é fiável: uma linha não foi compreendida ({places}).} many {Não é fiável: {number} linhas não foram compreendidas ({places}).} other {Não é fiável: {number} linhas não foram compreendidas ({places}).}}',
    'gap.not-known': 'Não se sabe: {what}.',
    'gap.lines-later':
        '{count, plural, one {Uma linha posterior não foi contada.} many {{number} linhas posteriores não foram contadas.} other {{number} linhas posteriores não foram contadas.}}',
    'gap.no-subject': 'que sistema ou modelo está envolvido',
    'gap.no-traits': 'que tipo de sistema ou modelo é {subject}',
    'gap.no-reporter': 'quem deve comunicar por {subject}',
    'gap.role-unknown': 'quem tem a função {role} relativamente a {subject}',
    'gap.ended-roughly': 'em que dia o nexo ou a constatação foi excluído (linha de {day}): um prazo pode ter terminado antes',
    'gap.day-unknown': 'em que dia {subject} foi colocado no mercado, colocado em serviço ou alterado',
    'gap.field-unknown': 'o que pertence a {field}',
    'gap.no-occurrence': 'quando e onde ocorreu',
    'gap.no-place': 'onde ocorreu',
    'gap.no-member-state': 'em que Estado-Membro ocorreu',
    'gap.nobody-aware': 'quem soube e quando',
    'gap.nothing-found': 'se alguém sofreu danos',
    'gap.no-causal-link': 'se o sistema foi a causa',
    'gap.no-user-named': 'quem, de entre os que utilizam {subject}, está em causa ({parties})',
    'gap.recipient-missing': 'quem recebe o que é devido',
    'gap.recipient-undesignated': 'quem recebe o que é devido: em {day} ninguém está designado',
    'gap.recipient-unlisted': 'quem recebe o que é devido: designado, mas não constante da lista em {day}',
    'gap.recipient-placeholder': 'quem recebe o que é devido: falta indicar o nome de {parties}',
    'gap.authority-unchecked': 'se {parties} ainda é competente (última verificação: {day})',
    'gap.authority-own': 'se é competente {parties} ou a autoridade que consta da lista',
    'gap.recipient-ambiguous': 'qual de várias autoridades recebe o que é devido ({parties})',
    'gap.law-not-loaded': 'o que exige o texto seguinte: {act}',
    'gap.holidays-projected': 'se os feriados contados serão confirmados',
    'gap.holiday-uncertain': 'se um dia conta como feriado',
};
