import type { Derivation } from './filled.ts';
import { causeAndFactors, likelyCausality, rationale, written } from './cause.ts';
import { awareness, detection, incidentDates, reportableSince, startAndEnd } from './dates.ts';
import { nextReport, otherDuties, reportsBefore } from './duties.ts';
import { evidence } from './evidence.ts';
import { classification, classificationTerms } from './findings.ts';
import { chainOfEvents, effects, nature, operatorType, resultingHarm, usersAffected } from './harm.ts';
import { alteration, comments, correctiveActions, response, results, riskReview } from './measures.ts';
import { sinceLastReport, stillUnknown } from './news.ts';
import {
    authority,
    initialReporter,
    roleDetails,
    submitterContact,
    submitterDetails,
    submitterOrganisation,
    submitterRole,
    writerDetails,
} from './parties.ts';
import { identifier, modelsInvolved, registration, systemDescription, systemName } from './subjects.ts';
import { affirmation, authorityReference, reportType, submissionDate } from './submission.ts';

/** How each field of a form or a letter is filled, by its `from`. */
export const derivations: Readonly<Record<string, Derivation>> = {
    authority,
    'authority-reference': authorityReference,
    'submission-date': submissionDate,
    'incident-dates': incidentDates,
    'start-and-end': startAndEnd,
    detection,
    awareness,
    'reportable-since': reportableSince,
    'report-type': reportType,
    'next-report': nextReport,
    classification,
    'classification-terms': classificationTerms,
    'submitter-role': submitterRole,
    'role-details': roleDetails,
    'submitter-details': submitterDetails,
    'submitter-organisation': submitterOrganisation,
    'submitter-first-name': submitterContact('first'),
    'submitter-last-name': submitterContact('last'),
    'submitter-email': submitterContact('email'),
    'submitter-phone': submitterContact('phone'),
    'writer-details': writerDetails,
    'other-duties': otherDuties,
    registration,
    'system-name': systemName,
    'system-description': systemDescription,
    nomenclature: identifier('nomenclature'),
    'model-number': identifier('model-number'),
    'catalogue-number': identifier('catalogue'),
    'serial-number': identifier('serial'),
    'lot-number': identifier('lot'),
    'software-version': identifier('version'),
    'firmware-version': identifier('firmware'),
    'models-involved': modelsInvolved,
    nature,
    effects,
    'resulting-harm': resultingHarm,
    'chain-of-events': chainOfEvents,
    'likely-causality': likelyCausality,
    'users-affected': usersAffected,
    'operator-type': operatorType,
    remedial: written('remedial'),
    'initial-reporter': initialReporter,
    results,
    'corrective-actions': correctiveActions,
    'planned-investigations': written('planned'),
    response,
    recommendation: written('recommendation'),
    'cause-and-factors': causeAndFactors,
    'root-cause': written('cause'),
    'cause-outputs': written('cause-outputs'),
    'cause-factors': written('cause-factors'),
    'cause-inputs': written('cause-inputs'),
    'cause-failures': written('cause-failures'),
    patterns: written('patterns'),
    'not-reportable-rationale': rationale,
    'risk-review': riskReview,
    'general-comments': comments,
    comments: written('comments'),
    evidence,
    affirmation,
    alteration,
    'reports-before': reportsBefore,
    'since-last-report': sinceLastReport,
    'still-unknown': stillUnknown,
};
