import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Objet : {subject}',
    'letter.from': 'Expéditeur',
    'letter.to': 'Destinataire',
    'letter.date': 'Date',
    'letter.salutation': 'Madame, Monsieur,',
    'letter.closing': 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
    'letter.head': 'Expéditeur et destinataire',
    'letter.asked': 'Ce que nous vous demandons',
    'letter.as-of': 'La présente lettre expose ce qui est connu au moment suivant : {date}.',

    'letter.notice.title': 'Avis d’incident grave',
    'letter.notice.body':
        'Par la présente, {party} vous informe, au titre de la disposition suivante : {basis}, d’un incident grave concernant {hasSubject, select, yes {le système d’IA {subject}} other {un système d’IA}}. Ce qui est connu à ce jour est exposé ci-dessous.',
    'letter.notice.request':
        'Nous vous prions d’accuser réception de la présente et de nous indiquer une personne à contacter au sujet de l’investigation et des signalements aux autorités.',
    'letter.before-alteration.title': 'Information préalable à une modification du système d’IA',
    'letter.before-alteration.body':
        'Dans le cadre de l’investigation sur l’incident grave, {party} envisage de modifier {hasSubject, select, yes {le système d’IA {subject}} other {le système d’IA}} d’une manière susceptible d’avoir une incidence sur une évaluation ultérieure des causes de l’incident. {party} vous en informe au préalable, au titre de la disposition suivante : {basis}.',
    'letter.before-alteration.request':
        'Nous vous prions de nous faire savoir sans retard si vous avez des réserves ou si vous souhaitez examiner le système avant sa modification.',
    'letter.follow-up.title': 'Complément au signalement d’un incident grave',
    'letter.follow-up.body':
        'Par la présente, {party} complète, au titre de la disposition suivante : {basis}, son signalement de l’incident grave{hasSubject, select, yes { concernant {subject}} other {}}. Ce que l’on a appris depuis lors est exposé ci-dessous.',
    'letter.follow-up.request': 'Nous vous prions de nous faire savoir si vous avez besoin d’informations complémentaires.',

    'brief.title': 'Synthèse pour la direction',
    'brief.happened': 'Ce qui s’est passé',
    'brief.owed': 'Ce qui est dû, à qui et pour quand',
    'brief.done': 'Ce qui a été fait',
    'brief.open': 'Ce qui reste ouvert',
    'brief.timeline': 'Chronologie',
    'brief.picture': 'Chronologie de l’incident : en haut les événements, en bas les délais. Les tableaux disent la même chose en mots.',
    'brief.duty': 'Obligation',
    'brief.recipient': 'Destinataire',
    'brief.due': 'Prévoir pour / au plus tard',
    'brief.status': 'État',
    'brief.basis': 'Fondement',
    'brief.no-recipient': 'aucun destinataire',
    'brief.recipient-unknown': 'destinataire non encore connu : {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {immédiatement} delay {sans délai} other {sans retard injustifié}}{hasSince, select, yes {, depuis le {since}} other {}}',
    'brief.no-last-day': 'aucun dernier jour',
    'brief.counts':
        '{open, plural, =0 {Rien n’est en suspens.} one {Une obligation est ouverte} many {{openNumber} obligations sont ouvertes} other {{openNumber} obligations sont ouvertes}}{open, plural, =0 {} other {{overdue, plural, =0 {, dont aucune en retard.} one {, dont une en retard.} many {, dont {overdueNumber} en retard.} other {, dont {overdueNumber} en retard.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Une autre obligation s’applique en permanence.} many {{standingNumber} autres obligations s’appliquent en permanence.} other {{standingNumber} autres obligations s’appliquent en permanence.}}{waiting, plural, =0 {} one { Une autre attend son fait générateur.} many { {waitingNumber} autres attendent leur fait générateur.} other { {waitingNumber} autres attendent leur fait générateur.}}',
    'brief.earlier':
        '{count, plural, one {Une mention antérieure figure} many {{number} mentions antérieures figurent} other {{number} mentions antérieures figurent}} dans la chronologie de l’incident.',
    'brief.done-on': 'fait : {date}',
    'brief.nothing-owed': 'Rien n’est dû à ce moment.',
    'brief.records': 'Documents de cet incident à conserver',
    'brief.keep-until': 'à conserver au moins jusqu’au {date}',
    'brief.keep-open': 'à conserver ; la date de fin n’est pas encore connue',
    'brief.nothing-done': 'Rien n’est consigné comme fait.',
    'brief.nothing-open': 'Rien n’est en suspens.',
    'brief.affected': 'Personnes ou biens affectés',
    'brief.findings': 'Constatations',
    'brief.not-known': '{field} : non encore connu. Motif : {reason}.{hasDate, select, yes { Attendu : {date}.} other {}}',
    'brief.withheld': '{field} : non communiqué pour des raisons de confidentialité. Motif : {ground}.',
    'brief.request-open': 'Demande sans réponse. {sentence}',
    'brief.announcement-open': 'Annoncé et non encore effectué. {sentence}',
    'brief.for-information': '{duty} (obligation incombant à {party}, pour information)',
    'status.waiting': 'en attente',
    'status.due': 'à faire',
    'status.overdue': 'en retard',
    'status.met': 'rempli',
    'status.late': 'rempli tardivement',
    'status.covered': 'couvert',
    'status.not-owed': 'non dû',
    'status.standing': 'en vigueur',
    'status.breached': 'violé',
};
