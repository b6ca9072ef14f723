import type { Check } from './check.ts';
import { alteredBeforeInforming } from './duties/altered-before-informing.ts';
import { dutyDue } from './duties/duty-due.ts';
import { dutyLate } from './duties/duty-late.ts';
import { dutyLateExplained } from './duties/duty-late-explained.ts';
import { dutyNotOwed } from './duties/duty-not-owed.ts';
import { dutyOverdue } from './duties/duty-overdue.ts';
import { dutyPastPlan } from './duties/duty-past-plan.ts';
import { holidaysProjected } from './duties/holidays-projected.ts';
import { immediatelyOpen } from './duties/immediately-open.ts';
import { affectedImprobable } from './incidents/affected-improbable.ts';
import { authorityAmbiguous } from './incidents/authority-ambiguous.ts';
import { authorityMissing } from './incidents/authority-missing.ts';
import { awarenessMissing } from './incidents/awareness-missing.ts';
import { deathUnrecorded } from './incidents/death-unrecorded.ts';
import { eventAfterFinal } from './incidents/event-after-final.ts';
import { eventBeforeOccurrence } from './incidents/event-before-occurrence.ts';
import { eventInFuture } from './incidents/event-in-future.ts';
import { eventOutOfOrder } from './incidents/event-out-of-order.ts';
import { eventRepeated } from './incidents/event-repeated.ts';
import { expectationPassed } from './incidents/expectation-passed.ts';
import { finalWhileOpen } from './incidents/final-while-open.ts';
import { findingExpected } from './incidents/finding-expected.ts';
import { findingsContradict } from './incidents/findings-contradict.ts';
import { incidentTwin } from './incidents/incident-twin.ts';
import { informedWithoutAwareness } from './incidents/informed-without-awareness.ts';
import { involvesMissing } from './incidents/involves-missing.ts';
import { knownBeforeEvent } from './incidents/known-before-event.ts';
import { lineWithoutEffect } from './incidents/line-without-effect.ts';
import { notOnMarket } from './incidents/not-on-market.ts';
import { occurrenceMissing } from './incidents/occurrence-missing.ts';
import { placeMissing } from './incidents/place-missing.ts';
import { reportAmbiguous } from './incidents/report-ambiguous.ts';
import { reportByWrongParty } from './incidents/report-by-wrong-party.ts';
import { reportDeniesFinding } from './incidents/report-denies-finding.ts';
import { reportStageUnfit } from './incidents/report-stage-unfit.ts';
import { reportToWrongAuthority } from './incidents/report-to-wrong-authority.ts';
import { roleWithoutDuty } from './incidents/role-without-duty.ts';
import { silenceOnCausalLink } from './incidents/silence-on-causal-link.ts';
import { silenceOnFindings } from './incidents/silence-on-findings.ts';
import { timelineMissing } from './incidents/timeline-missing.ts';
import { useOfNoDeployer } from './incidents/use-of-no-deployer.ts';
import { useUnnamed } from './incidents/use-unnamed.ts';
import { instantImpossible } from './instants/instant-impossible.ts';
import { localTimeAmbiguous } from './instants/local-time-ambiguous.ts';
import { localTimeSkipped } from './instants/local-time-skipped.ts';
import { rangeReversed } from './instants/range-reversed.ts';
import { weekdayWrong } from './instants/weekday-wrong.ts';
import { zoneMissing } from './instants/zone-missing.ts';
import { zoneNotOfPlace } from './instants/zone-not-of-place.ts';
import { zoneUnknown } from './instants/zone-unknown.ts';
import { conditionNever } from './regimes/condition-never.ts';
import { detailsCircular } from './regimes/details-circular.ts';
import { dutyEmpty } from './regimes/duty-empty.ts';
import { dutyUnbound } from './regimes/duty-unbound.ts';
import { dutyUnfounded } from './regimes/duty-unfounded.ts';
import { exampleFails } from './regimes/example-fails.ts';
import { lawShadowed } from './regimes/law-shadowed.ts';
import { roleNever } from './regimes/role-never.ts';
import { routeIncomplete } from './regimes/route-incomplete.ts';
import { specialisationCircular } from './regimes/specialisation-circular.ts';
import { taxonomyCircular } from './regimes/taxonomy-circular.ts';
import { actingWithoutRole } from './register/acting-without-role.ts';
import { authorityLineInOrganisation } from './register/authority-line-in-organisation.ts';
import { authorityReplaced } from './register/authority-replaced.ts';
import { authorityWithoutOffice } from './register/authority-without-office.ts';
import { builtOnSystem } from './register/built-on-system.ts';
import { carveOutUnsupported } from './register/carve-out-unsupported.ts';
import { changeBeforePlacing } from './register/change-before-placing.ts';
import { countryMissing } from './register/country-missing.ts';
import { countryUnknown } from './register/country-unknown.ts';
import { languageUnknown } from './register/language-unknown.ts';
import { policyMeasureOdd } from './register/policy-measure-odd.ts';
import { policyRepeated } from './register/policy-repeated.ts';
import { providerMissing } from './register/provider-missing.ts';
import { representativeMissing } from './register/representative-missing.ts';
import { representativeUnfit } from './register/representative-unfit.ts';
import { stateUnknown } from './register/state-unknown.ts';
import { timeWithoutEffect } from './register/time-without-effect.ts';
import { traitMisplaced } from './register/trait-misplaced.ts';
import { traitsMissing } from './register/traits-missing.ts';
import { undertakingCircular } from './register/undertaking-circular.ts';
import { unknownYetKnown } from './register/unknown-yet-known.ts';
import { vacancyFilled } from './register/vacancy-filled.ts';
import { approvalWithoutDigest } from './reports/approval-without-digest.ts';
import { reportIncomplete } from './reports/report-incomplete.ts';
import { reportLanguage } from './reports/report-language.ts';
import { reportStale } from './reports/report-stale.ts';
import { reportUnapproved } from './reports/report-unapproved.ts';
import { reportUnfit } from './reports/report-unfit.ts';
import { sectionUnknown } from './reports/section-unknown.ts';
import { signedTextChanged } from './reports/signed-text-changed.ts';
import { ambiguousName } from './writing/ambiguous-name.ts';
import { duplicateName } from './writing/duplicate-name.ts';
import { fieldRepeated } from './writing/field-repeated.ts';
import { fileUnreadable } from './writing/file-unreadable.ts';
import { hashMalformed } from './writing/hash-malformed.ts';
import { internalFault } from './writing/internal-fault.ts';
import { nameMissing } from './writing/name-missing.ts';
import { namedTwice } from './writing/named-twice.ts';
import { olderForm } from './writing/older-form.ts';
import { pastedText } from './writing/pasted-text.ts';
import { reasonEmpty } from './writing/reason-empty.ts';
import { suppressionRefused } from './writing/suppression-refused.ts';
import { suppressionUnreasoned } from './writing/suppression-unreasoned.ts';
import { suppressionUnused } from './writing/suppression-unused.ts';
import { syntaxError } from './writing/syntax-error.ts';
import { unknownName } from './writing/unknown-name.ts';

