import type { Duty, Regime, Route, Term } from '../facts/regime-source.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Range } from '../syntax/range.ts';
import { describeDeclaration, describeRegime } from './describe-declaration.ts';
import type { Description } from './description.ts';
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
    const { name, duties } = regime;
    return {
        ...explained(describeRegime(regime)),
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
    const description = describeDeclaration('duty', duty, readable.regime);
    return {
        ...explained(description),
        ...exampleOfDuty(duty, readable.regime),
        sections: [...factsSection('Besides the text of the law it rests on', description), inTheLaw(duty, readable)],
    };
}

function explainTerm(term: Term, readable: ReadableRegime, regimes: readonly ReadableRegime[]): NameExplanation {
    const description = describeDeclaration(term.kind, term, readable.regime);
    const duties = dutiesThatName(term.name.text, regimes);
    return {
        ...explained(description),
        example: exampleOfTerm(term),
        sections: [
            ...factsSection('In short', description),
            ...(duties.length === 0 ? [] : [{ heading: 'Duties that name it', text: listed(duties) }]),
            inTheLaw(term, readable),
        ],
    };
}

function explainRoute(route: Route, readable: ReadableRegime): NameExplanation {
    return { ...explained(describeDeclaration('route', route, readable.regime)), sections: [inTheLaw(route, readable)] };
}

/** What is told of a name wherever it is told; where nothing more is said of it, its title says what it is. */
function explained({ name = '', kind, title, paragraphs, citations }: Description): Omit<NameExplanation, 'sections'> {
    const basis = [...citations.map(({ text }) => text), ...citations.flatMap(({ address }) => address ?? [])];
    return { name, kind, title, what: paragraphs.length === 0 ? `${title}.` : paragraphs.join('\n\n'), basis: [...new Set(basis)] };
}

function factsSection(heading: string, { facts }: Description): NameExplanation['sections'] {
    return facts.length === 0 ? [] : [{ heading, text: facts.map(({ label, text }) => `${label}: ${text}`).join('\n') }];
}

function inTheLaw({ range }: Duty | Term | Route, readable: ReadableRegime): NameExplanation['sections'][number] {
    return { heading: `In the law (${placeOf(range, readable)})`, text: sourceOf(range, readable) };
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
        case 'cooperate':
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
