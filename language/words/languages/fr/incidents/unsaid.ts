import type { Translated } from '../../../catalogue.ts';
import type { unsaid as english } from '../../en/incidents/unsaid.ts';

export const unsaid: Translated<typeof english> = {
    'awareness-missing.headline': 'Connaissance non consignée, bien que quelqu’un ait su : {known}',
    'awareness-missing.why': 'Les délais courent dès la connaissance et ne peuvent être datés ici.',
    'awareness-missing.do':
        'Écrivez {line}, à la date de la première personne chez elle ou pour elle qui a su, et de même pour chaque autre partie.',
    'death-unrecorded.headline':
        'Un décès est évoqué{word, select, none {} other { (« {word} »)}}, mais ni constaté ni exclu par une ligne',
    'death-unrecorded.why': 'Des délais plus courts peuvent en dépendre : {deaths}',
    'death-unrecorded.do': 'Si quelqu’un est décédé, écrivez {found}, à la date où cela fut connu. Sinon, écrivez {ruledOut}.',
    'expectation-passed.unknown':
        'Attendu pour le {by} et encore inconnu : {line, select, registered {l’enregistrement} purpose {la destination} affected {les personnes touchées} operators {qui l’exploitait} other {{line}}}',
    'expectation-passed.because': 'Pourquoi ce n’était pas connu : « {because} »',
    'expectation-passed.write': 'Écrivez ce qui est connu désormais, ou une nouvelle date et pourquoi il faut plus de temps : {line}',
    'expectation-passed.announced': 'Annoncé pour le {by}, en suspens : {party} → {recipients}, {stage}',
    'expectation-passed.unmade': 'Aucune ligne ne dit qu’il a été fait.',
    'expectation-passed.report': 'Si le signalement a été fait, écrivez : {line}. Sinon, faites-le ou annoncez une nouvelle date : {again}',
    'expectation-passed.requested': 'Réponse due pour le {by} non consignée : {parties} → {authority}',
    'expectation-passed.request': '{authority} a demandé « {what} »',
    'expectation-passed.answer': 'Si elle a été donnée, écrivez : {line}. Sinon, répondez, ou demandez un délai et consignez-le.',
    'finding-expected.headline': 'Non tranché depuis {since} : {finding}',
    'finding-expected.why':
        '{basis, select, none {} other {{basis} : }}cela va le plus souvent de pair avec : {beside}{degree, select, none {} suspected {, si un lien de causalité est soupçonné} likely {, si un lien de causalité est probable} established {, si un lien de causalité est établi} other {}}. Une fois constaté, ceci est dû aussi : {owed}',
    'finding-expected.owed': '{party} : {acts}',
    'finding-expected.do': 'Si c’est le cas, écrivez {found}, à la date de cette conclusion. Sinon, écrivez {ruledOut}.',
    'informed-without-awareness.headline': 'Informé {told}, connaissance non consignée : {party}',
    'informed-without-awareness.why':
        'La date prudente compte à partir de cette ligne, la dernière défendable seulement dès la connaissance.',
    'informed-without-awareness.do': 'Écrivez quand la partie en a eu connaissance : {line}',
    'informed-without-awareness.never': 'Si elle n’en a jamais pris note, cela mérite une ligne à part : {line}',
    'involves-missing.headline': 'Aucun système ni modèle n’est nommé : aucune obligation ne peut naître',
    'involves-missing.why': 'Qui le droit oblige découle d’eux. Que rien ne figure ici ne veut pas dire que tout va bien.',
    'involves-missing.do': 'Nommez ce qui est en cause, tel que déclaré : {line}',
    'occurrence-missing.headline': 'Aucune ligne ne dit quand ni où l’incident est survenu',
    'occurrence-missing.why': 'Le droit applicable et l’autorité compétente peuvent en dépendre.',
    'occurrence-missing.do': 'Écrivez quand et où : {line}',
    'occurrence-missing.inexact': 'Si ce n’est pas connu exactement, écrivez {lines}.',
    'place-missing.headline': 'Destinataire inconnu : aucune ligne ne dit dans quel État membre c’est survenu',
    'place-missing.why': '{basis} : de l’État dépend à qui ceci est dû : {acts}',
    'place-missing.do': 'Écrivez l’État à la fin de la ligne : {line} ; plusieurs se séparent par des virgules.',
    'silence-on-causal-link.headline': 'Causalité ouverte depuis {since} : {findings}',
    'silence-on-causal-link.why':
        '{basis} : aucune ligne ne parle du lien de causalité, et il décide si et depuis quand ceci est dû aussitôt : {acts}',
    'silence-on-causal-link.do': 'Écrivez {lines}. Le délai extrême court même sans cela.',
    'silence-on-findings.headline': 'Connaissance depuis {since}, rien de constaté ni d’exclu{party, select, none {} other { : {party}}}',
    'silence-on-findings.why':
        'De la seule connaissance ne naît aucune obligation : que rien ne figure ici ne veut pas dire que tout va bien. Dès qu’une chose est constatée, la date prudente compte à partir de cette ligne.',
    'silence-on-findings.do': 'Écrivez {found} ou {ruledOut}, à la date où l’information a été reçue.',
    'silence-on-findings.decided': 'S’il a été décidé qu’il n’y a rien à signaler, consignez-le : {line}',
    'timeline-missing.headline': 'Aucune chronologie : aucune obligation ne peut naître',
    'timeline-missing.why': 'Les obligations ne découlent que de lignes datées. Que rien ne figure ici ne veut pas dire que tout va bien.',
    'timeline-missing.do': 'Ajoutez {line} : quand c’est survenu, qui en a eu connaissance et ce qui a été constaté.',
};
