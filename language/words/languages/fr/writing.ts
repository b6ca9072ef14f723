import type { Translated } from '../../catalogue.ts';
import type { writing as english } from '../en/writing.ts';
import { problems } from './problems.ts';

export const writing: Translated<typeof english> = {
    ...problems,
    'name.kind':
        '{kind, select, party {partie} subject {système ou modèle} incident {incident} report {signalement} regime {régime} role {rôle} office {fonction} trait {qualité} finding {type de constat} milestone {jalon} stage {stade d’un signalement} reading {lecture} duty {obligation} route {voie} evidence {élément de preuve} other {terme, voie ou obligation}}',
    'name.write': 'Écrivez {names}.',
    'name.alike': 'Vouliez-vous dire {names} ?',
    'name.natural': 'Écrivez {line} : {says}.',
    'ambiguous-name.headline': 'Ambigu : {name} peut être {candidates}',
    'ambiguous-name.why': 'La ligne ne compte pour aucun tant qu’elle ne dit pas ce qui est voulu ({kinds}).',
    'duplicate-name.headline': 'Nom déjà pris ({kind}) : {name}',
    'duplicate-name.why': 'Ce qui renvoie à ce nom désigne l’autre déclaration ; celle-ci ne sert jamais.',
    'duplicate-name.do': 'Donnez-lui un nom propre, ou ôtez-la si c’est la même.',
    'field-repeated.headline': 'Dit deux fois : seule la première ligne {field} compte',
    'field-repeated.do': 'Gardez la ligne juste et ôtez l’autre.',
    'file-unreadable.headline': '{kind, select, refused {Demandé et non lu} other {Illisible}} : {path}',
    'file-unreadable.why': 'Rien n’y a été vérifié : {reason}.',
    'file-unreadable.do':
        '{kind, select, refused {Ne le nommez pas, ou rendez-le lisible ; {option} laisse passer l’exécution.} other {Corrigez le chemin ou les droits et relancez la commande.}}',
    'hash-malformed.headline':
        'Pas une empreinte SHA-256 : {kind, select, empty {elle est vide} sign {« {sign} » n’est pas un chiffre hexadécimal} other {{length, number} chiffres au lieu de {digits, number}}}',
    'hash-malformed.why': 'On ne pourra jamais montrer que le fichier de {evidence} est inchangé.',
    'hash-malformed.do': 'Écrivez les {digits, number} chiffres hexadécimaux que {command} affiche pour le fichier.',
    'internal-fault.check': 'Contrôle {check} non achevé{incident, select, none {} other { pour {incident}}}',
    'internal-fault.duty': 'Obligation {duty} non appréciée pour {incident}',
    'internal-fault.why':
        '{kind, select, check {Ce qu’il aurait dit manque ici ; tout le reste vaut.} other {On ne sait pas si elle est due ; toute autre obligation vaut.}}',
    'internal-fault.do': 'Signalez-le avec le fichier, ou avec la plus petite partie qui le montre encore.',
    'name-missing.headline':
        'Sans nom, rien ne peut y renvoyer : {kind, select, organisation {organisation} authority {autorité} system {système} model {modèle} incident {incident} report {signalement} regime {régime} route {voie} other {obligation}}{title, select, none {} other { « {title} »}}',
    'name-missing.do': 'Écrivez un nom court avant le titre : {line}',
    'named-twice.headline': 'Nommé deux fois : `{name}` ({field})',
    'named-twice.why': 'La seconde fois ne change rien, à moins qu’un autre nom ait été voulu.',
    'named-twice.do':
        'Retirez l’un des deux, ou écrivez le nom voulu.{units, select, yes { Deux exemplaires d’un système se distinguent par leurs numéros : {line}} other {}}',
    'older-form.headline': 'Forme ancienne : {older}, désormais {newer}',
    'older-form.why':
        'Les deux disent la même chose. {form, select, about {Toute autre ligne dit avant sa date qu’elle est approximative.} other {La durée est un minimum, et la nouvelle forme le dit.}}',
    'older-form.do': 'Écrivez {line}, ou laissez {command} le faire.',
    'reason-empty.unknown': 'Inconnu, et sans raison : {field}',
    'reason-empty.explanation': 'N’explique rien : la raison est vide',
    'reason-empty.signature': 'N’explique rien : personne ne la donne',
    'reason-empty.why':
        '{kind, select, unknown {Qui lit le signalement ne peut savoir si quelqu’un s’en occupe.} other {Un retard ne doit pas paraître expliqué sans raison, ou sans personne qui la donne : il compte comme tardif sans raison.}}',
    'reason-empty.do':
        '{kind, select, unknown {Écrivez pourquoi ce n’est pas connu, et pour quand on l’attend : {line}} explanation {Écrivez la raison entre les guillemets, ou retirez la ligne.} other {Écrivez qui donne la raison, par son nom ou sa fonction.}}',
    'suppression-refused.headline': 'Ne peut être supprimé : {code}',
    'suppression-refused.why':
        'Le constat dit qu’un fait n’a pas été lu, n’a pas de sens ou manque. Ce qui découle du fichier paraîtrait complet.',
    'suppression-refused.do': 'Corrigez ce dont parle {code} et ôtez le commentaire.',
    'suppression-unreasoned.headline': 'Supprimé sans motif : {code, select, none {un constat} other {{code}}}',
    'suppression-unreasoned.why': 'Qui lira le fichier plus tard ne saura pas si c’était fondé.',
    'suppression-unreasoned.do': 'Ajoutez le motif après un deux-points : {line}',
    'suppression-unused.headline':
        'Ne supprime rien : {kind, select, unmatched {aucun constat {code} sur cette ligne} other {aucun contrôle ne s’appelle {code}}}',
    'suppression-unused.uncoded': 'Ne supprime rien : le commentaire ne dit pas quel constat',
    'suppression-unused.never': 'Ne supprime rien : {code} parle lui-même des suppressions',
    'suppression-unused.code': 'Écrivez le code du constat : {line}',
    'suppression-unused.remove':
        '{reasoned, select, yes {Ôtez vous-même le commentaire, car son motif n’est conservé nulle part ailleurs, ou mettez-le sur la ligne du constat ou sur la précédente.} other {Ôtez le commentaire, ou mettez-le sur la ligne du constat ou sur la précédente.}}',
    'unknown-name.headline': 'Non déclaré ({kinds}) : {name}',
    'unknown-name.other-law': 'Non déclaré ({kinds}) : {name} relève de {law}',
    'unknown-name.not-loaded': 'Aucun régime chargé ne le déclare.',
    'unknown-name.instead': 'Ajoutez un fichier avec ce régime, ou écrivez ce qui existe : {names}.',
    'unknown-name.noted': 'Ajoutez un fichier avec ce régime ; d’ici là, {line} le consigne sans effet.',
    'unknown-name.do':
        '{kind, select, evidence {Ajoutez une ligne {word} à l’incident, ou nommez un élément qui y figure.} other {Déclarez-le, ou nommez ce qui est déclaré.}}',
    'place.declared': '{name} est déclaré ici',
    'place.said-first': '{field} figure d’abord ici',
};