/** A folder of checks and what it holds. This file is written by `scripts/generate-check-registry.ts`. */
export interface CheckGroup {
    readonly name: string;
    readonly checks: readonly Check[];
}

export const checkGroups: readonly CheckGroup[] = [
    {
        name: 'duties',
        checks: [
            alteredBeforeInforming,
            dutyDue,
            dutyLate,
            dutyLateExplained,
            dutyNotOwed,
            dutyOverdue,
            dutyPastPlan,
            holidaysProjected,
            immediatelyOpen,
        ],
    },
    {
        name: 'incidents',
        checks: [
            affectedImprobable,
            authorityAmbiguous,
            authorityMissing,
            awarenessMissing,
            deathUnrecorded,
            eventAfterFinal,
            eventBeforeOccurrence,
            eventInFuture,
            eventOutOfOrder,
            eventRepeated,
            expectationPassed,
            finalWhileOpen,
            findingExpected,
            findingsContradict,
            incidentTwin,
            informedWithoutAwareness,
            involvesMissing,
            knownBeforeEvent,
            lineWithoutEffect,
            notOnMarket,
            occurrenceMissing,
            placeMissing,
            reportAmbiguous,
            reportByWrongParty,
            reportDeniesFinding,
            reportStageUnfit,
            reportToWrongAuthority,
            roleWithoutDuty,
            silenceOnCausalLink,
            silenceOnFindings,
            timelineMissing,
            useOfNoDeployer,
            useUnnamed,
        ],
    },
    {
        name: 'instants',
        checks: [
            instantImpossible,
            localTimeAmbiguous,
            localTimeSkipped,
            rangeReversed,
            weekdayWrong,
            zoneMissing,
            zoneNotOfPlace,
            zoneUnknown,
        ],
    },
    {
        name: 'regimes',
        checks: [
            conditionNever,
            detailsCircular,
            dutyEmpty,
            dutyUnbound,
            dutyUnfounded,
            exampleFails,
            lawShadowed,
            roleNever,
            routeIncomplete,
            specialisationCircular,
            taxonomyCircular,
        ],
    },
    {
        name: 'register',
        checks: [
            actingWithoutRole,
            authorityLineInOrganisation,
            authorityReplaced,
            authorityWithoutOffice,
            builtOnSystem,
            carveOutUnsupported,
            changeBeforePlacing,
            countryMissing,
            countryUnknown,
            languageUnknown,
            policyMeasureOdd,
            policyRepeated,
            providerMissing,
            representativeMissing,
            representativeUnfit,
            stateUnknown,
            timeWithoutEffect,
            traitMisplaced,
            traitsMissing,
            undertakingCircular,
            unknownYetKnown,
            vacancyFilled,
        ],
    },
    {
        name: 'reports',
        checks: [
            approvalWithoutDigest,
            reportIncomplete,
            reportLanguage,
            reportStale,
            reportUnapproved,
            reportUnfit,
            sectionUnknown,
            signedTextChanged,
        ],
    },
    {
        name: 'writing',
        checks: [
            ambiguousName,
            duplicateName,
            fieldRepeated,
            fileUnreadable,
            hashMalformed,
            internalFault,
            nameMissing,
            namedTwice,
            olderForm,
            pastedText,
            reasonEmpty,
            suppressionRefused,
            suppressionUnreasoned,
            suppressionUnused,
            syntaxError,
            unknownName,
        ],
    },
];

/** Every check, by group and code. */
export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks);
