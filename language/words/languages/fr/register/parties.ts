import type { Translated } from '../../../catalogue.ts';
import type { parties as english } from '../../en/register/parties.ts';

export const parties: Translated<typeof english> = {
    'acting-without-role.headline': 'Rien ne figure comme vôtre : {party} n’a aucun rôle nulle part',
    'acting-without-role.why':
        'La politique agit pour une partie qui n’a aucun rôle, ne représente personne et n’exerce aucune fonction. Que vous ne deviez rien ne veut pas dire que tout va bien.',
    'acting-without-role.do': 'Donnez-lui son rôle dans un système ou modèle, ou agissez pour la partie qui en a un : {line}',
    'authority-line-in-organisation.headline': '{line} figure dans l’organisation {party} ; seule une autorité peut l’avoir',
    'authority-line-in-organisation.why': 'Seule une autorité exerce une fonction et reçoit des signalements.',
    'authority-line-in-organisation.do': 'Déclarez-la comme autorité si c’en est une, ou ôtez la ligne : {line}',
    'authority-replaced.headline': 'Remplace {party} dans le répertoire et dit {differs, select, yes {autre chose} other {la même chose}}',
    'authority-replaced.organisation': 'Elle est déclarée comme organisation.',
    'authority-replaced.lost': 'Le répertoire la connaît comme {offices} ; à ce titre plus rien ne lui est dû.',
    'authority-replaced.country': 'Son pays est un autre.',
    'authority-replaced.address': 'Les signalements vont à une autre adresse.',
    'authority-replaced.do':
        '{differs, select, yes {Faites-le confirmer par l’autorité et dites depuis quand il en est ainsi ; ou prenez un autre nom si une autre est visée.} other {Rien à changer. Sans cela, c’est ce que dit le répertoire qui compterait.}}',
    'authority-without-office.headline': '{party} n’exerce aucune fonction : rien ne lui est dû',
    'authority-without-office.why': 'Les obligations nomment des fonctions et des États, et un signalement à elle n’en remplit aucune.',
    'authority-without-office.do': 'Ajoutez la fonction qu’elle exerce : {line}',
    'country-missing.headline':
        '{kind, select, authority {Aucune obligation ne trouve {party} : aucun pays n’est nommé} other {{party} ne nomme aucun pays}}',
    'country-missing.why':
        '{kind, select, authority {Les obligations sont dues à l’autorité d’un État.} other {On ignore s’il lui faut un mandataire dans l’Union.}}',
    'country-missing.do':
        '{kind, select, authority {Ajoutez son État, `EU` pour un organe de l’Union : {line}} other {Ajoutez son pays : {line}}}',
    'country-unknown.headline': '`{name}` n’est le code d’aucun pays',
    'country-unknown.why': '{party} compte comme sans pays : on ignore s’il est dans l’Union.',
    'country-unknown.do': '{meant, select, none {Écrivez les deux majuscules d’ISO 3166-1, comme `DE`.} other {Écrivez `{meant}`.}}',
    'language-unknown.headline':
        '{of, select, report {`{name}` n’est le code d’aucune langue officielle de l’Union} other {`{name}` n’est le code d’aucune langue}}',
    'language-unknown.why':
        '{of, select, report {Aucun signalement ne peut y être rédigé.} other {Aucun signalement ne reprend ce texte.}}',
    'language-unknown.do':
        '{meant, select, none {Écrivez l’une de {official}.} other {Écrivez `{meant}`, ou une autre langue officielle.}}',
    'policy-measure-odd.nothing': '`{word}` ne laisse aucun temps, ce que nul ne peut tenir',
    'policy-measure-odd.allow': 'Écrivez les heures que votre organisation s’accorde : {line}',
    'policy-measure-odd.too-long': '`{word}` signifie {measure}, plus que les {period} que le droit laisse',
    'policy-measure-odd.always': 'Avertit dès le début : {measure}, c’est plus long que tout délai du droit',
    'policy-measure-odd.why': '{basis} : {period} pour ceci : {act}',
    'policy-measure-odd.shorten': 'Choisissez une mesure bien inférieure à {period}.',
    'policy-measure-odd.few': 'Choisissez quelques jours, pour qu’un avertissement dise quelque chose : {line}',
    'policy-repeated.headline': 'Ne compte pas : l’espace de travail a déjà une politique, dans {file}',
    'policy-repeated.do': 'Déplacez les lignes voulues dans une seule politique et ôtez l’autre.',
    'representative-missing.headline': 'Aucun {representative} dans l’Union : {party}, {role} de {subject}',
    'representative-missing.why': 'Aucun n’est nommé, et nul dans l’Union ne peut agir ni prendre connaissance pour elle.',
    'representative-missing.do': 'Nommez la partie mandatée : {line}',
    'representative-unfit.itself': '{party} est dite se représenter elle-même',
    'representative-unfit.outside': '{representative} représente {party} et est lui-même hors de l’Union ({country})',
    'representative-unfit.why': 'Un mandataire est quelqu’un d’autre, établi dans l’Union.',
    'representative-unfit.do': 'Nommez une partie dans un État membre, titulaire d’un mandat écrit : {line}',
    'undertaking-circular.headline': 'Fait partie de soi-même : {circle}',
    'undertaking-circular.do':
        '{alone, select, yes {Nommez l’entreprise dont elle relève, ou ôtez la ligne.} other {Ôtez `part of` de la partie qui ne relève d’aucune autre : l’entreprise au sommet.}}',
    'vacancy-filled.headline': 'Ne change rien : {party} exerce alors cette fonction ({state})',
    'vacancy-filled.do': 'Ôtez la ligne.',
    'vacancy-filled.until': 'Si elle n’exerçait la fonction que jusque-là, dites-le là : {line}',
    'place.directory': 'Le répertoire a {name} ici',
    'place.role-given': '{party} a le rôle ici',
    'place.limit': 'Le délai face auquel c’est trop long : {title}',
    'place.policy': 'Cette politique compte',
};
