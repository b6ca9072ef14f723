import type { Duty, Provision, Regime, Route, Term } from '../facts/regime-source.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import { citationsOf } from './citation.ts';
import type { NameExplanation } from './explanation.ts';

/** A regime, and the lines of the file it stands in. */
export interface ReadableRegime {
    readonly regime: Regime;
    readonly path: string;
    readonly lines: readonly string[];
}

/** A named part of a regime, and how to explain it. */
export interface LawTopic {
    readonly name: string;
    readonly id: string;
    readonly explain: () => NameExplanation;
}

const MAX_DUTIES = 12;

/** Every regime in files, with the text it was read from. */
export function regimesIn(files: readonly SourceFile[], textOf: (path: string) => string): readonly ReadableRegime[] {
    return files.flatMap((file) => {
        if (file.regimes.length === 0) return [];
        const lines = textOf(file.path).split(/\r\n|\r|\n/);
        return file.regimes.map((regime) => ({ regime, path: file.path, lines }));
    });
}

/** Everything that regimes give a name to: the regimes themselves, terms, duties and routes. */
export function topicsOf(regimes: readonly ReadableRegime[]): readonly LawTopic[] {
    return regimes.flatMap((readable) => {
        const { regime } = readable;
        const of = (name: string, explain: () => NameExplanation): LawTopic => ({ name, id: `${regime.name.text}.${name}`, explain });
        return [
            { name: regime.name.text, id: regime.name.text, explain: () => explainRegime(readable) },
            ...regime.duties.map((duty) => of(duty.name.text, () => explainDuty(duty, readable))),
            ...regime.terms.map((term) => of(term.name.text, () => explainTerm(term, readable, regimes))),
            ...regime.routes.map((route) => of(route.name.text, () => explainRoute(route, readable))),
        ];
    });
}

function explainRegime(readable: ReadableRegime): NameExplanation {
    const { regime, path } = readable;
    const { name, title, documentation, cites, duties } = regime;
    return {
        name: name.text,
        kind: 'regime',
        title: title ?? name.text,
        what: documentation ?? title ?? name.text,
        basis: cites ? [cites.text, ...(cites.at === undefined ? [] : [cites.at])] : [],
        sections: [
            {
                heading: 'Duties',
                text: duties.map((duty) => `${`${name.text}.${duty.name.text}`.padEnd(44)} ${duty.title ?? ''}`.trimEnd()).join('\n'),
            },
            { heading: 'To read it', text: `vigil law ${name.text}   (${path})` },
        ],
    };
}

function explainDuty(duty: Duty, readable: ReadableRegime): NameExplanation {
    const id = `${readable.regime.name.text}.${duty.name.text}`;
    const marks = duty.marks.map(({ mark, reason }) => `${mark}: ${reason}`);
    return {
        name: id,
        kind: 'duty',
        title: duty.title ?? duty.name.text,
        what: duty.documentation ?? duty.title ?? duty.name.text,
        basis: basisOf(duty.provisions, readable),
        ...exampleOfDuty(duty, readable.regime),
        sections: [
            ...(marks.length === 0 ? [] : [{ heading: 'Besides the text of the law it rests on', text: marks.join('\n') }]),
            { heading: `In the law (${placeOf(duty.range, readable)})`, text: sourceOf(duty.range, readable) },
        ],
    };
}

function explainTerm(term: Term, readable: ReadableRegime, regimes: readonly ReadableRegime[]): NameExplanation {
    const id = `${readable.regime.name.text}.${term.name.text}`;
    const parents = term.parents.map((parent) => parent.text);
    const isA = parents.length === 0 ? '' : ` It is a case of ${parents.join(', ')}.`;
    const duties = dutiesThatName(term.name.text, regimes);
    return {
        name: id,
        kind: term.kind,
        title: term.title ?? term.name.text,
        what: `${term.documentation ?? `${term.title ?? term.name.text}.`}${isA}`,
        basis: basisOf(term.provisions, readable),
        example: exampleOfTerm(term),
        sections: [
            ...(duties.length === 0 ? [] : [{ heading: 'Duties that name it', text: listed(duties) }]),
            { heading: `In the law (${placeOf(term.range, readable)})`, text: sourceOf(term.range, readable) },
        ],
    };
}

