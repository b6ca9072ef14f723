import { backToNow, showAsOf } from './as-of.ts';
import { checkWorkspace } from './check-workspace.ts';
import type { RegisterCommand } from './command.ts';
import { countPeriod } from './count-period.ts';
import { exportCalendar } from './export-calendar.ts';
import { fillIn, goToLine, showDocket } from './go-to-line.ts';
import { openLaw } from './open-law.ts';
import { recordEvent } from './record-event.ts';
import { restartServer } from './restart-server.ts';
import { showGaps } from './show-gaps.ts';

/** Every command, except those that belong to one view. */
export const commands: readonly RegisterCommand[] = [
    recordEvent,
    countPeriod,
    showAsOf,
    backToNow,
    openLaw,
    checkWorkspace,
    exportCalendar,
    showDocket,
    showGaps,
    goToLine,
    fillIn,
    restartServer,
];
