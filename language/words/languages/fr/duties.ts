import type { Translated } from '../../catalogue.ts';
import type { duties as english } from '../en/duties.ts';

export const duties: Translated<typeof english> = {
    'duty.who': '{party}{recipients, select, none {} other { → {recipients}}}, {act}',
    'duty.dates': '{basis} : {dates}',
    'duty.since': 'dû {standard, select, immediately {immédiatement} delay {sans délai} other {sans retard injustifié}} depuis {since}',
    'duty.plan': '{past, select, yes {la date prudente était le {day}} other {date prudente le {day}}}',
    'duty.last-day':
        '{past, select, yes {le dernier jour était le {day}} other {dernier jour le {day}}}{state, select, none {} other { ({state})}}',
    'duty.last-instant': '{past, select, yes {a pris fin le {moment}} other {prend fin le {moment}}} aux horloges de {zone}',
    'duty.no-last-day': 'le droit ne fixe aucun dernier jour',
    'duty.no-limit': 'Aucun délai ne court encore qui puisse être manqué : {reason}',
    'duty.never-achievable': 'La date prudente précédait la naissance de l’obligation et ne pouvait être tenue.',
    'duty.defensible': 'Pour la date ultérieure : {text}',
    'duty.attackable': 'Contre elle : {text}',
    'duty.may-be-late': 'Le droit admet un retard motivé : {text}',
    'duty.reading': 'Repose sur la lecture retenue {reading} : {text}',
    'duty.mark':
        '{mark, select, analysis {Repose sur une analyse, non sur les termes du droit} assumption {Repose sur une hypothèse} disputed {Contesté} draft {Repose sur un projet} other {Non vérifié au regard du texte officiel}} : {reason}',
    'duty.report': 'Signalez-le, puis écrivez : {line}',
    'duty.inform': 'Informez-les, puis écrivez : {line}',
    'duty.act': 'Faites-le, puis écrivez : {line}',
    'duty.act-freely': 'Faites-le, puis écrivez une ligne qui commence par la date et `{party}`.',
    'duty.not-alone': 'Le retard ne met pas fin à l’obligation. Si elle a été remplie à temps, écrivez la ligne qui le dit.',
    'altered-before-informing.headline': 'Modifié le {when} avant d’informer {recipients} : {party} a changé {subject}',
    'altered-before-informing.subject': 'le système',
    'altered-before-informing.why': '{basis} : une évaluation ultérieure des causes peut être devenue impossible',
    'altered-before-informing.do': 'Informez-les aussitôt et conservez l’état antérieur. S’ils étaient informés, écrivez : {line}',
    'altered-before-informing.emergency': 'Une mesure d’urgence s’écrit `suspended` ou `disabled`.',
    'duty-due.headline':
        '{kind, select, dated {Dû le {day}} since {{standard, select, immediately {Dû immédiatement} delay {Sans délai} other {Sans retard injustifié}} depuis {since}} other {Dû, sans dernier jour}} : {who}',
    'duty-late.headline': 'Fait en retard{when, select, none {} other { le {when}}} : {who}',
    'duty-late.do': 'Dites pourquoi et signez : {line}. L’obligation reste remplie en retard.',
    'duty-late-explained.headline': 'Fait en retard{when, select, none {} other { le {when}}}, motivé par {by} : {who}',
    'duty-late-explained.why': '{by} le {on} : {reason}',
    'duty-late-explained.do': 'Rien à changer : l’explication et le signalement tardif restent consignés.',
    'place.explanation': 'Motivé par {by}',
    'duty-not-owed.headline':
        'Non dû par {party} : {act}{more, plural, =0 {} one { et # autre obligation} other { et # autres obligations}}',
    'duty-not-owed.why': '{basis} : {reason}',
    'duty-not-owed.excluded': 'le droit l’exclut',
    'duty-not-owed.all': 'Non dû : {acts}',
    'duty-not-owed.do': 'Si le motif ne convient pas aux faits, corrigez la qualité, la date ou la ligne sur laquelle il repose.',
    'duty-overdue.headline': 'En retard depuis {since} : {who}',
    'duty-past-plan.headline':
        '{met, select, yes {Fait le {when}, après la date prudente} other {Date prudente passée depuis {since}}} : {who}',
    'duty-past-plan.keep-note': 'Notez pourquoi la date ultérieure a été retenue : une autorité peut compter depuis la première.',
    'duty-past-plan.confirm': 'Faites confirmer la date ultérieure avant de vous y fier.',
    'holidays-projected.headline':
        'Incertain : {first}, {projected, select, yes {sans liste officielle des jours fériés} other {peut-être un jour férié}}',
    'holidays-projected.projected': 'Aucune liste officielle des jours fériés ne couvre chaque année de ces délais : {ends}',
    'holidays-projected.unsure': 'Ces jours peuvent être fériés et ne prolongent aucun délai : {days}',
    'holidays-projected.end': '{end}{state, select, none {} other { ({state})}}',
    'holidays-projected.day': '{day}{state, select, none {} other { ({state})}} ({name}, {status})',
    'holidays-projected.do': 'Consultez la liste que le Journal officiel publie pour l’année et planifiez à la date prudente.',
    'holidays-projected.elsewhere':
        '{count, plural, one {Il en va de même pour # autre incident.} other {Il en va de même pour # autres incidents.}}',
    'immediately-open.headline': 'Dû immédiatement depuis {since} : {who}',
    'immediately-open.measure':
        'Ouvert depuis plus de {period}, la mesure d’« immédiatement » ici. Un dernier jour est une limite extrême, non un délai d’attente.',
    'immediately-open.policy': 'La politique peut fixer une autre mesure : `immediately means 24 hours`.',
};
