import type { Translated } from '../../catalogue.ts';
import type { duties as english } from '../en/duties.ts';

export const duties: Translated<typeof english> = {
    'duty.who': '{party}{recipients, select, none {} other { → {recipients}}}, {act}',
    'duty.dates': '{basis}: {dates}',
    'duty.since':
        '{standard, select, immediately {onmiddellijk} delay {onverwijld} other {zonder onnodige vertraging}} verschuldigd sinds {since}',
    'duty.plan': '{past, select, yes {voorzichtige datum was {day}} other {voorzichtige datum {day}}}',
    'duty.last-day': '{past, select, yes {laatste dag was {day}} other {laatste dag {day}}}{state, select, none {} other { in {state}}}',
    'duty.last-instant': '{past, select, yes {eindigde {moment}} other {eindigt {moment}}} volgens de klok van {zone}',
    'duty.no-last-day': 'de wet stelt geen laatste dag',
    'duty.no-limit': 'Er loopt nog geen termijn die gemist kan worden: {reason}',
    'duty.never-achievable': 'De voorzichtige datum lag vóór het ontstaan van de plicht en was niet te halen.',
    'duty.defensible': 'Voor de latere datum: {text}',
    'duty.attackable': 'Daartegen: {text}',
    'duty.may-be-late': 'De wet aanvaardt een gemotiveerde vertraging: {text}',
    'duty.reading': 'Berust op de gekozen lezing {reading}: {text}',
    'duty.mark':
        '{mark, select, analysis {Berust op een uitleg, niet op de woorden van de wet} assumption {Berust op een aanname} disputed {Betwist} draft {Berust op een ontwerp} other {Niet aan de officiële tekst getoetst}}: {reason}',
    'duty.report': 'Meld het en schrijf dan: {line}',
    'duty.inform': 'Licht hen in en schrijf dan: {line}',
    'duty.act': 'Doe het en schrijf dan: {line}',
    'duty.act-freely': 'Doe het en schrijf dan een regel die begint met de datum en `{party}`.',
    'duty.not-alone': 'Te laat zijn beëindigt de plicht niet. Was het op tijd, schrijf dan de regel die dat zegt.',
    'altered-before-informing.headline': 'Gewijzigd op {when} vóór kennisgeving aan {recipients}: {party} wijzigde {subject}',
    'altered-before-informing.subject': 'het systeem',
    'altered-before-informing.why': '{basis}: een latere beoordeling van de oorzaken kan onmogelijk zijn geworden',
    'altered-before-informing.do': 'Licht hen meteen in en bewaar de vroegere toestand. Waren zij al ingelicht, schrijf dan: {line}',
    'altered-before-informing.emergency': 'Een noodmaatregel wordt geschreven als `suspended` of `disabled`.',
    'duty-due.headline':
        '{kind, select, dated {Uiterlijk {day}} since {{standard, select, immediately {Onmiddellijk} delay {Onverwijld} other {Zonder onnodige vertraging}} te doen sinds {since}} other {Verschuldigd zonder laatste dag}}: {who}',
    'duty-late.headline': 'Te laat gedaan{when, select, none {} other { op {when}}}: {who}',
    'duty-late.do': 'Zeg waarom en onderteken: {line}. De plicht blijft te laat vervuld.',
    'duty-late-explained.headline': 'Te laat gedaan{when, select, none {} other { op {when}}}, verklaard door {by}: {who}',
    'duty-late-explained.why': '{by} op {on}: {reason}',
    'duty-late-explained.do': 'Er hoeft niets te veranderen: de verklaring en de late melding blijven vastgelegd.',
    'place.explanation': 'Verklaard door {by}',
    'duty-not-owed.headline':
        'Niet verschuldigd door {party}: {act}{more, plural, =0 {} one { en nog # plicht} other { en nog # plichten}}',
    'duty-not-owed.why': '{basis}: {reason}',
    'duty-not-owed.excluded': 'de wet sluit het uit',
    'duty-not-owed.all': 'Niet verschuldigd: {acts}',
    'duty-not-owed.do': 'Past de reden niet bij de feiten, verbeter dan de eigenschap, de datum of de regel waarop zij berust.',
    'duty-overdue.headline': 'Te laat sinds {since}: {who}',
    'duty-past-plan.headline':
        '{met, select, yes {Gedaan op {when}, na de voorzichtige datum} other {Voorzichtige datum voorbij sinds {since}}}: {who}',
    'duty-past-plan.keep-note': 'Leg vast waarom op de latere datum is vertrouwd: een autoriteit kan vanaf de eerdere rekenen.',
    'duty-past-plan.confirm': 'Laat de latere datum bevestigen voordat u erop vertrouwt.',
    'holidays-projected.headline':
        'Niet zeker: {first}, {projected, select, yes {nog geen officiële feestdagenlijst} other {misschien een feestdag}}',
    'holidays-projected.projected': 'Geen officiële lijst van feestdagen dekt elk jaar van deze termijnen: {ends}',
    'holidays-projected.unsure': 'Deze dagen kunnen feestdagen zijn en verlengen geen termijn: {days}',
    'holidays-projected.end': '{end}{state, select, none {} other { in {state}}}',
    'holidays-projected.day': '{day}{state, select, none {} other { in {state}}} ({name}, {status})',
    'holidays-projected.do': 'Raadpleeg de lijst die het Publicatieblad voor het jaar bekendmaakt en plan op de voorzichtige datum.',
    'holidays-projected.elsewhere':
        '{count, plural, one {Hetzelfde geldt voor # ander incident.} other {Hetzelfde geldt voor # andere incidenten.}}',
    'immediately-open.headline': 'Onmiddellijk verschuldigd sinds {since}: {who}',
    'immediately-open.measure':
        'Langer open dan {period}, hier de maat van “onmiddellijk”. Een laatste dag is een uiterste grens, geen wachttijd.',
    'immediately-open.policy': 'Het beleid kan een andere maat stellen: `immediately means 24 hours`.',
};
