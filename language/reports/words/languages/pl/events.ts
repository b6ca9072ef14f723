import type { EventMessages } from '../../catalogue.ts';

/** Whoever acts is named after the noun `podmiot`, which the verb agrees with, so that the name stands in the nominative. */
export const events: EventMessages = {
    'event.dated': '{date}: {sentence}',
    'event.with-detail': '{sentence} – {detail}',
    'event.occurred': 'Incydent nastąpił{hasStates, select, yes { ({states})} other {}}.',
    'event.occurred-about': 'Incydent nastąpił mniej więcej w tym czasie{hasStates, select, yes { ({states})} other {}}.',
    'event.ended': 'Incydent się zakończył{hasStates, select, yes { ({states})} other {}}.',
    'event.resolved': 'Skutki incydentu zostały usunięte.',
    'event.found': 'Stwierdzono: {terms}{hasStates, select, yes { ({states})} other {}}.',
    'event.found-by': 'Podmiot {party} stwierdził, co następuje: {terms}{hasStates, select, yes { ({states})} other {}}.',
    'event.ruled-out': 'Wykluczono: {terms}.',
    'event.ruled-out-by': 'Podmiot {party} wykluczył, co następuje: {terms}.',
    'event.link-suspected': 'Powstało podejrzenie: {term_causal_link}{hasScope, select, yes { ({scope})} other {}}.',
    'event.link-likely': 'Ocena dotycząca {term_causal_link}: {term_reasonable_likelihood}{hasScope, select, yes { ({scope})} other {}}.',
    'event.link-established': 'Stwierdzono: {term_causal_link}{hasScope, select, yes { ({scope})} other {}}.',
    'event.link-excluded': 'Wykluczono: {term_causal_link}{hasScope, select, yes { ({scope})} other {}}.',
    'event.detected': 'Podmiot {party} wykrył incydent.',
    'event.received-notice': 'Podmiot {party} otrzymał wiadomość o incydencie.',
    'event.became-aware': 'Podmiot {party} dowiedział się o poważnym incydencie.',
    'event.became-aware-of': 'Podmiot {party} dowiedział się, że incydent ma związek z: {subject}.',
    'event.informed': 'Podmiot {party} poinformował następujące podmioty: {others}.',
    'event.informed-of-alteration': 'Podmiot {party} poinformował o zmianie następujące podmioty: {others}.',
    'event.answered': 'Podmiot {party} udzielił odpowiedzi następującym podmiotom: {others}.',
    'event.reported': 'Podmiot {party} złożył raport następującym podmiotom: {others} ({terms}).',
    'event.announced': 'Podmiot {party} zapowiedział raport następującym podmiotom: {others} ({terms}; termin: {due}).',
    'event.acknowledged': 'Podmiot {party} potwierdził odbiór ({terms}).',
    'event.requested':
        'Podmiot {party} zażądał informacji od następujących podmiotów: {others}{hasDue, select, yes { (termin: {due})} other {}}.',
    'event.took-measures': 'Podmiot {party} podjął środki.',
    'event.took-corrective-action': 'Podmiot {party} podjął następujące działanie: {term_corrective_action}.',
    'event.started-investigation': 'Podmiot {party} rozpoczął wyjaśnianie incydentu.',
    'event.assessed-risk': 'Podmiot {party} ocenił ryzyko związane z incydentem.',
    'event.noted': 'Podmiot {party} sporządził notatkę.',
    'event.suspended': 'Podmiot {party} zawiesił używanie następującego systemu lub modelu: {subject}.',
    'event.disabled': 'Podmiot {party} wyłączył następujący system lub model: {subject}.',
    'event.altered': 'Podmiot {party} zmienił następujący system lub model: {subject}.',
    'event.decided-reportable':
        'Podmiot {party} postanowił, że incydent musi być zgłoszony{hasBy, select, yes { (decyzję podejmuje: {by})} other {}}.',
    'event.decided-not-reportable':
        'Podmiot {party} postanowił, że incydent nie musi być zgłoszony{hasBy, select, yes { (decyzję podejmuje: {by})} other {}}.',
    'event.reached': 'Podmiot {party} odnotował, co następuje: {terms}.',
};
