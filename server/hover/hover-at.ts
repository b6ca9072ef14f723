import type { Position } from 'vscode-languageserver';
import { checks } from '../../language/checks/registry.ts';
import { citationOf } from '../../language/explain/citation.ts';
import { describeCountry, describeLanguage, describeZone } from '../../language/explain/describe-place.ts';
import type { Description } from '../../language/explain/description.ts';
import { provisionAt } from '../../language/explain/provision-at.ts';
import { occurrencesIn } from '../../language/names/occurrences.ts';
import type { Thing } from '../../language/names/thing.ts';
import type { Range } from '../../language/syntax/range.ts';
import type { Word } from '../../language/syntax/words/words.ts';
import { wordAt } from '../../language/syntax/words/words.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { holdsPosition } from '../documents/positions.ts';
import { fileOf, nameAt } from '../names/name-at.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { describeDate } from './describe-date.ts';
import { describeKeyword, describeValue } from './describe-keyword.ts';
import { describeReferent } from './describe-reference.ts';
import { markdownOf } from './markdown.ts';

/** What is told at a place, in Markdown, and the text that it speaks of. */
export interface Told {
    readonly markdown: string;
    readonly range: Range;
}

/** What is at a place, seen from the file around it. */
export interface HoverPlace {
    readonly file: OpenFile;
    readonly position: Position;
    readonly word: Word;
    readonly incident: JudgedIncident | undefined;
    readonly snapshot: Snapshot;
    readonly language: string | undefined;
}

/**
 * What there is to say at a position of an open file.
 *
 * @param language the reader's, for links to official texts
 */
export function hoverAt(file: OpenFile, position: Position, snapshot: Snapshot, language: string | undefined): Told | undefined {
    const suppression = file.source.suppressions.find(({ range }) => holdsPosition(range, position));
    if (suppression) return told(describeCheck(suppression.code), suppression.range);
    const word = wordAt(file.tree, position.line + 1, position.character + 1);
    if (!word) return undefined;
    const incident = snapshot.incidents(file.path).find(({ caseFile }) => holdsPosition(caseFile.incident.range, position));
    return told(describeWord({ file, position, word, incident, snapshot, language }), word.range);
}

function told(markdown: string | undefined, range: Range): Told | undefined {
    return markdown === undefined ? undefined : { markdown, range };
}

function describeWord(hovered: HoverPlace): string | undefined {
    const { word, incident, snapshot, language } = hovered;
    if (word.rule === 'Provision') return describeProvision(hovered);
    if (word.kind === 'keyword') return describeKeyword(hovered);
    if (word.target === 'Instant' || word.target === 'DATE') return describeDate(hovered);
    const place = placeIn(word, snapshot);
    if (place) return markdownOf(place);
    const thing = thingAt(hovered);
    if (thing?.kind === 'evidence') return describeEvidence(thing.name, incident);
    if (thing?.kind === 'declared') return describeReferent({ kind: thing.of, id: thing.id }, snapshot, language, incident);
    return thing ? undefined : describeValue(hovered);
}

/** A state, a country, a language or a time zone. */
function placeIn({ property, target, text }: Word, { asOf }: Snapshot): Description | undefined {
    if (property === 'states' || property === 'country') return describeCountry(text);
    if (property === 'languages') return describeLanguage(text);
    return target === 'Zone' ? describeZone(text, asOf) : undefined;
}

/** What is named where the cursor is; in the title of a declaration that declaration. */
function thingAt({ word, file, position, snapshot }: HoverPlace): Thing | undefined {
    const named = nameAt({ textDocument: file, position }, snapshot);
    if (named) return named.occurrence.thing;
    if (word.property !== 'title' || word.rule === 'EvidenceLine') return undefined;
    const [line, column] = word.range;
    return occurrencesIn({ workspace: snapshot.workspace, file: fileOf(file.uri, snapshot) ?? file.source }).findLast(
        ({ isDeclaration, range: [ofLine, ofColumn] }) => isDeclaration && ofLine === line && ofColumn < column,
    )?.thing;
}

function describeProvision({ file, position, language }: HoverPlace): string | undefined {
    const regime = file.source.regimes.find(({ range }) => holdsPosition(range, position));
    const provision = regime && provisionAt(regime, position.line + 1, position.character + 1);
    if (!provision) return undefined;
    const citation = citationOf(provision, regime, language);
    return markdownOf({ title: regime.title ?? regime.name.text, kind: 'provision', paragraphs: [], facts: [], citations: [citation] });
}

function describeCheck(code: string): string | undefined {
    const check = checks.find((each) => each.code === code);
    if (!check) return undefined;
    return markdownOf({
        title: `${check.title}.`,
        kind: `check, usually ${check.severity}`,
        name: check.code,
        paragraphs: ['This comment suppresses one finding of it.'],
        facts: check.basis === undefined ? [] : [{ label: 'Why', text: check.basis }],
        citations: [],
    });
}

function describeEvidence(text: string, incident: JudgedIncident | undefined): string | undefined {
    const evidence = incident?.caseFile.incident.evidence.find(({ name }) => name.text === text);
    if (!evidence) return undefined;
    const { title, file, heldBy, confidential } = evidence;
    const isOpen = confidential === undefined;
    return markdownOf({
        title: (isOpen ? title : undefined) ?? text,
        kind: 'evidence',
        name: text,
        paragraphs: [],
        // What is confidential is read where it stands, and nowhere else.
        facts: isOpen
            ? [...(file ? [{ label: 'File', text: file.text }] : []), ...(heldBy ? [{ label: 'Held by', text: heldBy.text }] : [])]
            : [{ label: 'Withheld as confidential', text: confidential }],
        citations: [],
    });
}
