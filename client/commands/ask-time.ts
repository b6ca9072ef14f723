import { InputBoxValidationSeverity, l10n, window } from 'vscode';
import type { InputBoxValidationMessage } from 'vscode';
import type { EventTime, EventTimeParams } from '../../server/protocol/event.ts';
import { eventTimeRequest } from '../../server/protocol/event.ts';
import { tellFault, tellSaid } from '../intake/intake-words.ts';
import type { ChosenIncident } from './choose-incident.ts';
import type { Server } from '../server/server.ts';

/** What was typed, and whether it was taken or left. */
export interface AskedTime {
    readonly text: string;
    readonly taken: boolean;
}

/** Asks when something happened, and tells while one types what is understood: a clock, `yesterday 14:00`, `about 2027-12-06`, a day. */
export async function askTime(
    server: Server,
    { title, value, ...chosen }: ChosenIncident & { readonly title: string; readonly value: string },
): Promise<AskedTime> {
    let typed = value;
    const text = await window.showInputBox({
        title: l10n.t('When? {0}', title),
        value,
        prompt: l10n.t('14:20, yesterday 9:00, about 2027-12-06'),
        ignoreFocusOut: true,
        validateInput: async (current) => {
            typed = current;
            const params: EventTimeParams = { ...chosen, text: current };
            return tellTime(await server.ask<EventTime>(eventTimeRequest, params));
        },
    });
    return text === undefined ? { text: typed, taken: false } : { text, taken: true };
}

function tellTime(time: EventTime): InputBoxValidationMessage {
    switch (time.kind) {
        case 'said':
            return { message: tellSaid(time), severity: InputBoxValidationSeverity.Info };
        case 'unsaid':
            return fault(tellFault({ kind: 'time', fault: 'none', choices: [] }));
        case 'ahead':
            return fault(tellFault(time));
        case 'fault':
            return fault(tellFault({ ...time, kind: 'time' }));
    }
}

function fault(message: string): InputBoxValidationMessage {
    return { message, severity: InputBoxValidationSeverity.Error };
}
