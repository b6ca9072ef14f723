import type { Translated } from '../../../catalogue.ts';
import type { unsaid as english } from '../../en/incidents/unsaid.ts';

export const unsaid: Translated<typeof english> = {
    'awareness-missing.headline': 'Kennisneming niet vastgelegd, hoewel iemand het wist: {known}',
    'awareness-missing.why': 'Termijnen lopen vanaf kennisneming en zijn hier niet te dateren.',
    'awareness-missing.do':
        'Schrijf {line}, gedateerd naar de eerste persoon bij of namens haar die het wist, en net zo voor elke andere partij.',
    'death-unrecorded.headline':
        'Een overlijden wordt genoemd{word, select, none {} other { (“{word}”)}}, maar niet vastgesteld of uitgesloten',
    'death-unrecorded.why': 'Kortere termijnen kunnen ervan afhangen: {deaths}',
    'death-unrecorded.do':
        'Is iemand overleden, schrijf dan {found}, met de datum waarop dat bekend werd. Zo niet, schrijf dan {ruledOut}.',
    'expectation-passed.unknown':
        'Verwacht uiterlijk {by} en nog onbekend: {line, select, registered {de registratie} purpose {het beoogde doel} affected {wie getroffen is} operators {wie het bediende} other {{line}}}',
    'expectation-passed.because': 'Waarom het niet bekend was: “{because}”',
    'expectation-passed.write': 'Schrijf wat nu bekend is, of een nieuwe datum en waarom het langer duurt: {line}',
    'expectation-passed.announced': 'Aangekondigd voor {by}, nog open: {party} → {recipients}, {stage}',
    'expectation-passed.unmade': 'Geen regel zegt dat er is gemeld.',
    'expectation-passed.report': 'Is er gemeld, schrijf dan: {line}. Zo niet, meld dan of kondig een nieuwe datum aan: {again}',
    'expectation-passed.requested': 'Antwoord uiterlijk {by} niet vastgelegd: {parties} → {authority}',
    'expectation-passed.request': '{authority} verzocht om “{what}”',
    'expectation-passed.answer': 'Is het gegeven, schrijf dan: {line}. Zo niet, antwoord of vraag uitstel en leg dat vast.',
    'finding-expected.headline': 'Open sinds {since}: {finding}',
    'finding-expected.why':
        '{basis, select, none {} other {{basis}: }}het gaat meestal samen met: {beside}{degree, select, none {} suspected {, waar een oorzakelijk verband wordt vermoed} likely {, waar een oorzakelijk verband waarschijnlijk is} established {, waar een oorzakelijk verband vaststaat} other {}}. Is het vastgesteld, dan is ook dit verschuldigd: {owed}',
    'finding-expected.owed': '{party}: {acts}',
    'finding-expected.do': 'Is het zo, schrijf dan {found}, met de datum waarop dat is geconcludeerd. Zo niet, schrijf dan {ruledOut}.',
    'informed-without-awareness.headline': 'Ingelicht {told}, kennisneming niet vastgelegd: {party}',
    'informed-without-awareness.why': 'De voorzichtige datum telt vanaf deze regel, de laatste verdedigbare pas vanaf kennisneming.',
    'informed-without-awareness.do': 'Schrijf wanneer de partij er kennis van nam: {line}',
    'informed-without-awareness.never': 'Nam de partij er nooit notitie van, dan verdient dat een eigen regel: {line}',
    'involves-missing.headline': 'Geen systeem en geen model genoemd, dus kan er geen plicht ontstaan',
    'involves-missing.why': 'Wie de wet bindt, volgt daaruit. Dat hier niets staat, is geen geruststelling.',
    'involves-missing.do': 'Noem wat erbij betrokken is, zoals het is opgegeven: {line}',
    'occurrence-missing.headline': 'Geen regel zegt wanneer en waar het incident plaatsvond',
    'occurrence-missing.why': 'Welk recht geldt en welke autoriteit bevoegd is, kan ervan afhangen.',
    'occurrence-missing.do': 'Schrijf wanneer en waar: {line}',
    'occurrence-missing.inexact': 'Is het niet precies bekend, schrijf dan {lines}.',
    'place-missing.headline': 'Ontvanger onbekend: geen regel zegt in welke lidstaat het gebeurde',
    'place-missing.why': '{basis}: uit de staat volgt aan wie dit verschuldigd is: {acts}',
    'place-missing.do': 'Schrijf de staat aan het eind van de regel: {line}; meerdere gescheiden door komma’s.',
    'silence-on-causal-link.headline': 'Causaliteit open sinds {since}: {findings}',
    'silence-on-causal-link.why':
        '{basis}: geen regel spreekt over het oorzakelijk verband, en dat bepaalt of en sinds wanneer dit meteen verschuldigd is: {acts}',
    'silence-on-causal-link.do': 'Schrijf {lines}. De uiterste termijn loopt ook zonder dit.',
    'silence-on-findings.headline':
        'Kennisneming sinds {since}, niets vastgesteld of uitgesloten{party, select, none {} other {: {party}}}',
    'silence-on-findings.why':
        'Uit kennisneming alleen ontstaat geen plicht: dat hier niets staat, is geen geruststelling. Zodra iets is vastgesteld, telt de voorzichtige datum vanaf deze regel.',
    'silence-on-findings.do': 'Schrijf {found} of {ruledOut}, met de datum waarop de informatie binnenkwam.',
    'silence-on-findings.decided': 'Is besloten dat er niets te melden is, leg dat dan vast: {line}',
    'timeline-missing.headline': 'Geen tijdlijn, dus kan er geen plicht ontstaan',
    'timeline-missing.why': 'Plichten volgen alleen uit gedateerde regels. Dat hier niets staat, is geen geruststelling.',
    'timeline-missing.do': 'Voeg {line} toe: wanneer het gebeurde, wie er kennis van nam en wat is vastgesteld.',
};
