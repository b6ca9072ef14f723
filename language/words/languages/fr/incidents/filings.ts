import type { Translated } from '../../../catalogue.ts';
import type { filings as english } from '../../en/incidents/filings.ts';

export const filings: Translated<typeof english> = {
    'report-ambiguous.headline': 'Signalé {on}, encore sans effet : {regimes} peut être visé',
    'report-ambiguous.why': 'Ce signalement à {recipients} peut viser : {duties}',
    'report-ambiguous.do': 'Dites lequel, après les destinataires : {line}',
    'report-ambiguous.several': 'S’il en visait plusieurs, consignez-le une fois pour chacun.',
    'report-by-wrong-party.headline': 'Signalé {on}, sans effet : {party} n’a rien à signaler ici',
    'report-by-wrong-party.why':
        '{role, select, none {{party} n’a aucun rôle à l’égard de ce qui est en cause.} other {{party} a un rôle ici, mais aucun qui doive signaler.}}',
    'report-by-wrong-party.bound': 'Le signalement incombe à {parties}.',
    'report-by-wrong-party.do':
        'Si le signalement a été fait pour un autre, nommez-le dans la ligne, ou déclarez le mandat dans l’organisation : {line}',
    'report-by-wrong-party.role': 'Si un rôle qui doit signaler existait, ajoutez-le au système : {line}',
    'report-denies-finding.headline': 'Nié {on} alors que le constat tenait : {finding}',
    'report-denies-finding.why':
        'Un lien de causalité était au moins soupçonné : ce signalement{stage, select, none {} other { ({stage})}} ne remplit aucune obligation envers {recipients} et n’en fait naître aucune.',
    'report-denies-finding.do': 'Si le constat ne tenait plus alors, écrivez {lines} avant cette ligne.',
    'report-denies-finding.strike': 'S’il tenait, signalez ce qui a été constaté et ajoutez {struck} à cette ligne.',
    'report-stage-unfit.headline': 'Sans effet envers {recipients}, signalé {on} : {stage}',
    'report-stage-unfit.why': 'Demandé ici : {stages}',
    'report-stage-unfit.do': 'Nommez l’étape qui a été signalée : {line}',
    'report-stage-unfit.other': 'Un signalement au titre d’un autre régime le dit : {line}',
    'report-to-wrong-authority.headline':
        '{kind, select, unsent {Adressé à {addressee}, à qui rien n’est dû : {report}} former {Signalé {on}, sans effet : {addressee} n’était plus compétent} future {Signalement fait {on} sans effet : {addressee} n’était pas encore compétent} other {Signalement fait {on} sans effet : aucun n’est dû à {addressee}}}',
    'report-to-wrong-authority.competent': '{then, select, yes {Compétent alors} other {Compétent désormais}} : {competent}',
    'report-to-wrong-authority.owed': 'En l’état, les signalements sont dus à {recipients}.',
    'report-to-wrong-authority.not-since': 'Il ne remplit rien non plus maintenant que {addressee} est compétent.',
    'report-to-wrong-authority.correct': 'Corrigez le destinataire, ou le lieu de l’incident et les fonctions dont il découle.',
    'report-to-wrong-authority.address': 'Adressez-le à qui est compétent : {line}',
    'report-to-wrong-authority.again': 'Signalez à qui est compétent désormais, puis écrivez : {line}',
    'report-to-wrong-authority.dates':
        'Si elle était bien compétente, corrigez les dates de la fonction (`since`, `until`) ou de la qualité dont cela découle.',
    'place.found': 'Constaté {at}, et non exclu alors',
};
