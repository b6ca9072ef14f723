import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'Niniejszy raport dotyczy incydentu „{incident}”, który ma związek z: {subject}.',
    'prose.incident-alone': 'Niniejszy raport dotyczy incydentu „{incident}”.',
    'prose.occurred': 'Data incydentu: {date}.',
    'prose.detected': 'Wykrycie incydentu: {date}.',
    'prose.findings': 'O ile wiadomo, incydent obejmuje, co następuje: {findings}.',
    'prose.events': 'Odnotowano, co następuje:',
    'prose.recorded': 'W brzmieniu oryginalnym (autor zapisu: {party}):',
    'prose.unknown': 'Tej informacji jeszcze nie ustalono. Powód: {reason}.',
    'prose.unknown-expected': 'Tej informacji jeszcze nie ustalono. Powód: {reason}. Przewidywana data ustalenia: {date}.',
    'prose.missing': 'Tej informacji jeszcze nie ustalono; zostanie podana w późniejszym raporcie.',
    'prose.withheld': 'Tej informacji nie podano ze względu na poufność. Podstawa: {ground}.',
    'prose.causality-open': 'W odniesieniu do systemu AI i incydentu nie ustalono jeszcze, czy istnieje {term_causal_link}.',
    'prose.no-actions': 'Do tej pory nie odnotowano żadnych działań.',
    'prose.investigation-open': 'Wyjaśnianie incydentu trwa. Jego wyniki zostaną podane w późniejszym raporcie.',
    'prose.no-comments': 'Brak dalszych uwag.',
};
