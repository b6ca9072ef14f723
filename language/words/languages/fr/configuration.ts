import type { Translated } from '../../catalogue.ts';
import type { configuration as english } from '../en/configuration.ts';

export const configuration: Translated<typeof english> = {
    'configuration.unreadable': 'Il ne peut pas être lu : {reason}. Rien n’en compte.',
    'configuration.no-json':
        'Ceci n’est pas du JSON : {error, select, InvalidSymbol {un symbole n’est pas valide} InvalidNumberFormat {un nombre est mal écrit} PropertyNameExpected {une clé est attendue} ValueExpected {une valeur est attendue} ColonExpected {un deux-points est attendu} CommaExpected {une virgule est attendue} CloseBraceExpected {une accolade fermante est attendue} CloseBracketExpected {un crochet fermant est attendu} EndOfFileExpected {la fin du fichier est attendue} InvalidCommentToken {un commentaire n’est pas valide} UnexpectedEndOfComment {un commentaire ne se termine pas} UnexpectedEndOfString {un texte ne se termine pas} UnexpectedEndOfNumber {un nombre est interrompu} InvalidUnicode {un caractère Unicode n’est pas valide} InvalidEscapeCharacter {un caractère d’échappement n’est pas valide} other {un caractère n’est pas valide}}. Corrigez-le ici, ou une ligne plus haut.',
    'configuration.no-object': 'Écrivez un objet : {example}.',
    'configuration.severities-object': 'Écrivez "severities" comme un objet : {example}.',
    'configuration.unknown-key':
        '{of, select, file {vigil.json} other {Une entrée de "{of}"}} n’a pas de clé "{key}".{near, select, none {} other { Vouliez-vous dire "{near}" ?}} Il y a {keys}.',
    'configuration.key-twice': '"{key}" figure ici deux fois ; la première compte. Retirez l’une des deux.',
    'configuration.no-list': 'Écrivez "{key}" comme une liste : [{example}].',
    'configuration.no-text': 'Une entrée de "{key}" est un texte entre guillemets droits : {example}.',
    'configuration.no-targets': 'Écrivez une liste de ce qui est produit : {example}.',
    'configuration.no-format': 'Cette entrée n’a pas de "format". Écrivez-en un : {example}.',
    'configuration.stdout-twice': 'Un seul de "{key}" peut aller vers la sortie standard. Donnez un "output" aux autres.',
    'configuration.output-path':
        '"output" est le chemin d’un fichier sous le dossier de vigil.json, avec des barres obliques, et aucune de ses sources : {example}.',
    'configuration.one-of': '"{key}" est l’un de {allowed}.{near, select, none {} other { Vouliez-vous dire "{near}" ?}}',
    'configuration.no-check':
        'Aucun contrôle n’a le code "{code}".{near, select, none { vigil explain les énumère.} other { Vouliez-vous dire "{near}" ?}}',
    'configuration.unread-check':
        '"{code}" dit qu’un fait n’a pas été lu ou n’a pas de sens ; cela ne peut être ni désactivé ni pris plus légèrement. Retirez cette ligne.',
    'configuration.no-law':
        'Aucun fichier de droit "{law}" n’est fourni.{near, select, none {} other { Vouliez-vous dire "{near}" ?}} Il y a {laws}.',
    'configuration.law-needed': '{law} précise {needs}, qui est donc chargé aussi. Écrivez "{needs}" à côté.',
    'configuration.party-unknown':
        '"actingAs" nomme {party}, et personne de ce nom n’est déclaré. {near, select, none {Déclarez ce nom dans le registre, ou retirez-le ici.} other {Vouliez-vous dire "{near}" ?}}',
    'configuration.policy-differs':
        'La politique dans {path} agit pour {policy}, et "actingAs" pour {configuration}. Les obligations de tous comptent. Dites-le à un seul endroit.',
};
