import { approveReport } from './approve-report.ts';
import { addState } from './add-state.ts';
import { chooseReading } from './choose-reading.ts';
import { correctDate } from './correct-date.ts';
import { correctName } from './correct-name.ts';
import { correctWeekday } from './correct-weekday.ts';
import { correctZone } from './correct-zone.ts';
import { declareAsAuthority } from './declare-as-authority.ts';
import { declareAuthority } from './declare-authority.ts';
import { declareName } from './declare-name.ts';
import { draftReport } from './draft-report.ts';
import { explainLate } from './explain-late.ts';
import type { FixKind } from './fix.ts';
import { insertLine } from './insert-line.ts';
import { moveTrait } from './move-trait.ts';
import { nameUse } from './name-use.ts';
import { qualifyName } from './qualify-name.ts';
import { recordAct } from './record-act.ts';
import { recordReport } from './record-report.ts';
import { refreshReport } from './refresh-report.ts';
import { removeName } from './remove-name.ts';
import { removeRepetition } from './remove-repetition.ts';
import { removeSuppression } from './remove-suppression.ts';
import { sayLanguage } from './say-language.ts';
import { sayUnknown } from './say-unknown.ts';
import { sortTimeline } from './sort-timeline.ts';
import { straightenText } from './straighten-text.ts';
import { strikeLine } from './strike-line.ts';
import { suppressFinding } from './suppress-finding.ts';
import { writeExpectation } from './write-expectation.ts';
import { writeNewerForm } from './write-newer-form.ts';
import { writeName } from './write-name.ts';
import { writeOffset } from './write-offset.ts';
import { writeRegime } from './write-regime.ts';

/** Every kind of fix; of two that answer one finding the first is offered first. */
export const fixKinds: readonly FixKind[] = [
    straightenText,
    declareName,
    chooseReading,
    correctName,
    writeName,
    writeExpectation,
    qualifyName,
    moveTrait,
    nameUse,
    writeOffset,
    correctDate,
    correctWeekday,
    correctZone,
    writeNewerForm,
    sortTimeline,
    declareAuthority,
    declareAsAuthority,
    addState,
    insertLine,
    draftReport,
    recordReport,
    recordAct,
    approveReport,
    sayUnknown,
    refreshReport,
    sayLanguage,
    explainLate,
    writeRegime,
    strikeLine,
    removeRepetition,
    removeName,
    removeSuppression,
    suppressFinding,
];
