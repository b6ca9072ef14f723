import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – ao cuidado de {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Incidente grave: {incident}',
    'document.contents': 'Índice',
    'document.draft': 'RASCUNHO',
    'document.footer': 'Elaborado com Vigil. Não constitui aconselhamento jurídico.',
    'document.page': 'Página {page} de {pages}',

    'table.events': 'Acontecimentos registados',
    'table.when': 'Data e hora',
    'table.event': 'Acontecimento',

    'remark.heading': 'Advertências',
    'remark.as-written': 'O texto anterior é reproduzido tal como foi escrito e não foi traduzido.',
    'remark.draft':
        '{count, plural, one {O presente relatório é um rascunho: falta preencher um campo.} many {O presente relatório é um rascunho: falta preencher {number} campos.} other {O presente relatório é um rascunho: falta preencher {number} campos.}}',
    'remark.altered':
        'O presente texto já não é o que foi {kind, select, approval {aprovado} other {enviado}} por {by} ({date}).{hasFields, select, yes { Difere em: {fields}.} other {}}',
    'remark.as-known': 'O que se segue é o que se sabe agora e não o que foi enviado ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} campo não é comunicado} other {{number} campos não são comunicados}} à autoridade, que mantém ela própria a confidencialidade do que lhe é comunicado ({basis}). O que não é comunicado considera-se em falta.',
    'remark.template-draft': 'O formulário é um projeto de quem o publica e pode ser alterado.',
    'remark.prose-missing': 'O texto deste campo ainda não foi redigido.',

    'notes.heading': 'Termos reproduzidos em inglês',
    'notes.term': '{mark} {term}: não se conhece nenhum termo oficial verificado na língua do presente documento.',
    'approvals.heading': 'Aprovações',
    'approvals.by': '{date}: aprovado por {by}.',

    'provenance.heading': 'Fundamento do presente documento',
    'provenance.as-of': 'Factos conhecidos em',
    'provenance.zone': 'Fuso horário do incidente',
    'provenance.law': 'Legislação',
    'provenance.law-version': '{cites} (ficheiro legislativo «{regime}»)',
    'provenance.form': 'Formulário',
    'provenance.form-version': '{title}, versão {version} de {date}{state, select, draft { (projeto)} other {}}',
    'provenance.form-source': 'Fonte do formulário',
    'provenance.facts': 'Impressão digital dos factos',
    'provenance.language': 'Língua',
    'provenance.language-note':
        'Redigido em português, com os termos da versão portuguesa do Regulamento, quando verificados. Os nomes dos campos são traduzidos do formulário inglês e não são oficiais.',
    'provenance.submitted': 'Apresentado',
    'provenance.submitted-reference': '{date}, referência {reference}',
};
