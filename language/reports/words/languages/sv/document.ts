import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – till {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Allvarlig incident: {incident}',
    'document.contents': 'Innehåll',
    'document.draft': 'UTKAST',
    'document.footer': 'Upprättad med Vigil. Utgör inte juridisk rådgivning.',
    'document.page': 'Sida {page} av {pages}',

    'table.events': 'Antecknade händelser',
    'table.when': 'Datum och tid',
    'table.event': 'Händelse',

    'remark.heading': 'Anmärkningar',
    'remark.as-written': 'Texten ovan återges som den skrevs och har inte översatts.',
    'remark.draft':
        '{count, plural, one {Denna rapport är ett utkast: ett fält återstår att fylla i.} other {Denna rapport är ett utkast: {number} fält återstår att fylla i.}}',
    'remark.altered':
        'Denna text är inte längre den som {by} har {kind, select, approval {godkänt} other {lämnat in}} ({date}).{hasFields, select, yes { Följande lyder annorlunda: {fields}.} other {}}',
    'remark.as-known': 'Detta är vad som är känt nu och inte vad som lämnades in ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} fält undanhålls} other {{number} fält undanhålls}} myndigheten, som själv behandlar det den får veta konfidentiellt ({basis}). Det som undanhålls räknas som saknat.',
    'remark.template-draft': 'Formuläret är ett utkast från utgivaren och kan komma att ändras.',
    'remark.prose-missing': 'Texten till detta fält har ännu inte skrivits.',

    'notes.heading': 'Termer som återges på engelska',
    'notes.term': '{mark} {term}: ingen kontrollerad officiell term är känd på dokumentets språk.',
    'approvals.heading': 'Godkännanden',
    'approvals.by': '{date}: godkänd av {by}.',

    'provenance.heading': 'Underlag för detta dokument',
    'provenance.as-of': 'Uppgifternas lägesdatum',
    'provenance.zone': 'Incidentens tidszon',
    'provenance.law': 'Lagstiftning',
    'provenance.law-version': '{cites} (lagfil ”{regime}”)',
    'provenance.form': 'Formulär',
    'provenance.form-version': '{title}, version {version} av den {date}{state, select, draft { (utkast)} other {}}',
    'provenance.form-source': 'Formulärets källa',
    'provenance.facts': 'Kontrollsumma för uppgifterna',
    'provenance.language': 'Språk',
    'provenance.language-note':
        'Skriven på svenska med termerna i förordningens svenska version, där de har kunnat kontrolleras. Fältens benämningar är översatta från det engelska formuläret och är inte officiella.',
    'provenance.submitted': 'Inlämnad',
    'provenance.submitted-reference': '{date}, referens {reference}',
};
