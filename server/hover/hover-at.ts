import type { Position } from 'vscode-languageserver';
import { checks } from '../../language/checks/registry.ts';
import { pageOf } from '../../language/checks/page.ts';
import { citationOf } from '../../language/explain/citation.ts';
import { provisionAt } from '../../language/explain/provision-at.ts';
import type { Range } from '../../language/syntax/range.ts';
import type { Word } from '../../language/syntax/words/words.ts';
import { wordAt } from '../../language/syntax/words/words.ts';
import { nameOfState } from '../../language/time/state.ts';
import type { JudgedIncident } from '../../language/workspace/judge-file.ts';
import { holdsPosition } from '../documents/positions.ts';
import { nameAt } from '../names/name-at.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { describeDate } from './describe-date.ts';
import { describeKeyword } from './describe-keyword.ts';
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

function describeWord(place: HoverPlace): string | undefined {
    const { word, file, position, incident, snapshot, language } = place;
    if (word.rule === 'Provision') return describeProvision(place);
    if (word.kind === 'keyword') return describeKeyword(place);
    if (word.target === 'Instant' || word.target === 'DATE') return describeDate(place);
    if (word.property === 'states' || word.property === 'country') {
        const name = nameOfState(word.text);
        return name === word.text ? undefined : `**${name}** · Member State \`${word.text}\``;
    }
    const named = nameAt({ textDocument: file, position }, snapshot);
    const thing = named?.occurrence.thing;
    if (thing?.kind === 'evidence') return describeEvidence(thing.name, incident);
    return thing?.kind === 'declared' ? describeReferent({ kind: thing.of, id: thing.id }, snapshot, language, incident) : undefined;
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
        citations: [{ text: 'Its page', address: pageOf(check.code) }],
    });
}

function describeEvidence(text: string, incident: JudgedIncident | undefined): string | undefined {
    const evidence = incident?.caseFile.incident.evidence.find(({ name }) => name.text === text);
    if (!evidence) return undefined;
    const { title, file, heldBy, confidential } = evidence;
    return markdownOf({
        title: title ?? text,
        kind: 'evidence',
        name: text,
        paragraphs: [],
        facts: [
            ...(file ? [{ label: 'File', text: file.text }] : []),
            ...(heldBy ? [{ label: 'Held by', text: heldBy.text }] : []),
            ...(confidential === undefined ? [] : [{ label: 'Confidential', text: confidential }]),
        ],
        citations: [],
    });
}
