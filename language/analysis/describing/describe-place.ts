import { checks } from '../../checks/registry.ts';
import { citationOf } from '../../explain/citation.ts';
import { describeParty, describeSubject } from '../../explain/describe-register.ts';
import { worldOf } from '../../examples/world.ts';
import { describeCountry, describeLanguage, describeZone } from '../../explain/describe-place.ts';
import type { Description } from '../../explain/description.ts';
import { provisionAt } from '../../explain/provision-at.ts';
import { occurrencesIn } from '../../names/occurrences.ts';
import type { Thing } from '../../names/thing.ts';
import type { Range } from '../../syntax/range.ts';
import type { Word } from '../../syntax/words/words.ts';
import { isDateWord } from '../../syntax/words/words.ts';
import { wordAt } from '../../syntax/words/words.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import { nameAt } from '../naming/names-in-file.ts';
import type { OpenText, TextPosition, View } from '../view.ts';
import { holdsPlace, sourceSeen } from '../view.ts';
import { describeDate } from './describe-date.ts';
import { describeKeyword, describeValue } from './describe-keyword.ts';
import { describeReferent } from './describe-reference.ts';
import { markdownOf } from './markdown.ts';

/** What is told at a place, in Markdown, and the text that it speaks of. */
export interface PlaceDescription {
    readonly markdown: string;
    readonly range: Range;
    /** The duty that is told of, qualified; examples may show it. */
    readonly duty?: string;
}

/** What is at a place, seen from the file around it. */
export interface DescribedPlace {
    readonly file: OpenText;
    readonly place: TextPosition;
    readonly word: Word;
    readonly incident: JudgedIncident | undefined;
    readonly view: View;
    readonly language: string | undefined;
    readonly detail: Detail;
}

/** Whether the steps are told by which dates follow, or are told elsewhere. */
export type Detail = 'with steps' | 'without steps';

/**
 * What there is to say at a place of an open file.
 *
 * @param language the reader's, for links to official texts
 */
export function describeAt(
    file: OpenText,
    place: TextPosition,
    view: View,
    language: string | undefined,
    detail: Detail = 'with steps',
): PlaceDescription | undefined {
    const suppression = file.source.suppressions.find(({ range }) => holdsPlace(range, place));
    if (suppression) return told(describeCheck(suppression.code), suppression.range);
    const word = wordAt(file.tree, place.line, place.column);
    if (!word) return undefined;
    const incident = view.incidents(file.path).find(({ caseFile }) => holdsPlace(caseFile.incident.range, place));
    const described = describeWord({ file, place, word, incident, view, language, detail });
    return typeof described === 'object' ? { ...described, range: word.range } : told(described, word.range);
}

function told(markdown: string | undefined, range: Range): PlaceDescription | undefined {
    return markdown === undefined ? undefined : { markdown, range };
}

/** A text, with the duty that it tells of where it tells of one. */
function describeWord(described: DescribedPlace): string | Omit<PlaceDescription, 'range'> | undefined {
    const { word, incident, view, language } = described;
    if (word.rule === 'Provision') return describeProvision(described);
    if (word.kind === 'keyword') return describeKeyword(described);
    if (isDateWord(word)) return describeDate(described);
    const place = placeIn(word, view);
    if (place) return markdownOf(place);
    const thing = thingAt(described);
    if (thing?.kind === 'evidence') return describeEvidence(thing.name, incident);
    if (thing?.kind === 'local') return describeLocal(thing, described);
    if (thing?.kind !== 'declared') return thing ? undefined : describeValue(described);
    const markdown = describeReferent({ kind: thing.of, id: thing.id }, view, language, incident);
    return markdown !== undefined && thing.of === 'duty' ? { markdown, duty: thing.id } : markdown;
}

/** What an example declares for itself, as it is there. */
function describeLocal(thing: Extract<Thing, { readonly kind: 'local' }>, { file, view }: DescribedPlace): string | undefined {
    const example = file.source.examples[thing.example];
    if (!example) return undefined;
    const { workspace } = worldOf(view.workspace, file.source, example);
    const party = thing.of === 'party' ? workspace.parties.get(thing.name) : undefined;
    if (party) return markdownOf(describeParty(party, workspace));
    const subject = thing.of === 'subject' ? workspace.subjects.get(thing.name) : undefined;
    return subject && markdownOf(describeSubject(subject, workspace));
}

/** A state, a country, a language or a time zone. */
function placeIn({ property, target, text }: Word, { asOf }: View): Description | undefined {
    if (property === 'states' || property === 'country') return describeCountry(text);
    if (property === 'languages') return describeLanguage(text);
    return target === 'Zone' ? describeZone(text, asOf) : undefined;
}

/** What is named where the cursor is; in the title of a declaration that declaration. */
function thingAt({ word, file, place, view }: DescribedPlace): Thing | undefined {
    const source = sourceSeen(file, view);
    const named = nameAt(source, place, view);
    if (named) return named.thing;
    if (word.property !== 'title' || word.rule === 'EvidenceLine') return undefined;
    const [line, column] = word.range;
    return occurrencesIn({ workspace: view.workspace, file: source }).findLast(
        ({ isDeclaration, range: [ofLine, ofColumn] }) => isDeclaration && ofLine === line && ofColumn < column,
    )?.thing;
}

function describeProvision({ file, place, language }: DescribedPlace): string | undefined {
    const regime = file.source.regimes.find(({ range }) => holdsPlace(range, place));
    const provision = regime && provisionAt(regime, place.line, place.column);
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
