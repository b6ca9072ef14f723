import type * as ast from '../generated/ast.ts';
import { readDeclaration } from './read-declaration.ts';
import type { IsFirst, ReadingContext, Unfinished } from './read-tree.ts';
import { firstInBlock, hasWord, nameOf, nameUseAt, namesAt, namesOf, partsOf, pushIfRead, rangeOf, writtenAt } from './read-tree.ts';
import { readTraitUses, readUnknown } from './read-value.ts';
import type { Contact, OfficeHolding, Party } from './source.ts';

/** An organisation or an authority. */
export function readParty(declaration: ast.Party, context: ReadingContext): Party {
    const party: Unfinished<Party> = {
        ...readDeclaration(declaration, context),
        kind: declaration.$type === 'Authority' ? 'authority' : 'organisation',
        languages: [],
        representedBy: [],
        traits: [],
        holds: [],
    };
    const unnamed = declaration.$type === 'Authority' ? readUnknown(declaration.unknown) : undefined;
    if (unnamed) party.unnamed = { because: unnamed.because, range: unnamed.range };
    const isFirst = firstInBlock(context);
    for (const line of declaration.lines ?? []) readPartyLine(party, line, isFirst);
    return party;
}

function readPartyLine(party: Unfinished<Party>, line: ast.PartyLine, isFirst: IsFirst): void {
    const range = rangeOf(line);
    switch (line.$type) {
        case 'CountryLine': {
            const country = nameUseAt(partsOf(line), 'country', line.country);
            if (country && isFirst('country', range)) party.country = country;
            return;
        }
        case 'ZoneLine': {
            const zone = nameUseAt(partsOf(line), 'zone', line.zone);
            if (zone && isFirst('zone', range)) party.zone = zone;
            return;
        }
        case 'AddressLine': {
            const address = writtenAt(partsOf(line), 'text', line.text);
            if (address && isFirst('address', range)) party.address = address.text;
            return;
        }
        case 'ContactLine': {
            const contact = readContact(line);
            if (contact && isFirst('contact', range)) party.contact = contact;
            return;
        }
        case 'SubmitLine': {
            const submit = writtenAt(partsOf(line), 'address', line.address);
            if (submit && isFirst('submit', range)) party.submit = submit;
            return;
        }
        case 'LanguageLine':
            party.languages.push(...namesAt(partsOf(line), 'languages', line.languages));
            return;
        case 'RepresentedLine':
            party.representedBy.push(...namesOf(line.parties));
            return;
        case 'PartOfLine': {
            const undertaking = nameOf(line.undertaking);
            if (undertaking && isFirst('part of', range)) party.partOf = undertaking;
            return;
        }
        case 'PartyTraitLine':
            party.traits.push(...readTraitUses(line));
            return;
        case 'ActsAsLine': {
            pushIfRead(party.holds, readHolding(line));
            return;
        }
    }
}

/** A line that announces more than can be read of it gives no fact: without it, the line would claim the office for more, or for longer. */
function readHolding(line: ast.ActsAsLine): OfficeHolding | undefined {
    const offices = namesOf(line.offices);
    const traits = namesOf(line.traits);
    if (offices.length === 0 || (traits.length === 0 && hasWord(line, 'for'))) return undefined;
    const { act, mark, reason } = line;
    if ((act === undefined && hasWord(line, 'by')) || ((mark === undefined || reason === undefined) && hasWord(line, 'marked')))
        return undefined;
    const holding: Unfinished<OfficeHolding> = { offices, traits, range: rangeOf(line) };
    const parts = partsOf(line);
    for (const word of ['since', 'until', 'checked'] as const) {
        const date = nameUseAt(parts, word, line[word]);
        if (!date && hasWord(line, word)) return undefined;
        if (date) holding[word] = date;
    }
    if (act !== undefined) holding.act = act;
    if (mark !== undefined && reason !== undefined) holding.mark = { mark, reason };
    return holding;
}

function readContact(line: Partial<ast.ContactLine>): Contact | undefined {
    const contact: Unfinished<Contact> = {};
    if (line.first !== undefined) contact.first = line.first;
    if (line.last !== undefined) contact.last = line.last;
    if (line.email !== undefined) contact.email = line.email;
    if (line.phone !== undefined) contact.phone = line.phone;
    if (line.function !== undefined) contact.function = line.function;
    return Object.keys(contact).length > 0 ? contact : undefined;
}
