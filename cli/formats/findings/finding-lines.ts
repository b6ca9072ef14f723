import type { Speaker } from '../../../language/analysis/telling/speaker.ts';
import type { Finding, FoldedFinding, Severity } from '../../../language/findings/finding.ts';
import type { ShownText } from '../../../language/analysis/text/shown-text.ts';
import type { Paint, Style } from '../../paint.ts';
import { wrapped } from '../../text/text-width.ts';
import { visible } from '../../visible.ts';
import { excerptOf, WIDTH } from './excerpt.ts';

/** How many lines a finding takes. */
const LINES = 6;
/** How many notes of a finding are told at most; the others by `--verbose`. */
const NOTES = 3;

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' };

/** A note with the word that tells what it is about. */
interface Labelled {
    readonly kind: ReturnType<Speaker['tell']>['notes'][number]['kind'];
    readonly text: string;
}

/** How much is told. */
export interface Manner {
    readonly speaker: Speaker;
    /** All notes and places, however many lines they take. */
    readonly verbose: boolean;
}

/** A finding for people: headline, the line that it speaks of, and of its notes as many as there is room for. */
export function findingLines(
    { finding, folded }: FoldedFinding,
    line: ShownText | undefined,
    paint: Paint,
    { speaker, verbose }: Manner,
): readonly string[] {
    const colour = COLOURS[finding.severity];
    const { headline, notes, related } = speaker.tell(finding, folded);
    const { text: excerpt, margin } = excerptOf(finding, line, paint, colour);
    const [place = '', ...source] = excerpt;
    const head = headLines(finding, visible(headline), paint, colour);
    const labelled: readonly Labelled[] = [
        ...notes,
        ...related.map(({ location, text }) => ({ kind: 'where' as const, text: `${location.file}:${location.range[0]}: ${text}` })),
    ];
    const lay = (note: Labelled): readonly string[] => noteLines(note, margin, speaker, paint);
    const room = LINES - head.length - excerpt.length;
    const shown = verbose ? labelled : chosen(labelled, firstKinds(finding, labelled), room, (note) => lay(note).length);
    const untold = labelled.filter((note) => note.kind === 'also' && !shown.includes(note)).length;
    const more = untold === 0 ? '' : `, ${speaker.say('fold.more', { count: untold })}`;
    return [...head, `${place} ${paint('dim', `[${finding.code}]${more}`)}`, ...source, ...shown.flatMap(lay)];
}

function headLines({ severity }: Finding, headline: string, paint: Paint, colour: Style): readonly string[] {
    const [first = '', ...others] = wrapped(headline, WIDTH - severity.length - 2, 'blanks');
    return [
        `${paint(['bold', colour], `${severity}:`)} ${paint('bold', first)}`,
        ...others.map((line) => paint('bold', `${' '.repeat(severity.length + 2)}${line}`)),
    ];
}

/** As many notes as there is room for: first those of the kinds that come first, one of each, and each of them whole. */
function chosen(
    notes: readonly Labelled[],
    kinds: readonly Labelled['kind'][],
    room: number,
    heightOf: (note: Labelled) => number,
): readonly Labelled[] {
    const taken = new Set<Labelled>();
    let left = room;
    const first = kinds.flatMap((kind) => notes.find((note) => note.kind === kind) ?? []);
    for (const note of new Set([...first, ...notes])) {
        const height = heightOf(note);
        if (taken.size === NOTES || height > left) continue;
        taken.add(note);
        left -= height;
    }
    return notes.filter((note) => taken.has(note));
}

/** What a person reads first: what to do, then why; where nothing is wrong and no line in backticks is to be written, the reason. */
function firstKinds({ severity }: Finding, notes: readonly Labelled[]): readonly Labelled['kind'][] {
    const isWrong = severity === 'error' || severity === 'warning';
    const hasLine = notes.some(({ kind, text }) => kind === 'do' && text.includes('`'));
    return isWrong || hasLine ? ['do', 'why', 'also'] : ['why', 'also', 'do'];
}

function noteLines({ kind, text }: Labelled, margin: string, { say }: Speaker, paint: Paint): readonly string[] {
    const label = `${say(`note.${kind}`)}: `;
    const [first = '', ...others] = wrapped(visible(text), WIDTH - margin.length - label.length - 3, 'blanks');
    const indent = ' '.repeat(margin.length + label.length + 3);
    return [`${margin} ${paint('blue', '=')} ${paint('bold', label)}${first}`, ...others.map((line) => `${indent}${line}`)];
}
