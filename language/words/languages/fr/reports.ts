import type { Translated } from '../../catalogue.ts';
import type { reports as english } from '../en/reports.ts';

export const reports: Translated<typeof english> = {
    'report-incomplete.block': 'Impossible à établir : {report} ne dit pas {parts}',
    'report-incomplete.part': '{part, select, incident {son incident} stage {son stade} other {son destinataire}}',
    'report-incomplete.add': 'Ajoutez-y : {lines}',
    'report-incomplete.headline':
        'Incomplet : {report}, {stage}{recipients, plural, =0 {} other { à {addressees}}}, sans {field}{more, plural, =0 {} one { et # autre} other { et # autres}}',
    'report-incomplete.unsaid': 'Le formulaire le demande à ce stade, et ce n’est pas encore dit : {fields}',
    'report-incomplete.unknown': 'À ce stade, il faut connaître : {fields}',
    'report-incomplete.withheld': 'Non communiqué à l’autorité, qui préserve elle-même la confidentialité ({basis}) : {fields}',
    'report-incomplete.tell': 'Communiquez-le à l’autorité, dans le rapport qui lui est destiné : {line}. Les autres ne le voient pas.',
    'report-incomplete.do':
        'Écrivez dans l’incident ce qui est connu.{line, select, none {} other { Ce qui ne l’est pas encore se dit ainsi : {line}}}',
    'report-language.headline':
        'Dans aucune langue que {addressee} accepte ({takes}) : {written, select, none {le signalement ne dit pas la sienne} other {le signalement est en {written}}}',
    'report-language.do': 'Établissez le signalement dans cette langue et dites-le : {line}',
    'report-language.agreed': 'Si l’autorité a accepté une autre langue, ajoutez-la à sa déclaration.',
    'report-language.prose': 'La section {section} semble être en {reads}, alors que le signalement se dit en {said}',
    'report-language.translate': 'Traduisez la section ou corrigez la langue du signalement : {line}',
    'report-stale.headline': 'Rédigé{drafted, select, none {} other { le {drafted}}}, faits changés depuis : {report}',
    'report-stale.changes': 'Changé depuis : {changes}',
    'report-stale.undated': 'Ce qui a changé n’a pas de date propre, comme les lignes du registre.',
    'report-stale.change':
        '{change, select, struck {rayé : } other {}}{line}{change, select, rewritten { récrit} other {}}{at, select, none {} other {, {at}}}',
    'report-stale.do': 'Lisez ce qui a changé et actualisez les sections : celles que vous avez modifiées restent telles quelles.',
    'report-unapproved.headline':
        'Signalé le {reported} {because, select, another_text {avec un autre texte que celui qui a été approuvé} unsigned {avec une approbation que nul n’a signée} afterwards {avant son approbation} redrafted {tel que rédigé après sa dernière approbation} other {sans approbation}} : {report}',
    'report-unapproved.unnamed': 'Approbation impossible à établir, {reported} : signalement non nommé',
    'report-unapproved.why': 'La politique veut qu’un signalement soit approuvé avant d’être consigné comme fait.',
    'report-unapproved.do':
        'Faites approuver par une deuxième personne le texte envoyé et écrivez dans son bloc : {line}. S’il a été approuvé à temps, écrivez cette date.',
    'report-unapproved.name': 'Ajoutez quel signalement a été envoyé : {words}. L’approbation figure dans ce bloc.',
    'report-unfit.headline': '{report} ne convient pas à cette ligne : {difference}',
    'report-unfit.incident': 'il porte sur {incident}',
    'report-unfit.stage': 'c’est le {stage}',
    'report-unfit.addressees': 'il s’adresse à {addressees}, non à {strangers}',
    'report-unfit.why': 'En outre, {difference}.',
    'report-unfit.do': 'Nommez le signalement envoyé, {words}, ou corrigez son bloc.',
    'signed-text-changed.headline':
        'Modifié depuis {at} ({by}) : {field, select, none {{report}} other {{report}, {field}}}{more, plural, =0 {} other { et # autres}}',
    'signed-text-changed.head': 'titre, langue, expéditeur ou destinataires',
    'signed-text-changed.fields': 'Ne dit plus ce qui a été {signing, select, approval {approuvé} other {transmis}} : {fields}',
    'signed-text-changed.untold': 'Impossible de dire ce qui diffère : le formulaire a changé, ou l’empreinte n’est pas la sienne.',
    'signed-text-changed.do':
        '{sent, select, yes {Rétablissez ce qui a été transmis et corrigez-le dans un rapport ultérieur.} other {Rétablissez ce qui a été approuvé, ou faites approuver le nouveau texte : {line}}}',
    'approval-without-digest.headline': 'Approuvé le {at} sans empreinte : {report}',
    'approval-without-digest.why': 'Personne ne peut dire si le texte est encore celui qui a été approuvé.',
    'approval-without-digest.do':
        'Faites approuver le texte tel qu’il est ; la correction rapide qui l’approuve écrit l’empreinte : {line}',
    'approval-without-digest.sent':
        'Il est déjà envoyé ; une nouvelle approbation n’y change rien. Comparez-le à la copie envoyée ; approuvez le prochain ainsi : {line}',
    'section-unknown.headline': 'Non imprimé : aucun formulaire n’a de champ pour la section {name}',
    'section-unknown.do':
        '{alike, select, yes {Écrivez {fields}, ou un autre champ du formulaire.} other {Nommez un champ du formulaire : {fields}.}}',
    'form-field.numbered': '{number} {name}',
    'form-field.name':
        '{field, select, authority {autorité} incident_dates {date de l’incident} detection {détection} awareness {connaissance} report_type {type de signalement} next_report {date du prochain signalement} classification {classification} submitter_role {qualité de l’auteur} provider_details {coordonnées du fournisseur} registration {enregistrement} system_name {nom du système} system_description {description du système} software_version {version du logiciel} nature {nature de l’incident} effects {effets} likely_causality {causalité probable} users_affected {utilisateurs affectés} operator_type {type d’utilisateur} remedial {mesures de remédiation} results {résultats} corrective_actions {mesures correctives} planned_investigations {investigations prévues} root_cause {cause profonde} not_reportable_rationale {raisons de ne pas signaler} risk_review {réexamen de l’évaluation des risques} gpai_dates {début et fin} gpai_harm {dommage causé} gpai_chain {enchaînement des événements} gpai_model {modèle concerné} gpai_evidence {preuves de l’implication} gpai_response {mesures prises} gpai_recommendation {recommandations} gpai_cause {cause profonde} gpai_outputs {sorties du modèle} gpai_factors {facteurs contributifs} gpai_inputs {entrées du modèle} gpai_failures {défaillances des mesures d’atténuation} gpai_patterns {tendances} submitter_organisation {organisation de l’auteur} model_awareness {connaissance de l’implication du modèle} other {{id}}}',
    'place.report': '{report} est déclaré ici',
    'place.form-field': '{field}{line, select, none { résulte de lignes ici} other { : `{line}` figure ici}}',
};
