import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – à l’attention de {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Incident grave : {incident}',
    'document.contents': 'Table des matières',
    'document.draft': 'PROJET',
    'document.footer': 'Établi avec Vigil. Ne constitue pas un avis juridique.',
    'document.page': 'Page {page} sur {pages}',

    'table.events': 'Événements consignés',
    'table.when': 'Date et heure',
    'table.event': 'Événement',

    'remark.heading': 'À noter',
    'remark.as-written': 'Le texte ci-dessus est reproduit tel qu’il a été rédigé et n’a pas été traduit.',
    'remark.draft':
        '{count, plural, one {Le présent signalement est un projet : un champ reste à remplir.} many {Le présent signalement est un projet : {number} champs restent à remplir.} other {Le présent signalement est un projet : {number} champs restent à remplir.}}',
    'remark.altered':
        'Ce texte n’est plus celui que {by} a {kind, select, approval {approuvé} other {transmis}} ({date}).{hasFields, select, yes { Ce qui diffère : {fields}.} other {}}',
    'remark.as-known': 'Ceci est ce qui est connu à présent, et non ce qui a été transmis ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} champ n’est pas communiqué} other {{number} champs ne sont pas communiqués}} à l’autorité, qui préserve elle-même la confidentialité de ce qui lui est communiqué ({basis}). Ce qui n’est pas communiqué est considéré comme manquant.',
    'remark.template-draft': 'Le formulaire est un projet de l’organisme qui le publie et peut être modifié.',
    'remark.prose-missing': 'Le texte de ce champ n’a pas encore été rédigé.',

    'notes.heading': 'Termes reproduits en anglais',
    'notes.term': '{mark} {term} : aucun terme officiel vérifié n’est connu dans la langue du présent document.',
    'approvals.heading': 'Approbations',
    'approvals.by': '{date} : approuvé par {by}.',

    'provenance.heading': 'Fondement du présent document',
    'provenance.as-of': 'État des faits au',
    'provenance.zone': 'Fuseau horaire de l’incident',
    'provenance.law': 'Droit applicable',
    'provenance.law-version': '{cites} (fichier de droit « {regime} »)',
    'provenance.form': 'Formulaire',
    'provenance.form-version': '{title}, version {version} du {date}{state, select, draft { (projet)} other {}}',
    'provenance.form-source': 'Source du formulaire',
    'provenance.facts': 'Empreinte des faits',
    'provenance.language': 'Langue',
    'provenance.language-note':
        'Rédigé en français, avec les termes de la version française du règlement. Les intitulés des champs sont traduits du formulaire anglais et n’ont pas de caractère officiel.',
    'provenance.submitted': 'Transmis',
    'provenance.submitted-reference': '{date}, référence {reference}',
};
