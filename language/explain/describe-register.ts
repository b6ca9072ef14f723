import type { During } from '../facts/source.ts';
import { dayInWords } from '../checks/wording.ts';
import type { PartyFacts, SubjectFacts } from '../facts/register.ts';
import type { Contact, KnownOrNot, OfficeHolding } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { nameOfState } from '../time/state.ts';
import type { Description, LabelledLine } from './description.ts';
import { fact } from './description.ts';
import { paragraphsOf } from './describe-declaration.ts';
import type { PartyName } from '../facts/ids.ts';

/** A party: how to reach it, where and what it is. */
export function describeParty(party: PartyFacts, workspace: Workspace): Description {
    const { source, name, library } = party;
    const { names } = workspace;
    return {
        title: source.title ?? name,
        kind: source.kind,
        name,
        paragraphs: [
            ...paragraphsOf(source.documentation),
            ...(library ? ['From the list that ships with the law. Confirm before you send; a declaration of your own wins.'] : []),
        ],
        facts: [
            ...fact('Country', party.country === undefined ? undefined : `${nameOfState(party.country)} (${party.country})`),
            ...fact('Clocks', party.zone),
            ...fact('Name', source.unnamed && `to be filled in: ${source.unnamed.because}`),
            ...source.holds.flatMap((holding) => [
                {
                    label: 'Acts as',
                    text: `${titles('office', holding.offices)}${holding.traits.length === 0 ? '' : `, for ${titles('trait', holding.traits)}`}`,
                },
                ...fact('Known', howKnown(holding)),
            ]),
            ...fact('Traits', source.traits.map((use) => `${titles('trait', [use])}${duringInWords(use.during)}`).join(', ')),
            ...fact('Represented by', party.representedBy.map((other) => workspace.parties.get(other)?.source.title ?? other).join(', ')),
            ...fact('Languages', source.languages.map(({ text }) => text).join(', ')),
            ...fact('Address', source.address),
            ...contactFacts(source.contact),
            ...(source.submit ? [{ label: 'Submit at', text: source.submit.text, address: source.submit.text }] : []),
            ...fact('Towards', rolesOf(name, workspace)),
        ],
        citations: [],
    };

    function titles(kind: 'office' | 'trait', uses: readonly { readonly text: string }[]): string {
        return uses
            .map(({ text }) => {
                const resolution = names.member(kind, text, { library: false });
                return resolution.kind === 'found' ? (resolution.value.declaration.title ?? text) : text;
            })
            .join(', ');
    }
}

/** Since when somebody holds an office, by which act, when that was checked, and what makes it less than certain. */
function howKnown({ since, until, act, checked, mark }: OfficeHolding): string {
    return [
        ...(since ? [`since ${since.text}`] : []),
        ...(until ? [`until ${until.text}`] : []),
        ...(act === undefined ? [] : [`by ${act}`]),
        ...(checked ? [`checked ${checked.text}`] : []),
        ...(mark ? [`${mark.mark}: ${mark.reason}`] : []),
    ].join(', ');
}

/** A system or model: who has which role towards it, what it is, where it was placed. */
export function describeSubject(subject: SubjectFacts, workspace: Workspace): Description {
    const { source, name, kind } = subject;
    const { names } = workspace;
    const roles = [...subject.roles].map(([role, holders]) => ({
        label: names.byId('role', role)?.declaration.title ?? role,
        text: holders.map((holder) => workspace.parties.get(holder)?.source.title ?? holder).join(', '),
    }));
    return {
        title: source.title ?? name,
        kind,
        name,
        paragraphs: paragraphsOf(source.documentation),
        facts: [
            ...roles,
            ...subject.traits.map((trait) => ({ label: 'Is', text: names.byId('trait', trait)?.declaration.title ?? trait })),
            ...subject.datedTraits.map(({ trait, use }) => ({
                label: 'Is',
                text: `${names.byId('trait', trait)?.declaration.title ?? trait}${duringInWords(source.traits.find((each) => each.range === use.range)?.during)}`,
            })),
            ...source.identifiers.map(({ kind: label, text }) => ({ label: capitalised(label), text })),
            ...subject.placed.map((placing) => ({ label: 'Placed on the market', text: placingInWords(placing) })),
            ...subject.service.map((placing) => ({ label: 'Put into service', text: placingInWords(placing) })),
            ...subject.changes.map(({ day }) => ({ label: 'Changed significantly', text: dayInWords(day) })),
            ...fact('Built on', subject.builtOn.join(', ')),
            ...knownFact('Registered', source.registered),
            ...knownFact('Purpose', source.purpose),
        ],
        citations: [],
    };
}

/** From when until when something holds, after what it says: ` (since 2028-03-01, until 2029-01)`. */
function duringInWords(during: During | undefined): string {
    const bounds = [during?.since && `since ${during.since.text}`, during?.until && `until ${during.until.text}`].filter(
        (bound) => bound !== undefined,
    );
    return bounds.length === 0 ? '' : ` (${bounds.join(', ')})`;
}

const MAX_SUBJECTS = 5;

function rolesOf(party: PartyName, { subjects, names }: Workspace): string {
    const held: string[] = [];
    for (const subject of subjects.values()) {
        for (const [role, holders] of subject.roles) {
            if (holders.includes(party)) held.push(`${subject.name}: ${names.byId('role', role)?.declaration.title ?? role}`);
        }
        if (held.length > MAX_SUBJECTS) return `${held.slice(0, MAX_SUBJECTS).join('; ')}; and more`;
    }
    return held.join('; ');
}

function contactFacts(contact: Contact | undefined): readonly LabelledLine[] {
    if (!contact) return [];
    const { first = '', last = '', email, phone } = contact;
    return [
        ...fact('Contact', `${first} ${last}`.trim()),
        ...(email === undefined ? [] : [{ label: 'E-mail', text: email, address: `mailto:${email}` }]),
        ...fact('Telephone', phone),
    ];
}

function placingInWords({ day, states }: SubjectFacts['placed'][number]): string {
    return `${dayInWords(day)}${states.length === 0 ? '' : ` in ${states.join(', ')}`}`;
}

function knownFact(label: string, value: KnownOrNot | undefined): readonly LabelledLine[] {
    if (!value) return [];
    return fact(label, value.known ? value.text : `not known yet: ${value.because}`);
}

function capitalised(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
