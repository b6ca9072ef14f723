import type { During, NameUse, SourceFile, WrittenInstant } from '../../facts/source.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** Something that is said to hold, and when; several lines with the same key say the same. */
interface Said {
    readonly key: string;
    readonly words: string;
    readonly use: NameUse;
    readonly during?: During;
}

/** `time-without-effect`: from when until when a trait or a role holds changes nothing, since another line says more, or it is known in vain. */
export const timeWithoutEffect = defineCheck({
    code: 'time-without-effect',
    severity: 'warning',
    unread: false,
    title: 'A time that is written beside a trait or a role changes nothing, or cannot be',
    *onFile({ file }) {
        for (const lines of saidIn(file)) {
            for (const line of lines) {
                const wider = line.during && lines.find((other) => other !== line && covers(other, line, lines));
                if (wider) yield covered(line, wider, file);
                else if (line.during) yield* knownInVain(line.during);
            }
        }
    },
});

/** The lines of each party, system and model. */
function* saidIn({ parties, subjects }: SourceFile): Iterable<readonly Said[]> {
    for (const { traits } of parties) yield traits.map(ofTrait);
    for (const { traits, roles } of subjects) {
        yield traits.map(ofTrait);
        yield roles.flatMap(({ role, parties: holders, during }) =>
            holders.map((holder) => ({
                key: `${role.text} ${holder.text}`,
                words: `${role.text} ${holder.text}`,
                use: holder,
                ...(during && { during }),
            })),
        );
    }
}

function ofTrait(use: NameUse & { readonly during?: During }): Said {
    return { key: use.text, words: `is ${use.text}`, use, ...(use.during && { during: use.during }) };
}

/** Whether another line says the same for at least as long, without waiting to be known; of two alike the first one does. */
function covers({ key, during: wider }: Said, line: Said, lines: readonly Said[]): boolean {
    if (key !== line.key) return false;
    if (!wider) return true;
    const { during } = line;
    if (!during || wider.sinceKnown || wider.untilKnown || !startsBefore(wider, during) || !endsAfter(wider, during)) return false;
    const isAlike = startsBefore(during, wider) && endsAfter(during, wider);
    return !isAlike || lines.findIndex(({ during: other }) => other === wider) < lines.indexOf(line);
}

function startsBefore(one: During, other: During): boolean {
    return !one.since || (other.since !== undefined && dayPartOf(one.since.text) <= dayPartOf(other.since.text));
}

function endsAfter(one: During, other: During): boolean {
    return !one.until || (other.until !== undefined && dayPartOf(one.until.text) >= dayPartOf(other.until.text));
}

function covered(line: Said, wider: Said, file: SourceFile): ReportedFacts<'time-without-effect'> {
    return {
        at: line.use.range,
        facts: {
            kind: 'covered',
            line: line.words,
            time: inWords(line.during),
            other: wider.words,
            lasting: wider.during === undefined,
        },
        related: [{ location: { file: file.path, range: wider.use.range }, kind: 'longer-line' }],
    };
}

function inWords({ since, until }: During = {}): string {
    return `${since ? ` since ${since.text}` : ''}${until ? ` until ${until.text}` : ''}`;
}

/** `known` behind a day delays what the line says until it was known; it delays nothing where that was before. */
function* knownInVain({ since, sinceKnown, until, untilKnown }: During): Iterable<ReportedFacts<'time-without-effect'>> {
    if (since && sinceKnown && isNotLater(sinceKnown, since)) yield knownBefore(since, sinceKnown, 'begins');
    if (until && untilKnown && isNotLater(untilKnown, until)) yield knownBefore(until, untilKnown, 'ends');
    if (sinceKnown && untilKnown && dayPartOf(untilKnown.text) < dayPartOf(sinceKnown.text)) {
        const [known, begun] = [dayPartOf(untilKnown.text), dayPartOf(sinceKnown.text)];
        yield { at: untilKnown.range, facts: { kind: 'end known first', known, begun } };
    }
}

function isNotLater(known: WrittenInstant, day: WrittenInstant): boolean {
    return dayPartOf(known.text) <= dayPartOf(day.text);
}

function knownBefore(day: WrittenInstant, known: WrittenInstant, what: 'begins' | 'ends'): ReportedFacts<'time-without-effect'> {
    return {
        at: known.range,
        severity: 'info',
        facts: { kind: 'known in vain', known: dayPartOf(known.text), day: dayPartOf(day.text), what },
    };
}
