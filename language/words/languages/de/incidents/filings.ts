import type { Translated } from '../../../catalogue.ts';
import type { filings as english } from '../../en/incidents/filings.ts';

export const filings: Translated<typeof english> = {
    'report-ambiguous.headline': 'Bericht {on} noch ohne Wirkung: {regimes} kann gemeint sein',
    'report-ambiguous.why': 'Dieser Bericht an {recipients} kann gemeint sein als: {duties}',
    'report-ambiguous.do': 'Hinter den Empfängern angeben, was gemeint ist: {line}',
    'report-ambiguous.several': 'War er für mehrere gedacht, ihn für jedes einmal festhalten.',
    'report-by-wrong-party.headline': 'Bericht {on} erfüllt keine Pflicht: {party} hat nichts zu melden',
    'report-by-wrong-party.why':
        '{role, select, none {{party} hat keine Rolle gegenüber dem, was dieser Vorfall betrifft.} other {{party} hat hier eine Rolle, aber keine, die melden muss.}}',
    'report-by-wrong-party.bound': 'Zu melden hat: {parties}.',
    'report-by-wrong-party.do':
        'Wurde für jemand anderen gemeldet, diesen in der Zeile nennen oder die Vollmacht in der Organisation angeben: {line}',
    'report-by-wrong-party.role': 'Bestand eine Rolle, die melden muss, sie im System ergänzen: {line}',
    'report-denies-finding.headline': 'Verneint {on}, obwohl es feststand: {finding}',
    'report-denies-finding.why':
        'Ein kausaler Zusammenhang war zumindest vermutet; darum erfüllt dieser Bericht{stage, select, none {} other { ({stage})}} keine Pflicht gegenüber {recipients} und begründet keine.',
    'report-denies-finding.do': 'Galt die Feststellung da nicht mehr, vor dieser Zeile {lines} schreiben.',
    'report-denies-finding.strike': 'Galt sie noch, melden, was festgestellt wurde, und dieser Zeile {struck} anfügen.',
    'report-stage-unfit.headline': 'Bericht {on} erfüllt nichts gegenüber {recipients}: {stage}',
    'report-stage-unfit.why': 'Verlangt ist hier: {stages}',
    'report-stage-unfit.do': 'Die Stufe nennen, die gemeldet wurde: {line}',
    'report-stage-unfit.other': 'Ein Bericht nach anderem Recht sagt es: {line}',
    'report-to-wrong-authority.headline':
        '{kind, select, unsent {Gerichtet an {addressee}, wohin kein Bericht geschuldet wird: {report}} former {Bericht {on} erfüllt nichts: {addressee} war nicht mehr zuständig} future {Bericht {on} erfüllt nichts: {addressee} war noch nicht zuständig} other {Bericht {on} erfüllt nichts: An {addressee} ist keiner geschuldet}}',
    'report-to-wrong-authority.competent': '{then, select, yes {Damals zuständig} other {Jetzt zuständig}}: {competent}',
    'report-to-wrong-authority.owed': 'Nach Lage der Dinge werden Berichte geschuldet an: {recipients}.',
    'report-to-wrong-authority.not-since': 'Auch jetzt, da {addressee} zuständig ist, erfüllt er nichts.',
    'report-to-wrong-authority.correct': 'Den Empfänger berichtigen oder den Ort des Vorfalls und die Ämter, aus denen er folgt.',
    'report-to-wrong-authority.address': 'An die zuständige Stelle richten: {line}',
    'report-to-wrong-authority.again': 'Der jetzt zuständigen Stelle melden und dann schreiben: {line}',
    'report-to-wrong-authority.dates':
        'War sie doch zuständig, die Daten des Amtes (`since`, `until`) oder der Eigenschaft berichtigen, aus der das folgt.',
    'place.found': 'Festgestellt {at} und bis dahin nicht ausgeschlossen',
};
