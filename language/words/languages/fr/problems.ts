import type { Translated } from '../../catalogue.ts';
import type { problems as english } from '../en/problems.ts';

export const problems: Translated<typeof english> = {
    found: '{kind, select, end {la fin du fichier} word {ce mot} number {ce nombre} other {ce texte}}',
    expected:
        '{thing, select, happening {ce qui s’est passé : ‘occurred’, ‘found …’, ou une partie et ce qu’elle a fait} deed {ce que la partie a fait, par exemple ‘became aware’} finding {‘found …’ ou ‘ruled out …’} date {une date, telle que {day} ou {both}} text {un texte entre guillemets} text_or_unknown {un texte entre guillemets, ou ‘unknown because "…"’} party_or_unknown {une partie, ou ‘unknown because "…"’} date_or_unknown {une date, telle que {day}, ou ‘unknown because "…"’} number_and_noun {un nombre et un nom, tels que ‘1 patient’, ou ‘unknown because "…"’} operators {‘professional’, ‘other’, ou ‘unknown because "…"’} zone {un fuseau horaire, tel que Europe/Berlin} act {un acte : report, inform, investigate, assess risk, take, suspend, mitigate, keep records, cooperate ou not alter} moment {un moment, tel que ‘awareness of provider’ ou ‘causal link likely’} condition {une condition, telle que ‘system is high-risk’ ou ‘found death’} span {une durée, telle que ‘15 days’} route_line {‘when’ et une condition, ou ‘otherwise’} provision {une disposition, telle que ‘article 73(2)’} name {un nom} noun {un nom commun} party {une partie} party_not_reached {la partie qui n’a pu être jointe} party_told {la partie qui a été informée} party_answered {la partie à qui l’on a répondu} stage {le stade du signalement} stage_or_subject {le stade d’un signalement, ou un système ou modèle} subject {le système ou modèle} milestone {le jalon} deployer {le déployeur dans l’utilisation duquel c’est arrivé} roman_number {un nombre romain} block_of_text {un texte entre triples guillemets} day {une date} month {un mois} time {une heure} instant {un instant} time_zone {un fuseau horaire} number {un nombre} other {un paragraphe}}',
    'expected.other': 'autre chose',
    'problem.not-understood': 'Ceci n’est pas compris',
    'problem.word-not-understood': '‘{word}’ n’est pas compris',
    'problem.no-place': 'N’a pas sa place ici : {found}',
    'problem.no-place-in-line': 'N’a pas sa place dans cette ligne : {found}',
    'problem.two-names': 'Deux noms côte à côte : un nom est un seul mot, et une virgule en sépare deux',
    'problem.missing-after': 'Après {found}, il manque {expected}',
    'problem.other-expected': 'Il faut ici {expected}, non {found}',
    'problem.begins-no-line':
        'Aucune {block, select, file {déclaration} organisation {ligne d’une organisation} authority {ligne d’une autorité} system {ligne d’un système} model {ligne d’un modèle} incident {ligne d’un incident} timeline {ligne d’une chronologie} report {ligne d’un signalement} policy {ligne d’une politique} regime {ligne d’un régime} route {ligne d’une voie} duty {ligne d’une obligation} example {ligne d’un exemple} expect {ligne de ce qui est attendu} other {ligne de ce bloc}} ne commence par {found}',
    'problem.stage-before-to': 'Avant ‘to’, il manque le stade du signalement, tel que ‘initial’',
    'problem.natural': '‘{words}’ n’est pas ici un mot du langage',
    'problem.word-missing': 'Entre ‘{after}’ et le texte qui suit, il manque un mot',
    'problem.other-dash': 'Un mot s’écrit avec des traits d’union ; c’est un autre tiret ici',
    'problem.unclosed':
        '{what, select, text {Il manque à ce texte le guillemet fermant} block {Il manque à ce texte les """ de fin} other {Ce commentaire n’a pas de fin}}',
    'problem.invisible': '{count, plural, one {Un signe invisible} other {# signes invisibles}} en colonne {column} : {signs}',
    'problem.no-meaning': '‘{written}’ n’a pas de sens ici',
    'problem.quotes':
        'Ce texte est entre {quotes, select, curly {guillemets anglais} angle {guillemets français} single_angle {guillemets simples} corner {crochets en coin} double_corner {doubles crochets en coin} double_angle {doubles chevrons} wide {guillemets larges} single_curly {guillemets anglais simples} single {apostrophes} other {accents graves}}',
    'problem.notation':
        '{rule, select, fraction {Une heure n’a pas de fractions de seconde} offset {Un instant avec un T demande son décalage par rapport à l’UTC ; sans lui, c’est une heure locale} weekday {Un jour de semaine s’écrit avec ses trois premières lettres en anglais} time {Une heure s’écrit avec deux chiffres chaque fois} day {Une date : année-mois-jour, traits d’union et deux chiffres chaque fois} stamp {Un instant avec décalage s’écrit avec des traits d’union et deux chiffres chaque fois} other {Une date s’écrit {day}, et une heure sur 24 heures {time}}}',
    'problem.unclear':
        '{why, select, order {‘{written}’ a deux sens : {days}} year {L’année de ‘{written}’ a deux chiffres et peut être un autre nombre} minute {Dans ‘{written}’, il manque un chiffre à l’heure} halves {‘{written}’ se contredit : l’heure n’est pas de cette moitié du jour} other {‘{written}’ n’est pas une date lisible}}',
    'problem.header-missing': 'Il manque avant cette ligne : {header}',
    'problem.block-word-missing': 'Il manque le premier mot de ce bloc ; ses lignes sont celles de ‘{word}’',
    'problem.first-word': '‘{word}’ est le premier mot de sa ligne',
    'problem.unknown-word': '‘{word}’ n’est pas un mot du langage',
    'problem.stray-brace': 'Cette accolade {brace, select, closing {ne ferme} other {n’ouvre}} rien',
    'problem.brace-missing': 'Il manque une ‘{brace}’ après ceci',
    'problem.still-open': 'Il manque une ‘{brace}’ : ‘{word}’ de la ligne {line} est encore ouvert ici',
    'problem.too-many': 'À partir d’ici, le fichier a plus de problèmes qu’il n’en est énuméré',
    'advice.line-form': 'Une telle ligne s’écrit {form}.',
    'advice.may-begin': 'Elle peut commencer par {words}.',
    'advice.role': 'le nom d’un rôle',
    'advice.may-begin-with-date': 'Elle peut commencer par une date, telle que {day} ou {both}.',
    'advice.noted': 'Ce qui n’a pas de mot propre est consigné par {line}.',
    'advice.straight-quotes': 'Écrivez des guillemets droits.',
    'advice.hyphen': 'Écrivez un trait d’union à sa place.',
    'advice.remove': 'Ôtez-le.',
    'advice.remove-or-quote': 'Ôtez-le, ou mettez le texte entre guillemets.',
    'advice.space': 'Écrivez une espace ordinaire.',
    'advice.space-or-offset': 'Écrivez une espace au lieu du T, ou ajoutez le décalage.',
    'advice.write': 'Écrivez {choices}{kind, select, several {, selon ce qui est voulu} perhaps {, si c’est ce qui est voulu} other {}}.',
    'advice.notation': 'Écrivez une date {day}, une heure à sa suite {time}, et un instant avec son décalage {stamp}.',
    'advice.close':
        '{what, select, text {Fermez-le par " là où il finit ; un texte de plusieurs lignes se met entre """.} block {Fermez-le par """ sur une ligne à part.} comment {Fermez-le par */.} other {Une barre oblique inverse devant un guillemet le fait entrer dans le texte : écrivez \\\\" là où un texte finit par une barre oblique inverse.}}',
    'advice.other-language': 'Est-ce un fichier de ce langage ?',
    'problem.breaks-off': 'Après ‘{word}’, la ligne s’interrompt',
    'problem.no-text':
        '{why, select, utf_16_little {Le fichier est écrit en UTF-16 (petit-boutiste), que Vigil ne lit pas} utf_16_big {Le fichier est écrit en UTF-16 (gros-boutiste), que Vigil ne lit pas} utf_16_perhaps {Le fichier semble écrit en UTF-16, que Vigil ne lit pas} zero_bytes {Le fichier n’est pas du texte : il contient des octets nuls} other_from_here {À partir d’ici, le fichier n’est pas en UTF-8 ; peut-être en Latin-1 ou Windows-1252} other {Le fichier n’est pas en UTF-8}}',
    'advice.go-on': 'Continuez sur la même ligne, ou ôtez ‘{word}’.',
    'advice.save-as-text':
        '{why, select, zero_bytes {Ne nommez que des fichiers Vigil, ou donnez à celui-ci une autre extension que {ending}.} other {Enregistrez le fichier en UTF-8.}}',
};
