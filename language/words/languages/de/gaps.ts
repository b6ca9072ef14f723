import type { Translated } from '../../catalogue.ts';
import type { gaps as english } from '../en/gaps.ts';

export const gaps: Translated<typeof english> = {
    'gap.not-known': 'Nicht bekannt ist, {unknown}. {depends}',
    'gap.meaning': 'was {name} bedeutet',
    'gap.block': '{kind, select, policy {`policy`} example {`example`} nameless {`{code}` ohne Namen} other {`{code}`}}',
    'gap.evidence': 'Beweismittel dieses Vorfalls',
    'gap.authorities': '{count} Behörden',
    'gap.day': '{day}{state, select, none {} other { ({state})}}',
    'gap.possible-day': '{day}{state, select, none {} other { in {state}}} ({name}, {status})',
    'gap.mend': 'Die Zeile berichtigen; {command} sagt, was dort stehen kann.',

    'gap.line-unread.unknown': 'was eine Zeile von {block} sagt',
    'gap.line-unread.says':
        'Eine Zeile von {block} wurde nicht verstanden; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.text-unread.unknown': 'was ein Text außerhalb aller Blöcke angibt',
    'gap.text-unread.says':
        'Text außerhalb aller Blöcke wurde nicht verstanden. Er kann alles angeben, worauf sich dieser Vorfall stützt; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.file-unread.unknown': 'was in einer Datei steht, die nicht gelesen werden konnte',
    'gap.file-unread.says':
        'Die Datei konnte nicht gelesen werden ({reason}). Sie kann alles angeben, worauf sich dieser Vorfall stützt; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.file-unread.closes': 'Die Datei lesbar machen und den Befehl wiederholen.',
    'gap.not-judged.unknown': 'was wegen {name} geschuldet ist',
    'gap.not-judged.says': '{name} konnte nicht beurteilt werden, da das Programm daran gescheitert ist.',
    'gap.not-judged.closes': 'Den Fehler melden, den das Protokoll des Programms nennt, und bis dahin von Hand zählen.',

    'gap.name-unknown.says': 'Nicht angegeben ist {name} ({kinds}); die Zeile sagt daher weniger, als sie zu sagen scheint.',
    'gap.name-unknown.closes': 'Es angeben oder etwas nennen, das angegeben ist.',
    'gap.name-ambiguous.says': '{name} kann {candidates} sein; die Zeile zählt daher für keines davon.',
    'gap.name-ambiguous.closes': '{candidates} schreiben.',
    'gap.name-missing.unknown': 'was mit `{word}` ohne Namen gemeint ist',
    'gap.name-missing.says': 'Hinter `{word}` steht kein Name; daher kann ihm nichts geschuldet sein und nichts daraus folgen.',
    'gap.name-missing.closes': 'Einen kurzen Namen vor den Titel schreiben.',
    'gap.declared-twice.unknown': 'welches von zweien gemeint ist, die {name} heißen',
    'gap.declared-twice.says':
        '{name} ist zweimal angegeben, und nur das erste Mal zählt; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.declared-twice.closes': 'Einem von beiden einen eigenen Namen geben oder es entfernen.',
    'gap.said-twice.unknown': 'welche von zwei Zeilen {name} stimmt',
    'gap.said-twice.says':
        '{name} steht zweimal, wo nur das erste Mal zählt; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.said-twice.closes': 'Die richtige Zeile behalten und die andere entfernen.',
    'gap.date-impossible.says': '{name} {year, select, yes {ist kein Jahr} other {gibt es nicht}}; die Zeile zählt daher nicht.',
    'gap.date-impossible.closes': 'Einen Tag des Kalenders als JJJJ-MM-TT schreiben und eine Uhrzeit von 00:00 bis 23:59.',
    'gap.weekday-wrong.unknown': 'welchen Tag {name} meint',
    'gap.weekday-wrong.says':
        '{name} ist ein `{expected}`: Eines von beiden ist vertippt; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.weekday-wrong.closes': '{line} schreiben oder das Datum berichtigen.',
    'gap.before-occurrence.unknown': 'welches von zwei Daten falsch ist',
    'gap.before-occurrence.says':
        'Diese Zeile liegt vor dem Vorfall: Eines der beiden Daten ist falsch; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.before-occurrence.closes': 'Das falsche Datum berichtigen oder die Zeile streichen und die richtige hinzufügen.',
    'gap.known-before.unknown': 'welches von zwei Daten falsch ist',
    'gap.known-before.says':
        'Nach dieser Zeile war etwas bekannt, bevor es geschah: Eines der beiden Daten ist falsch; jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',
    'gap.known-before.closes': 'Das falsche Datum berichtigen oder {line} weglassen.',
    'gap.time-skipped.says': '{name} gibt es in {zone} nicht: Die Uhren wurden darüber hinweg vorgestellt.',
    'gap.time-skipped.closes': 'Die gemeinte Uhrzeit mit ihrem Abstand zu UTC schreiben, etwa {line}.',
    'gap.time-doubled.unknown': 'welchen von zwei Zeitpunkten {name} meint',
    'gap.time-doubled.says': '{name} gibt es in {zone} zweimal: Die Uhren wurden darüber zurückgestellt.',
    'gap.time-doubled.closes': 'Die gemeinte Uhrzeit mit ihrem Abstand zu UTC schreiben, etwa {line}.',
    'gap.zone-unknown.says': 'Eine Zeitzone {name} gibt es nicht; Ortszeiten werden daher in einer anderen gelesen.',
    'gap.zone-unknown.closes': 'Eine Zone der IANA-Datenbank schreiben, etwa {line}.',
    'gap.state-unknown.says': '{name} ist kein Land; die Zeile führt daher zu keiner Behörde.',
    'gap.state-unknown.closes': 'Die zwei Großbuchstaben eines Staates schreiben, etwa {line}.',
    'gap.country-unknown.says': '{name} ist kein Land; daher ist nicht bekannt, ob {party} in der Union liegt.',
    'gap.country-unknown.closes': 'Die zwei Großbuchstaben aus ISO 3166-1 schreiben, etwa {line}.',
    'gap.report-ambiguous.unknown': 'für welche Pflicht die Meldung an {recipient} gemeint war',
    'gap.report-ambiguous.says':
        'Die Meldung an {recipient} kann für {regimes} gemeint sein; sie zählt daher für keines davon, und eine Pflicht kann erfüllt sein.',
    'gap.report-ambiguous.closes': 'In der Zeile sagen, welches gemeint ist: {line}.',
    'gap.duty-unsaid.unknown': 'ob {duty} geschuldet ist',
    'gap.duty-unsaid.says': '{name} sagt nicht, wen es bindet oder was zu tun ist; daher fehlt es hier.',
    'gap.duty-unsaid.closes': '{binds} mit einer Rolle oder einem Amt hinzufügen und {must} mit dem, was zu tun ist.',
    'gap.duty-failed.unknown': 'ob {duty} geschuldet ist',
    'gap.duty-failed.says': 'Was {duty} verlangt, ließ sich nicht ermitteln ({reason}); daher fehlt es hier.',
    'gap.duty-failed.closes': 'Die Zeilen von {duty} ansehen; die anderen Pflichten hängen nicht davon ab.',
    'gap.no-meaning.unknown': 'was eine Zeile von {block} bedeutet',
    'gap.no-meaning.says': '{finding} Jede Pflicht, jedes Datum und jeder Stand hier kann anders sein.',

    'gap.name-elsewhere.says':
        'In den gelesenen Dateien ist {name} ({kinds}) nicht angegeben, und sie sind nicht der ganze Arbeitsbereich.',
    'gap.name-elsewhere.closes': 'Den ganzen Arbeitsbereich lesen: seine Wurzel nennen oder dort eine {line} anlegen.',
    'gap.file-left-out.unknown': 'was in einer Datei steht, die angefragt und nicht gelesen wurde',
    'gap.file-left-out.says': 'Dies wurde angefragt und nicht gelesen: {reason}.',
    'gap.file-left-out.closes': 'Nach dem fragen, was gelesen wird, oder die Datei lesen lassen.',
    'gap.lines-later.unknown': 'was {count, plural, one {eine spätere Zeile ändert} other {{count} spätere Zeilen ändern}}',
    'gap.lines-later.says': '{count, plural, one {Eine spätere Zeile zählt} other {{count} spätere Zeilen zählen}} noch nicht.',
    'gap.lines-later.closes': 'Nach einem späteren Zeitpunkt fragen, um zu sehen, was sie ändern.',

    'gap.no-subject.unknown': 'welches System oder Modell beteiligt ist',
    'gap.no-subject.depends': 'Daraus folgt, wen das Recht bindet; daher kann keine Pflicht entstehen.',
    'gap.no-subject.closes': '{line} mit dem Namen eines angegebenen Systems oder Modells hinzufügen.',
    'gap.no-traits.unknown': 'was für ein {of, select, system {System} other {Modell}} {subject} ist',
    'gap.no-traits.depends': 'Daraus folgt, wen das Recht bindet; Pflichten, die eine Art voraussetzen, werden nicht gezeigt.',
    'gap.no-traits.closes': '{line} hinzufügen und in den Worten eines Regelwerks, was es ist, etwa eine Nummer aus Anhang III.',
    'gap.no-reporter.unknown': 'wer für {subject} die Rolle `{role}` hat',
    'gap.no-reporter.depends': 'Wer sie hat, muss melden; die Pflichten der Rolle `{role}` werden nicht gezeigt.',
    'gap.no-reporter.closes': 'Die Zeile {line} mit dem Beteiligten hinzufügen, der sie hat.',
    'gap.role-unknown.unknown': 'wer für {subject} die Rolle `{role}` hat',
    'gap.role-unknown.depends': 'Pflichten der Rolle `{role}` werden möglicherweise nicht gezeigt.',
    'gap.role-unknown.closes': 'Den Beteiligten schreiben, sobald er bekannt ist: {line}.',
    'gap.day-unknown.unknown':
        'an welchem Tag {subject} {what, select, placed {in Verkehr gebracht} service {in Betrieb genommen} other {wesentlich geändert}} wurde',
    'gap.day-unknown.depends':
        'Davon kann abhängen, ob das Recht auf ein System anwendbar ist, das es vorher schon gab; bis es bekannt ist, wird als geschuldet gezeigt, was geschuldet sein kann.',
    'gap.day-unknown.closes': 'Den Tag, den Monat oder das Jahr schreiben, sobald es bekannt ist, etwa {line}.',
    'gap.no-occurrence.unknown': 'wann und wo es geschah',
    'gap.no-occurrence.depends': 'Daraus folgt, welches Recht anwendbar ist und wessen Behörde zuständig ist.',
    'gap.no-occurrence.closes': 'Der Zeitleiste {line} hinzufügen.',
    'gap.no-place.unknown': 'wo es geschah',
    'gap.no-place.depends': 'Daraus folgt, wem eine Pflicht geschuldet ist.',
    'gap.no-place.closes': 'Den Staat ans Ende der Zeile schreiben: {line}.',
    'gap.no-member-state.unknown': 'in welchem Mitgliedstaat es geschah',
    'gap.no-member-state.depends': 'Genannt sind nur Staaten außerhalb der Union; daher ist hier keine nationale Behörde Empfänger.',
    'gap.no-member-state.closes': 'Geschah es auch in der Union, der Zeile den Staat hinzufügen: {line}.',
    'gap.nobody-aware.unknown': 'wer wann davon erfuhr',
    'gap.nobody-aware.depends': 'Fristen laufen von da an; daher haben sie noch kein Datum.',
    'gap.nobody-aware.closes': 'Der Zeitleiste {line} hinzufügen.',
    'gap.nothing-found.unknown': 'ob jemand zu Schaden kam',
    'gap.nothing-found.depends': 'Die meisten Pflichten folgen aus dem, was festgestellt wurde; gezeigt wird keine, die davon abhängt.',
    'gap.nothing-found.closes': 'Der Zeitleiste {line} oder {other} hinzufügen.',
    'gap.no-causal-link.unknown': 'ob das System die Ursache war',
    'gap.no-causal-link.depends': 'Daraus kann folgen, ob und ab wann eine Pflicht unverzüglich geschuldet ist.',
    'gap.no-causal-link.closes': 'Der Zeitleiste {suspected}, {likely}, {established} oder {excluded} hinzufügen.',
    'gap.no-user-named.unknown': 'wer von denen, die {subject} verwenden, betroffen ist: {parties}',
    'gap.no-user-named.depends': 'Daraus kann folgen, wer gebunden und welche Behörde zuständig ist; daher wird jeder davon gezeigt.',
    'gap.no-user-named.closes': 'Den Beteiligten hinter dem Staat nennen, in dem es geschah: {line}.',
    'gap.recipient.depends': 'Ihr ist geschuldet: {duties}.',
    'gap.recipient-missing.unknown': 'welche Stelle zuständig ist: {office}{state, select, none {} other { ({state})}}',
    'gap.recipient-missing.closes': 'Beim Staat ermitteln, welche Behörde er benannt hat, und sie mit {line} angeben; nicht raten.',
    'gap.recipient-undesignated.unknown':
        'welche Stelle zuständig ist: {office}{state, select, none {} other { ({state})}}, Stand {day} nicht benannt ({because})',
    'gap.recipient-undesignated.closes': 'Den Staat fragen, wen er seither benannt hat, und die Behörde mit {line} angeben.',
    'gap.recipient-unlisted.unknown':
        'welche Stelle zuständig ist: {office}{state, select, none {} other { ({state})}}, benannt, aber Stand {day} nicht aufgeführt ({because})',
    'gap.recipient-unlisted.closes': 'Beim Staat ermitteln, welche Behörde er benannt hat, und sie mit {line} angeben; nicht raten.',
    'gap.recipient-placeholder.unknown':
        'welche Stelle zuständig ist: {office}{state, select, none {} other { ({state})}}; {name} steht dafür, und der Name ist noch einzutragen',
    'gap.recipient-placeholder.closes':
        'Beim Staat ermitteln, welche Behörde es ist, und ihren Namen in Anführungszeichen anstelle von {line} bei {name} schreiben.',
    'gap.recipient-ambiguous.unknown': 'welche von {candidates} hier zuständig ist: {office}',
    'gap.recipient-ambiguous.closes': 'Sagen, für welche Systeme jede von ihnen zuständig ist: {line}.',
    'gap.ended-roughly.unknown':
        'an welchem Tag der ursächliche Zusammenhang oder die Feststellung mit der Zeile vom {day} ausgeschlossen wurde',
    'gap.ended-roughly.depends':
        'Darum ist dies nicht geschuldet; war es ein späterer Tag, kann vorher eine Frist verstrichen sein: {duties}.',
    'gap.ended-roughly.closes':
        'Den genauen Tag schreiben, sobald er bekannt ist; bei dem, was Sie selbst getan haben, steht er in Ihren Unterlagen.',
    'gap.field-unknown.unknown': 'was in {name} gehört',
    'gap.field-unknown.depends': 'Die Zeile {name} sagt es selbst.',
    'gap.field-unknown.closes': '{name} erneut mit {since} schreiben, sobald es bekannt ist.',

    'gap.law-not-loaded.unknown': 'was das folgende Recht verlangt: {act}',
    'gap.law-not-loaded.says':
        '{term} von {of} verweist auf Recht, das hier kein Regelwerk abdeckt ({act}): Was es verlangt, wird nicht gezeigt.',
    'gap.law-not-loaded.closes': 'Ermitteln, was dieses Recht verlangt ({act}), oder ein Regelwerk hinzufügen, das es zitiert.',

    'gap.holidays-projected.unknown': 'ob die Feiertage hinter diesen Daten feststehen: {dates}',
    'gap.holidays-projected.says':
        'Noch nicht für jedes Jahr, das ein Datum berührt, liegt ein amtliches Verzeichnis der Feiertage vor: {dates}.',
    'gap.holidays-projected.closes':
        'Das Verzeichnis ansehen, das das Amtsblatt für das Jahr veröffentlicht, und nach dem vorsichtigen Datum planen.',
    'gap.holiday-uncertain.unknown': 'ob dies Feiertage sind: {days}',
    'gap.holiday-uncertain.says': 'Was nicht sicher ein Feiertag ist, verlängert keine Frist: {days}.',
    'gap.holiday-uncertain.closes': 'Die Behörde fragen, ob der Tag als Feiertag zählt, und nach dem vorsichtigen Datum planen.',
    'gap.authority-unchecked.unknown':
        'ob {parties} noch zuständig {count, plural, one {ist} other {sind}}: {office}{state, select, none {} other { ({state})}}, zuletzt geprüft am {day}',
    'gap.authority-unchecked.says':
        'Dass {parties} zuständig {count, plural, one {ist} other {sind}} ({office}{state, select, none {} other {, {state}}}), wurde zuletzt am {day} geprüft, {why, select, old {vor mehr als einem Jahr} other {bevor ihr etwas gemeldet wurde}}.',
    'gap.authority-unchecked.closes': 'Den Staat fragen und die Behörde in einer eigenen Datei mit {line} angeben.',
    'gap.authority-own.unknown':
        'wer zuständig ist, {parties} nach diesem Arbeitsbereich oder {directory} nach dem Verzeichnis: {office}{state, select, none {} other { ({state})}}',
    'gap.authority-own.says':
        'Nach diesem Arbeitsbereich ist {parties} zuständig ({office}{state, select, none {} other {, {state}}}); das Verzeichnis nennt {directory}, wohin deswegen hier nichts geschuldet ist.',
    'gap.authority-own.closes': 'Es sich von der Behörde bestätigen lassen und sagen, wann das war: {line}.',
};
