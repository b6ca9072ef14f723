/** One command of a scenario, and what it is expected to do. */
export interface Command {
    readonly words: readonly string[];
    readonly input: string;
    readonly status: number;
    readonly out: string;
    readonly err: string;
}

/** A scenario as its file tells it: a sentence, the files of a folder, and commands run in it one after the other. */
export interface Scenario {
    readonly sentence: string;
    readonly files: Readonly<Record<string, string>>;
    readonly commands: readonly Command[];
}

interface Section {
    readonly heading: string;
    readonly body: string;
}

/**
 * Reads a scenario. It begins with a sentence; each section after it has a heading line: `== file NAME`, `== run WORDS` (a word with
 * spaces stands in double quotes), and after a run `== input`, `== exit N`, `== out` and `== err`, each only where it is not empty or 0.
 */
export function readScenario(text: string): Scenario {
    const [sentence = '', ...rest] = text.split(/^== /m);
    const files: Record<string, string> = {};
    const commands: Command[] = [];
    for (const { heading, body } of rest.map(sectionOf)) {
        const [kind = '', ...words] = wordsOf(heading);
        if (kind === 'file') files[words.join(' ')] = body;
        else if (kind === 'run') commands.push({ words, input: '', status: 0, out: '', err: '' });
        else commands.push({ ...latest(commands), ...expectation(kind, words, body) });
    }
    return { sentence: sentence.trim(), files, commands };
}

/** The text of a scenario, as `readScenario` reads it. */
export function writeScenario({ sentence, files, commands }: Scenario): string {
    const sections = [
        ...Object.entries(files).map(([name, body]) => `== file ${name}\n${body}`),
        ...commands.map(({ words, input, status, out, err }) =>
            [
                `== run ${words.map((word) => (/[\s"]/.test(word) ? `"${word}"` : word)).join(' ')}\n`,
                input === '' ? '' : `== input\n${input}`,
                status === 0 ? '' : `== exit ${status}\n`,
                out === '' ? '' : `== out\n${out}`,
                err === '' ? '' : `== err\n${err}`,
            ].join(''),
        ),
    ];
    return `${sentence}\n\n${sections.join('')}`;
}

function sectionOf(text: string): Section {
    const end = text.indexOf('\n');
    return { heading: text.slice(0, end), body: text.slice(end + 1) };
}

function wordsOf(heading: string): readonly string[] {
    return [...heading.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function latest(commands: Command[]): Command {
    const command = commands.pop();
    if (!command) throw new Error('an expectation stands before the first run');
    return command;
}

function expectation(kind: string, words: readonly string[], body: string): Partial<Command> {
    switch (kind) {
        case 'input':
            return { input: body };
        case 'exit':
            return { status: Number(words[0]) };
        case 'out':
            return { out: body };
        case 'err':
            return { err: body };
        default:
            throw new Error(`a scenario has no section "${kind}"`);
    }
}
