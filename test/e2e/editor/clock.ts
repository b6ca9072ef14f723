/**
 * The clock of the server under test. A text that stands before the server's bundle sets it, in its process or worker and in no
 * other; the server that ships knows nothing of it.
 */
export interface ClockSetting {
    /** Where the clock starts, once the server does. */
    readonly start: string;
    /** Whether it stands there until it is let run. */
    readonly stands: boolean;
}

/** The variable of the environment from which a server that is a process takes its setting, and where to look whether it stands. */
export const CLOCK_VARIABLE = 'VIGIL_TEST_CLOCK';

/** For a process: the clock stands as long as a file is there. */
export const processClock = clockText(
    `JSON.parse(process.env.${CLOCK_VARIABLE} ?? 'null')`,
    `async (path) => require('node:fs').existsSync(path)`,
);

/** For a worker: the clock stands as long as an address answers. */
export function workerClock(setting: ClockSetting, address: string): string {
    return clockText(JSON.stringify({ ...setting, while: address }), `(address) => fetch(address).then(({ ok }) => ok)`);
}

function clockText(setting: string, isThere: string): string {
    return `{
    const setting = ${setting};
    if (setting) {
        const isThere = ${isThere};
        const machine = Date.now.bind(Date);
        const start = Date.parse(setting.start);
        let since = setting.stands ? undefined : machine();
        Date.now = () => start + (since === undefined ? 0 : machine() - since);
        const look = async () => {
            if (await isThere(setting.while)) setTimeout(look, 200);
            else since = machine();
        };
        if (setting.stands) look();
    }
}
`;
}