function explainRoute(route: Route, readable: ReadableRegime): NameExplanation {
    return {
        name: `${readable.regime.name.text}.${route.name.text}`,
        kind: 'route',
        title: 'Who receives; the first line that holds decides.',
        what: route.documentation ?? 'A route leads a report to the office that is competent for the system and the place.',
        basis: basisOf(
            route.lines.flatMap((line) => line.provisions),
            readable,
        ),
        sections: [{ heading: `In the law (${placeOf(route.range, readable)})`, text: sourceOf(route.range, readable) }],
    };
}

function basisOf(provisions: readonly Provision[], { regime }: ReadableRegime): readonly string[] {
    const citations = citationsOf(provisions, regime);
    return [...new Set([...citations.map(({ text }) => text), ...citations.flatMap(({ address }) => address ?? [])])];
}

function placeOf(range: Range, { path }: ReadableRegime): string {
    return `${path}:${range[0]}`;
}

/** The lines of a declaration as they are written, without the indentation that they share. */
function sourceOf([first, , last]: Range, { lines }: ReadableRegime): string {
    const own = lines.slice(first - 1, last);
    const margin = Math.min(...own.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
    return own.map((line) => line.slice(margin)).join('\n');
}

function dutiesThatName(name: string, regimes: readonly ReadableRegime[]): readonly string[] {
    const word = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`);
    return regimes.flatMap((readable) =>
        readable.regime.duties
            .filter((duty) => word.test(sourceOf(duty.range, readable).replace(/"[^"]*"/g, '')))
            .map((duty) => `${readable.regime.name.text}.${duty.name.text}`),
    );
}

function listed(duties: readonly string[]): string {
    const shown = duties.slice(0, MAX_DUTIES);
    return [...shown, ...(duties.length > shown.length ? [`and ${duties.length - shown.length} more`] : [])].join('\n');
}

/** The verbs of duties are the verbs of the timeline, so that the example follows from the act; a specialisation may inherit it. */
function exampleOfDuty(duty: Duty, regime: Regime): { readonly example?: string } {
    const general = regime.duties.find((other) => other !== duty && other.name.text === duty.specialises?.text);
    const line = lineFor(duty.act ?? general?.act);
    return line === undefined ? {} : { example: `timeline {\n    2027-12-13 11:00  ${line}\n}` };
}

function lineFor(act: Duty['act']): string | undefined {
    switch (act?.verb) {
        case 'report':
            return `PARTY reported ${act.stages[0]?.text ?? 'STAGE'} to AUTHORITY`;
        case 'inform':
            return 'PARTY informed RECIPIENT';
        case 'not-alter':
            return 'PARTY informed AUTHORITY of alteration\n    2027-12-14 09:00  PARTY altered SYSTEM "what was changed"';
        case 'investigate':
            return 'PARTY started investigation';
        case 'assess-risk':
            return 'PARTY assessed risk';
        case 'take-corrective-action':
            return 'PARTY took corrective action "what was done"';
        case 'take-measures':
            return 'AUTHORITY took measures';
        case 'suspend':
        case 'mitigate':
            return 'PARTY suspended SYSTEM';
        case 'keep-records':
        case undefined:
            return undefined;
    }
}

function exampleOfTerm({ kind, name, bearer }: Term): string {
    switch (kind) {
        case 'role':
            return `system NAME {\n    ${name.text} PARTY\n}`;
        case 'office':
            return `authority NAME {\n    acts as ${name.text}\n}`;
        case 'trait':
            return `${bearer === 'party' ? 'organisation' : (bearer ?? 'system')} NAME {\n    is ${name.text}\n}`;
        case 'finding':
            return `timeline {\n    2027-12-07 10:00  found ${name.text}\n}`;
        case 'milestone':
            return `timeline {\n    2027-12-07 10:00  PARTY reached ${name.text}\n}`;
        case 'stage':
            return `timeline {\n    2027-12-13 11:00  PARTY reported ${name.text} to AUTHORITY\n}`;
        case 'reading':
            return `policy {\n    adopts ${name.text}\n}`;
    }
}
