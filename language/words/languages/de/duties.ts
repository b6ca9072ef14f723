import type { Translated } from '../../catalogue.ts';
import type { duties as english } from '../en/duties.ts';

export const duties: Translated<typeof english> = {
    'duty.who': '{party}{recipients, select, none {} other { → {recipients}}}, {act}',
    'duty.dates': '{basis}: {dates}',
    'duty.since':
        '{standard, select, immediately {sofort} delay {unverzüglich} other {ohne ungebührliche Verzögerung}} geschuldet seit {since}',
    'duty.plan': '{past, select, yes {vorsichtiger Termin war {day}} other {vorsichtiger Termin {day}}}',
    'duty.last-day': '{past, select, yes {letzter Tag war {day}} other {letzter Tag {day}}}{state, select, none {} other { in {state}}}',
    'duty.last-instant': '{past, select, yes {endete {moment}} other {endet {moment}}} nach den Uhren von {zone}',
    'duty.no-last-day': 'das Recht setzt keinen letzten Tag',
    'duty.no-limit': 'Noch läuft keine Frist, die versäumt werden könnte: {reason}',
    'duty.never-achievable': 'Der vorsichtige Termin lag vor der Entstehung der Pflicht und war nicht einzuhalten.',
    'duty.defensible': 'Für den späteren Termin: {text}',
    'duty.attackable': 'Dagegen: {text}',
    'duty.may-be-late': 'Das Recht lässt eine begründete Verzögerung zu: {text}',
    'duty.reading': 'Beruht auf der gewählten Lesart {reading}: {text}',
    'duty.mark':
        '{mark, select, analysis {Beruht auf einer Auslegung, nicht auf dem Wortlaut} assumption {Beruht auf einer Annahme} disputed {Umstritten} draft {Beruht auf einem Entwurf} other {Nicht am amtlichen Text geprüft}}: {reason}',
    'duty.report': 'Melden und dann schreiben: {line}',
    'duty.inform': 'Unterrichten und dann schreiben: {line}',
    'duty.act': 'Erledigen und dann schreiben: {line}',
    'duty.act-freely': 'Erledigen und dann eine Zeile schreiben, die mit dem Datum und `{party}` beginnt.',
    'duty.not-alone': 'Verspätung beendet die Pflicht nicht. Wurde rechtzeitig gehandelt, fehlt die Zeile, die das sagt.',
    'altered-before-informing.headline': 'Am {when} verändert, bevor {recipients} unterrichtet war: {party} änderte {subject}',
    'altered-before-informing.subject': 'das System',
    'altered-before-informing.why': '{basis}: eine spätere Bewertung der Ursachen kann unmöglich geworden sein',
    'altered-before-informing.do': 'Sofort unterrichten und den früheren Zustand sichern. War schon unterrichtet, schreiben: {line}',
    'altered-before-informing.emergency': 'Eine Notmaßnahme wird als `suspended` oder `disabled` geschrieben.',
    'duty-due.headline':
        '{kind, select, dated {Fällig bis {day}} since {{standard, select, immediately {Sofort} delay {Unverzüglich} other {Ohne ungebührliche Verzögerung}} fällig seit {since}} other {Fällig ohne letzten Tag}}: {who}',
    'duty-late.headline': 'Verspätet erledigt{when, select, none {} other { am {when}}}: {who}',
    'duty-late.do': 'Begründen und unterzeichnen: {line}. Die Pflicht bleibt verspätet erfüllt.',
    'duty-late-explained.headline': 'Verspätet erledigt{when, select, none {} other { am {when}}}, begründet von {by}: {who}',
    'duty-late-explained.why': '{by} am {on}: {reason}',
    'duty-late-explained.do': 'Nichts zu ändern: Begründung und verspätete Meldung bleiben festgehalten.',
    'place.explanation': 'Begründet von {by}',
    'duty-not-owed.headline':
        'Nicht geschuldet von {party}: {act}{more, plural, =0 {} one { und # weitere Pflicht} other { und # weitere Pflichten}}',
    'duty-not-owed.why': '{basis}: {reason}',
    'duty-not-owed.excluded': 'das Recht schließt es aus',
    'duty-not-owed.all': 'Nicht geschuldet: {acts}',
    'duty-not-owed.do': 'Passt der Grund nicht zu den Tatsachen, die Eigenschaft, das Datum oder die Zeile berichtigen, auf der er beruht.',
    'duty-overdue.headline': 'Überfällig seit {since}: {who}',
    'duty-past-plan.headline':
        '{met, select, yes {Erledigt am {when}, nach dem vorsichtigen Termin} other {Vorsichtiger Termin vorbei seit {since}}}: {who}',
    'duty-past-plan.keep-note': 'Festhalten, warum der spätere Termin zugrunde gelegt wurde: Eine Behörde kann vom früheren an rechnen.',
    'duty-past-plan.confirm': 'Den späteren Termin bestätigen lassen, bevor Sie sich auf ihn verlassen.',
    'holidays-projected.headline':
        'Nicht sicher: {first}, {projected, select, yes {amtliche Feiertagsliste fehlt noch} other {vielleicht ein Feiertag}}',
    'holidays-projected.projected': 'Kein amtliches Verzeichnis der Feiertage deckt jedes Jahr dieser Fristen: {ends}',
    'holidays-projected.unsure': 'Diese Tage können Feiertage sein und verlängern keine Frist: {days}',
    'holidays-projected.end': '{end}{state, select, none {} other { in {state}}}',
    'holidays-projected.day': '{day}{state, select, none {} other { in {state}}} ({name}, {status})',
    'holidays-projected.do':
        'Das Verzeichnis einsehen, das das Amtsblatt für das Jahr veröffentlicht, und nach dem vorsichtigen Termin planen.',
    'holidays-projected.elsewhere':
        '{count, plural, one {Dasselbe gilt für # weiteren Vorfall.} other {Dasselbe gilt für # weitere Vorfälle.}}',
    'immediately-open.headline': 'Sofort fällig seit {since}: {who}',
    'immediately-open.measure':
        'Länger offen als {period}, das hiesige Maß für „sofort“. Ein letzter Tag ist eine äußere Grenze, keine Wartezeit.',
    'immediately-open.policy': 'Die Richtlinie kann ein anderes Maß setzen: `immediately means 24 hours`.',
};
