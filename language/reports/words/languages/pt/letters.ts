import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Assunto: {subject}',
    'letter.from': 'Remetente',
    'letter.to': 'Destinatário',
    'letter.date': 'Data',
    'letter.salutation': 'Exmas. Senhoras, Exmos. Senhores,',
    'letter.closing': 'Com os melhores cumprimentos,',
    'letter.head': 'Remetente e destinatário',
    'letter.asked': 'O que solicitamos',
    'letter.as-of': 'A presente carta expõe o que se sabe no seguinte momento: {date}.',

    'letter.notice.title': 'Aviso de incidente grave',
    'letter.notice.body':
        'Pela presente, {party} informa V. Exas., nos termos da seguinte disposição: {basis}, de um incidente grave relacionado com {hasSubject, select, yes {o sistema de IA {subject}} other {um sistema de IA}}. Expõe-se em seguida o que se sabe até à data.',
    'letter.notice.request':
        'Solicitamos que acusem a receção e nos indiquem uma pessoa de contacto para a investigação e para as comunicações às autoridades.',
    'letter.before-alteration.title': 'Informação prévia à alteração do sistema de IA',
    'letter.before-alteration.body':
        'No âmbito da investigação do incidente grave, {party} tenciona alterar {hasSubject, select, yes {o sistema de IA {subject}} other {o sistema de IA}} de um modo que pode afetar uma avaliação posterior das causas do incidente. {party} informa V. Exas. previamente desse facto, nos termos da seguinte disposição: {basis}.',
    'letter.before-alteration.request':
        'Solicitamos que nos comuniquem sem demora se têm reservas ou se desejam examinar o sistema antes da sua alteração.',
    'letter.follow-up.title': 'Seguimento de um incidente grave',
    'letter.follow-up.body':
        'Pela presente, {party} completa, nos termos da seguinte disposição: {basis}, o seu relatório sobre o incidente grave{hasSubject, select, yes { relacionado com {subject}} other {}}. Expõe-se em seguida o que se apurou desde então.',
    'letter.follow-up.request': 'Solicitamos que nos comuniquem se necessitam de mais informações.',

    'brief.title': 'Síntese para a direção',
    'brief.happened': 'O que aconteceu',
    'brief.owed': 'O que é devido, a quem e até quando',
    'brief.done': 'O que foi feito',
    'brief.open': 'O que está pendente',
    'brief.timeline': 'Cronologia',
    'brief.picture': 'Cronologia do incidente: em cima os acontecimentos, em baixo os prazos. Os quadros dizem o mesmo por palavras.',
    'brief.duty': 'Obrigação',
    'brief.recipient': 'Destinatário',
    'brief.due': 'Planear até / o mais tardar',
    'brief.status': 'Estado',
    'brief.basis': 'Fundamento',
    'brief.no-recipient': 'sem destinatário',
    'brief.recipient-unknown': 'destinatário ainda não conhecido: {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {imediatamente} delay {sem demora} other {sem demora injustificada}}{hasSince, select, yes {, desde {since}} other {}}',
    'brief.no-last-day': 'sem último dia',
    'brief.counts':
        '{open, plural, =0 {Não há obrigações pendentes.} one {Está pendente uma obrigação} many {Estão pendentes {openNumber} obrigações} other {Estão pendentes {openNumber} obrigações}}{open, plural, =0 {} other {{overdue, plural, =0 {, nenhuma delas em atraso.} one {, uma delas em atraso.} many {, {overdueNumber} delas em atraso.} other {, {overdueNumber} delas em atraso.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Outra obrigação vigora em permanência.} many {Outras {standingNumber} obrigações vigoram em permanência.} other {Outras {standingNumber} obrigações vigoram em permanência.}}{waiting, plural, =0 {} one { Outra aguarda o respetivo pressuposto.} many { Outras {waitingNumber} aguardam o respetivo pressuposto.} other { Outras {waitingNumber} aguardam o respetivo pressuposto.}}',
    'brief.earlier':
        '{count, plural, one {Uma menção anterior consta} many {{number} menções anteriores constam} other {{number} menções anteriores constam}} da cronologia do incidente.',
    'brief.done-on': 'efetuado: {date}',
    'brief.nothing-owed': 'Neste momento nada é devido.',
    'brief.records': 'Documentação deste incidente a conservar',
    'brief.keep-until': 'conservar pelo menos até: {date}',
    'brief.keep-open': 'conservar; ainda não se sabe até quando',
    'brief.nothing-done': 'Nada consta como efetuado.',
    'brief.nothing-open': 'Nada está pendente.',
    'brief.affected': 'Pessoas ou bens afetados',
    'brief.findings': 'Constatações',
    'brief.not-known': '{field}: ainda não se sabe. Motivo: {reason}.{hasDate, select, yes { Data prevista: {date}.} other {}}',
    'brief.withheld': '{field}: não comunicado por razões de confidencialidade. Motivo: {ground}.',
    'brief.request-open': 'Pedido sem resposta. {sentence}',
    'brief.announcement-open': 'Anunciado e ainda não efetuado. {sentence}',
    'brief.for-information': '{duty} (obrigação de {party}, a título informativo)',
    'status.waiting': 'em espera',
    'status.due': 'pendente',
    'status.overdue': 'em atraso',
    'status.met': 'cumprida',
    'status.late': 'cumprida com atraso',
    'status.covered': 'coberta',
    'status.not-owed': 'não devida',
    'status.standing': 'permanente',
    'status.breached': 'incumprida',
};
