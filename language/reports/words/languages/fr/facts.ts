import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day, select, 1 {1er} other {{day}}} {month} {year}',
    'date.weekday': '{weekday} {date}',
    'date.time': '{date}, {time} ({iso})',
    'date.weekday-time': '{date}, {time}',
    'date.about': 'vers le {date}',
    'date.span': 'du {from} au {to}',
    'date.span-about': 'approximativement du {from} au {to}',
    'date.start': 'début : {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'nouvelle survenance : {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'fin : {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} et {last}',

    'citation.article': 'article {article} du règlement (UE) {regulation}',
    'citation.paragraph': 'article {article}, paragraphe {paragraph}, du règlement (UE) {regulation}',
    'citation.point': 'article {article}, paragraphe {paragraph}, point {point}), du règlement (UE) {regulation}',
    'citation.definition': 'article {article}, point {paragraph}), du règlement (UE) {regulation}',
    'citation.definition-point': 'article {article}, point {paragraph}), {point}), du règlement (UE) {regulation}',
    'citation.annex': 'annexe {annex} du règlement (UE) {regulation}',
    'citation.annex-point': 'annexe {annex}, point {point}, du règlement (UE) {regulation}',
    'citation.annex-letter': 'annexe {annex}, point {point} {letter}), du règlement (UE) {regulation}',
    'citation.regulation': 'règlement (UE) {regulation}',

    'state.missing': 'Non encore indiqué.',
    'state.unknown': 'Non encore connu. Motif : {reason}.',
    'state.unknown-expected': 'Non encore connu. Motif : {reason}. Date à laquelle l’information est attendue : {date}.',
    'state.withheld': 'Non communiqué pour des raisons de confidentialité. Motif : {ground}.',
    'state.not-applicable': 'Sans objet.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Affecté, environ {number} : {noun}} many {Affectés, environ {number} : {noun}} other {Affectés, environ {number} : {noun}}}} other {{count, plural, one {Affecté, {number} : {noun}} many {Affectés, {number} : {noun}} other {Affectés, {number} : {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Un lien de causalité est soupçonné ({date}{hasScope, select, yes { ; {scope}} other {}}).',
    'link.likely': 'Il existe une probabilité raisonnable d’un lien de causalité ({date}{hasScope, select, yes { ; {scope}} other {}}).',
    'link.established': 'Un lien de causalité est établi ({date}{hasScope, select, yes { ; {scope}} other {}}).',
    'link.excluded': 'Un lien de causalité est exclu ({date}{hasScope, select, yes { ; {scope}} other {}}).',

    'party.address': 'Adresse : {address}',
    'party.country': 'Pays : {country}',
    'party.contact': 'Personne de contact : {name}',
    'party.email': 'Adresse électronique : {email}',
    'party.phone': 'Téléphone : {phone}',
    'subject.version': 'version du logiciel : {text}',
    'evidence.file': 'Fichier : {file}',
    'evidence.digest': 'SHA-256 : {digest}',
    'evidence.holder': 'Conservé par : {holder}',

    'duty.done': '{date} : {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Reste à effectuer : {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject} : {text}',
    affirmation:
        'L’auteur du signalement déclare que le présent signalement expose ce dont il a connaissance à la date du signalement. Le signalement ne constitue ni la reconnaissance d’une faute ou d’une responsabilité de son auteur ou d’un tiers, ni une déclaration selon laquelle il serait complet ou selon laquelle le système ou modèle d’IA aurait causé l’incident ou y aurait contribué.',
};
