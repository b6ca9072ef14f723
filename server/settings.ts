/** What a person may choose in the editor's settings, under `vigil`. */
export interface Settings {
    readonly inlayHints: {
        /** The weekday before a date. */
        readonly weekdays: boolean;
        /** The deadline behind the line that starts its clock. */
        readonly deadlines: boolean;
    };
    readonly codeLens: boolean;
    readonly reports: {
        /** Where a report is drafted: after its incident, or in a file of its own beside it. */
        readonly place: 'incidentFile' | 'ownFile';
    };
}

export const defaultSettings: Settings = {
    inlayHints: { weekdays: true, deadlines: true },
    codeLens: true,
    reports: { place: 'incidentFile' },
};

/** Reads settings as an editor sends them; what is missing or of another kind is as usual. */
export function readSettings(sent: unknown): Settings {
    const hints = memberOf(sent, 'inlayHints');
    return {
        inlayHints: {
            weekdays: booleanOf(memberOf(hints, 'weekdays'), defaultSettings.inlayHints.weekdays),
            deadlines: booleanOf(memberOf(hints, 'deadlines'), defaultSettings.inlayHints.deadlines),
        },
        codeLens: booleanOf(memberOf(sent, 'codeLens'), defaultSettings.codeLens),
        reports: { place: memberOf(memberOf(sent, 'reports'), 'place') === 'ownFile' ? 'ownFile' : 'incidentFile' },
    };
}

function memberOf(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function booleanOf(value: unknown, usual: boolean): boolean {
    return typeof value === 'boolean' ? value : usual;
}
