import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Betreft: {subject}',
    'letter.from': 'Afzender',
    'letter.to': 'Aan',
    'letter.date': 'Datum',
    'letter.salutation': 'Geachte heer, mevrouw,',
    'letter.closing': 'Hoogachtend,',
    'letter.head': 'Afzender en geadresseerde',
    'letter.asked': 'Wat wij u vragen',
    'letter.as-of': 'Deze brief geeft weer wat bekend is op het volgende tijdstip: {date}.',

    'letter.notice.title': 'Kennisgeving van een ernstig incident',
    'letter.notice.body':
        '{party} stelt u hierbij op grond van {basis} in kennis van een ernstig incident met {hasSubject, select, yes {het AI-systeem {subject}} other {een AI-systeem}}. Wat tot nu toe bekend is, staat hieronder.',
    'letter.notice.request':
        'Wij verzoeken u de ontvangst te bevestigen en een persoon te noemen die wij kunnen bereiken over het onderzoek en over de meldingen aan de autoriteiten.',
    'letter.before-alteration.title': 'Informatie voorafgaand aan een wijziging van het AI-systeem',
    'letter.before-alteration.body':
        '{party} is voornemens in het kader van het onderzoek naar het ernstige incident {hasSubject, select, yes {het AI-systeem {subject}} other {het AI-systeem}} zodanig te wijzigen dat dit van invloed kan zijn op een latere evaluatie van de oorzaken van het incident. {party} stelt u hiervan op grond van {basis} vooraf in kennis.',
    'letter.before-alteration.request':
        'Wij verzoeken u ons onverwijld te laten weten of u bezwaren hebt of het systeem vóór de wijziging wilt bezien.',
    'letter.follow-up.title': 'Vervolg op de melding van een ernstig incident',
    'letter.follow-up.body':
        '{party} vult hierbij op grond van {basis} de melding van het ernstige incident{hasSubject, select, yes { met {subject}} other {}} aan. Wat sindsdien bekend is geworden, staat hieronder.',
    'letter.follow-up.request': 'Wij verzoeken u ons te laten weten of u nadere informatie nodig hebt.',

    'brief.title': 'Samenvatting voor de leiding',
    'brief.happened': 'Wat er is gebeurd',
    'brief.owed': 'Wat aan wie en wanneer verschuldigd is',
    'brief.done': 'Wat er is gedaan',
    'brief.open': 'Wat openstaat',
    'brief.timeline': 'Tijdlijn',
    'brief.picture': 'Tijdlijn van het incident: boven de gebeurtenissen, onder de termijnen. De tabellen zeggen hetzelfde in woorden.',
    'brief.duty': 'Verplichting',
    'brief.recipient': 'Ontvanger',
    'brief.due': 'Plannen vóór / uiterlijk',
    'brief.status': 'Stand',
    'brief.basis': 'Grondslag',
    'brief.no-recipient': 'geen ontvanger',
    'brief.recipient-unknown': 'ontvanger nog niet bekend: {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {onmiddellijk} delay {onverwijld} other {zonder onnodige vertraging}}{hasSince, select, yes {, sinds {since}} other {}}',
    'brief.no-last-day': 'geen laatste dag',
    'brief.counts':
        '{open, plural, =0 {Er staat niets open.} one {Eén verplichting staat open} other {{openNumber} verplichtingen staan open}}{open, plural, =0 {} other {{overdue, plural, =0 {, waarvan geen te laat.} one {, waarvan één te laat.} other {, waarvan {overdueNumber} te laat.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Nog één verplichting geldt doorlopend.} other {Nog {standingNumber} verplichtingen gelden doorlopend.}}{waiting, plural, =0 {} one { Nog één wacht op de aanleiding ertoe.} other { Nog {waitingNumber} wachten op de aanleiding ertoe.}}',
    'brief.earlier':
        '{count, plural, one {Eén eerdere vermelding staat} other {{number} eerdere vermeldingen staan}} in de tijdlijn van het incident.',
    'brief.done-on': 'gedaan: {date}',
    'brief.nothing-owed': 'Op dit tijdstip is niets verschuldigd.',
    'brief.records': 'Te bewaren gegevens over dit incident',
    'brief.keep-until': 'te bewaren tot ten minste {date}',
    'brief.keep-open': 'te bewaren; tot wanneer is nog niet bekend',
    'brief.nothing-done': 'Er is niets als gedaan vastgelegd.',
    'brief.nothing-open': 'Er staat niets open.',
    'brief.affected': 'Getroffenen',
    'brief.findings': 'Bevindingen',
    'brief.not-known': '{field}: nog niet bekend. Reden: {reason}.{hasDate, select, yes { Naar verwachting bekend: {date}.} other {}}',
    'brief.withheld': '{field}: achtergehouden wegens vertrouwelijkheid. Grond: {ground}.',
    'brief.request-open': 'Onbeantwoord verzoek. {sentence}',
    'brief.announcement-open': 'Aangekondigd en nog niet gedaan. {sentence}',
    'brief.for-information': '{duty} (verplichting van {party}, ter informatie)',
    'status.waiting': 'wacht',
    'status.due': 'open',
    'status.overdue': 'te laat, open',
    'status.met': 'voldaan',
    'status.late': 'te laat voldaan',
    'status.covered': 'mee gedekt',
    'status.not-owed': 'niet verschuldigd',
    'status.standing': 'geldt doorlopend',
    'status.breached': 'geschonden',
};
