import type { Translated } from '../../catalogue.ts';
import type { gaps as english } from '../en/gaps.ts';

export const gaps: Translated<typeof english> = {
    'gap.not-known': 'On ne sait pas {unknown}. {depends}',
    'gap.meaning': 'ce que {name} signifie',
    'gap.block': '{kind, select, policy {`policy`} example {`example`} nameless {`{code}` sans nom} other {`{code}`}}',
    'gap.evidence': 'élément de preuve de cet incident',
    'gap.authorities': '{count} autorités',
    'gap.day': '{day}{state, select, none {} other { ({state})}}',
    'gap.possible-day': '{day}{state, select, none {} other { ({state})}} ({name}, {status})',
    'gap.mend': 'Corrigez la ligne ; {command} dit ce qui peut y figurer.',

    'gap.line-unread.unknown': 'ce que dit une ligne de {block}',
    'gap.line-unread.says':
        'Une ligne de {block} n’a pas été comprise : toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.text-unread.unknown': 'ce que déclare un texte hors de tout bloc',
    'gap.text-unread.says':
        'Un texte hors de tout bloc n’a pas été compris. Il peut déclarer tout ce sur quoi cet incident s’appuie : toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.file-unread.unknown': 'ce que dit un fichier qui n’a pas pu être lu',
    'gap.file-unread.says':
        'Le fichier n’a pas pu être lu ({reason}). Il peut déclarer tout ce sur quoi cet incident s’appuie : toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.file-unread.closes': 'Rendez le fichier lisible et relancez la commande.',
    'gap.not-judged.unknown': 'ce qui est dû à cause de {name}',
    'gap.not-judged.says': '{name} n’a pas pu être évalué, car le programme y a échoué.',
    'gap.not-judged.closes': 'Signalez l’erreur, que donne le journal du programme, et comptez à la main en attendant.',

    'gap.name-unknown.says': '{name} n’est pas déclaré ({kinds}) : la ligne dit donc moins qu’elle ne semble dire.',
    'gap.name-unknown.closes': 'Déclarez-le, ou nommez ce qui est déclaré.',
    'gap.name-ambiguous.says': '{name} peut être {candidates} : la ligne ne compte donc pour aucun d’eux.',
    'gap.name-ambiguous.closes': 'Écrivez {candidates}.',
    'gap.name-missing.unknown': 'ce que désigne `{word}` sans nom',
    'gap.name-missing.says': 'Aucun nom ne suit `{word}` : rien ne peut donc lui être dû ni en découler.',
    'gap.name-missing.closes': 'Écrivez un nom court avant le titre.',
    'gap.declared-twice.unknown': 'lequel des deux qui s’appellent {name} est visé',
    'gap.declared-twice.says':
        '{name} est déclaré deux fois et seule la première compte : toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.declared-twice.closes': 'Donnez à l’un des deux son propre nom, ou supprimez-le.',
    'gap.said-twice.unknown': 'laquelle des deux lignes {name} est juste',
    'gap.said-twice.says':
        '{name} figure deux fois là où seule la première compte : toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.said-twice.closes': 'Gardez la ligne qui est juste et supprimez l’autre.',
    'gap.date-impossible.says': '{name} {year, select, yes {n’est pas une année} other {n’existe pas}} : la ligne ne compte donc pas.',
    'gap.date-impossible.closes': 'Écrivez un jour du calendrier sous la forme AAAA-MM-JJ et une heure de 00:00 à 23:59.',
    'gap.weekday-wrong.unknown': 'quel jour {name} désigne',
    'gap.weekday-wrong.says':
        '{name} est un `{expected}` : l’un des deux a été mal saisi, et toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.weekday-wrong.closes': 'Écrivez {line}, ou corrigez la date.',
    'gap.before-occurrence.unknown': 'laquelle de deux dates est fausse',
    'gap.before-occurrence.says':
        'Cette ligne est datée d’avant l’incident : l’une des deux dates est fausse, et toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.before-occurrence.closes': 'Corrigez la date fausse, ou rayez la ligne et ajoutez la bonne.',
    'gap.known-before.unknown': 'laquelle de deux dates est fausse',
    'gap.known-before.says':
        'Selon cette ligne, quelque chose était connu avant de se produire : l’une des deux dates est fausse, et toute obligation, toute date et tout état ici peuvent être autres.',
    'gap.known-before.closes': 'Corrigez la date fausse, ou omettez {line}.',
    'gap.time-skipped.says': '{name} n’existe pas dans {zone} : les horloges ont été avancées par-dessus.',
    'gap.time-skipped.closes': 'Écrivez l’heure voulue avec son décalage par rapport à l’UTC, par exemple {line}.',
    'gap.time-doubled.unknown': 'lequel de deux instants {name} désigne',
    'gap.time-doubled.says': '{name} existe deux fois dans {zone} : les horloges y ont été reculées.',
    'gap.time-doubled.closes': 'Écrivez l’heure voulue avec son décalage par rapport à l’UTC, par exemple {line}.',
    'gap.zone-unknown.says': 'Il n’y a pas de fuseau horaire {name} : les heures locales sont donc lues dans un autre.',
    'gap.zone-unknown.closes': 'Écrivez un fuseau de la base IANA, par exemple {line}.',
    'gap.state-unknown.says': '{name} n’est pas un pays : la ligne ne mène donc à aucune autorité.',
    'gap.state-unknown.closes': 'Écrivez les deux majuscules d’un État, par exemple {line}.',
    'gap.country-unknown.says': '{name} n’est pas un pays : on ne sait donc pas si {party} se trouve dans l’Union.',
    'gap.country-unknown.closes': 'Écrivez les deux majuscules de l’ISO 3166-1, par exemple {line}.',
    'gap.report-ambiguous.unknown': 'pour quelle obligation le signalement à {recipient} était destiné',
    'gap.report-ambiguous.says':
        'Le signalement à {recipient} peut être destiné à {regimes} : il ne compte donc pour aucun d’eux, et une obligation a pu être remplie.',
    'gap.report-ambiguous.closes': 'Dites à la ligne lequel est visé : {line}.',
    'gap.duty-unsaid.unknown': 'si {duty} est dû',
    'gap.duty-unsaid.says': '{name} ne dit pas qui est lié ni ce qui doit être fait, et manque donc ici.',
    'gap.duty-unsaid.closes': 'Ajoutez {binds} avec un rôle ou une fonction, et {must} avec ce qui est à faire.',
    'gap.duty-failed.unknown': 'si {duty} est dû',
    'gap.duty-failed.says': 'Ce que demande {duty} n’a pas pu être établi ({reason}), et manque donc ici.',
    'gap.duty-failed.closes': 'Regardez les lignes de {duty} ; les autres obligations n’en dépendent pas.',
    'gap.no-meaning.unknown': 'ce que signifie une ligne de {block}',
    'gap.no-meaning.says': '{finding} Toute obligation, toute date et tout état ici peuvent être autres.',

    'gap.name-elsewhere.says': '{name} ({kinds}) n’est pas déclaré dans les fichiers lus, et ceux-ci ne sont pas tout l’espace de travail.',
    'gap.name-elsewhere.closes': 'Lisez tout l’espace de travail : nommez sa racine, ou placez-y un {line}.',
    'gap.file-left-out.unknown': 'ce que dit un fichier demandé et non lu',
    'gap.file-left-out.says': 'Ceci a été demandé et n’a pas été lu : {reason}.',
    'gap.file-left-out.closes': 'Demandez ce qui est lu, ou faites lire le fichier.',
    'gap.lines-later.unknown': 'ce que {count, plural, one {changera une ligne ultérieure} other {changeront {count} lignes ultérieures}}',
    'gap.lines-later.says':
        '{count, plural, one {Une ligne ultérieure ne compte} other {{count} lignes ultérieures ne comptent}} pas encore.',
    'gap.lines-later.closes': 'Demandez un instant ultérieur pour voir ce qu’elles changent.',

    'gap.no-subject.unknown': 'quel système ou modèle est concerné',
    'gap.no-subject.depends': 'Il en découle qui est lié par le droit : aucune obligation ne peut donc naître.',
    'gap.no-subject.closes': 'Ajoutez {line} avec le nom d’un système ou modèle déclaré.',
    'gap.no-traits.unknown': 'de quel type de {of, select, system {système} other {modèle}} relève {subject}',
    'gap.no-traits.depends': 'Il en découle qui est lié par le droit : les obligations qui supposent un type ne sont donc pas montrées.',
    'gap.no-traits.closes': 'Ajoutez {line} et ce qu’il est dans les mots d’un régime, par exemple un point de l’annexe III.',
    'gap.no-reporter.unknown': 'qui a le rôle `{role}` pour {subject}',
    'gap.no-reporter.depends': 'Qui l’a doit signaler, et les obligations du rôle `{role}` ne sont pas montrées.',
    'gap.no-reporter.closes': 'Ajoutez la ligne {line} avec la partie qui a ce rôle.',
    'gap.role-unknown.unknown': 'qui a le rôle `{role}` pour {subject}',
    'gap.role-unknown.depends': 'Des obligations du rôle `{role}` peuvent ne pas être montrées.',
    'gap.role-unknown.closes': 'Écrivez la partie dès qu’elle est connue : {line}.',
    'gap.day-unknown.unknown':
        'quel jour {subject} a été {what, select, placed {mis sur le marché} service {mis en service} other {modifié de manière importante}}',
    'gap.day-unknown.depends':
        'L’application du droit à un système qui existait déjà peut en dépendre ; tant que ce n’est pas connu, ce qui peut être dû est montré comme dû.',
    'gap.day-unknown.closes': 'Écrivez le jour, le mois ou l’année dès que c’est connu, par exemple {line}.',
    'gap.no-occurrence.unknown': 'quand et où cela s’est produit',
    'gap.no-occurrence.depends': 'Il en découle quel droit s’applique et l’autorité de qui est compétente.',
    'gap.no-occurrence.closes': 'Ajoutez {line} à la chronologie.',
    'gap.no-place.unknown': 'où cela s’est produit',
    'gap.no-place.depends': 'Il en découle à qui une obligation est due.',
    'gap.no-place.closes': 'Écrivez l’État à la fin de la ligne : {line}.',
    'gap.no-member-state.unknown': 'dans quel État membre cela s’est produit',
    'gap.no-member-state.depends': 'Seuls des États hors de l’Union sont nommés : aucune autorité nationale n’est donc destinataire ici.',
    'gap.no-member-state.closes': 'Si cela s’est produit aussi dans l’Union, ajoutez l’État à la ligne : {line}.',
    'gap.nobody-aware.unknown': 'qui l’a appris et quand',
    'gap.nobody-aware.depends': 'Les délais courent à partir de là : ils ne peuvent donc pas être datés.',
    'gap.nobody-aware.closes': 'Ajoutez {line} à la chronologie.',
    'gap.nothing-found.unknown': 'si quelqu’un a subi un dommage',
    'gap.nothing-found.depends': 'La plupart des obligations naissent de ce qui a été constaté : aucune qui en dépend n’est donc montrée.',
    'gap.nothing-found.closes': 'Ajoutez {line} ou {other} à la chronologie.',
    'gap.no-causal-link.unknown': 'si le système en est la cause',
    'gap.no-causal-link.depends': 'Il peut en découler si et à partir de quand une obligation est due sans attendre.',
    'gap.no-causal-link.closes': 'Ajoutez {suspected}, {likely}, {established} ou {excluded} à la chronologie.',
    'gap.no-user-named.unknown': 'qui, parmi ceux qui utilisent {subject}, est concerné : {parties}',
    'gap.no-user-named.depends': 'Il peut en découler qui est lié et quelle autorité est compétente : chacun est donc montré.',
    'gap.no-user-named.closes': 'Nommez la partie après l’État où cela s’est produit : {line}.',
    'gap.recipient.depends': 'Ceci lui est dû : {duties}.',
    'gap.recipient-missing.unknown': 'quel organisme est compétent : {office}{state, select, none {} other { ({state})}}',
    'gap.recipient-missing.closes': 'Demandez à l’État quelle autorité il a désignée, et déclarez-la avec {line} ; ne devinez pas.',
    'gap.recipient-undesignated.unknown':
        'quel organisme est compétent : {office}{state, select, none {} other { ({state})}}, non désigné au {day} ({because})',
    'gap.recipient-undesignated.closes': 'Demandez à l’État qui il a désigné depuis, et déclarez l’autorité avec {line}.',
    'gap.recipient-unlisted.unknown':
        'quel organisme est compétent : {office}{state, select, none {} other { ({state})}}, désigné mais non répertorié au {day} ({because})',
    'gap.recipient-unlisted.closes': 'Demandez à l’État quelle autorité il a désignée, et déclarez-la avec {line} ; ne devinez pas.',
    'gap.recipient-placeholder.unknown':
        'quel organisme est compétent : {office}{state, select, none {} other { ({state})}} ; {name} en tient lieu, et son nom reste à compléter',
    'gap.recipient-placeholder.closes':
        'Demandez à l’État quelle autorité c’est, et écrivez son nom entre guillemets à la place de {line} pour {name}.',
    'gap.recipient-ambiguous.unknown': 'lequel de {candidates} est compétent ici : {office}',
    'gap.recipient-ambiguous.closes': 'Dites pour quels systèmes chacun d’eux est compétent : {line}.',
    'gap.ended-roughly.unknown': 'quel jour le lien de causalité ou le constat a été exclu par la ligne du {day}',
    'gap.ended-roughly.depends': 'C’est pourquoi ceci n’est pas dû ; si c’était un jour plus tard, un délai a pu expirer avant : {duties}.',
    'gap.ended-roughly.closes':
        'Écrivez le jour exact dès qu’il est connu ; pour ce que vous avez fait vous-même, il figure dans vos dossiers.',
    'gap.field-unknown.unknown': 'ce qui doit figurer dans {name}',
    'gap.field-unknown.depends': 'La ligne {name} le dit elle-même.',
    'gap.field-unknown.closes': 'Écrivez de nouveau {name} avec {since} dès que c’est connu.',

    'gap.law-not-loaded.unknown': 'ce que demande le texte suivant : {act}',
    'gap.law-not-loaded.says':
        '{term} de {of} renvoie à un texte qu’aucun régime ne couvre ici ({act}) : ce qu’il demande n’est pas montré.',
    'gap.law-not-loaded.closes': 'Cherchez ce que demande ce texte ({act}), ou ajoutez un régime qui le cite.',

    'gap.holidays-projected.unknown': 'si les jours fériés derrière ces dates sont définitifs : {dates}',
    'gap.holidays-projected.says':
        'Il n’y a pas encore de liste officielle des jours fériés pour chaque année que touche une date : {dates}.',
    'gap.holidays-projected.closes': 'Consultez la liste que le Journal officiel publie pour l’année, et planifiez à la date prudente.',
    'gap.holiday-uncertain.unknown': 'si ce sont des jours fériés : {days}',
    'gap.holiday-uncertain.says': 'Ce qui n’est pas avec certitude un jour férié ne prolonge aucun délai : {days}.',
    'gap.holiday-uncertain.closes': 'Demandez à l’autorité si le jour compte comme férié, et planifiez à la date prudente.',
    'gap.authority-unchecked.unknown':
        'si {parties} {count, plural, one {est toujours compétent} other {sont toujours compétents}} : {office}{state, select, none {} other { ({state})}}, dernière vérification le {day}',
    'gap.authority-unchecked.says':
        'La compétence de {parties} ({office}{state, select, none {} other {, {state}}}) {count, plural, one {a été vérifiée} other {a été vérifiée}} pour la dernière fois le {day}, {why, select, old {il y a plus d’un an} other {avant que quelque chose ne lui soit signalé}}.',
    'gap.authority-unchecked.closes': 'Demandez à l’État, et déclarez l’autorité dans un fichier à vous avec {line}.',
    'gap.authority-own.unknown':
        'qui est compétent, {parties} selon cet espace de travail ou {directory} selon le répertoire : {office}{state, select, none {} other { ({state})}}',
    'gap.authority-own.says':
        'Selon cet espace de travail, {parties} est compétent ({office}{state, select, none {} other {, {state}}}) ; le répertoire nomme {directory}, à qui rien n’est donc dû ici.',
    'gap.authority-own.closes': 'Faites-le confirmer par l’autorité, et dites quand : {line}.',
};
