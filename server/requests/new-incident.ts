import { formatProvision } from '../../language/facts/provision.ts';
import { instantAsWritten } from '../../language/fixes/write-event.ts';
import { memberStates, nameOfState } from '../../language/time/state.ts';
import { whenInWords } from '../../language/checks/wording.ts';
import { incidentDraft } from '../docket/incident-draft.ts';
import type { Feature } from '../features/feature.ts';
import type { Choice, IncidentChoices, InstantAnswer, InstantParams, NewIncidentAnswer, NewIncidentParams } from '../protocol/incident.ts';
import { incidentChoicesRequest, instantRequest, newIncidentRequest } from '../protocol/incident.ts';
import { readTyped } from '../typed-instant.ts';
import { dayOf } from '../../language/time/zone.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Guides through a new incident: what there is to choose from, and the file that results. */
export const newIncident: Feature = {
    capabilities: () => ({}),
    register({ connection, session, clock, answer }) {
        const zone = (): string => clock.zone();
        connection.onRequest(
            incidentChoicesRequest,
            answer((_: unknown, snapshot): IncidentChoices => choicesOf(snapshot, zone()), {
                subjects: [],
                parties: {},
                organisations: [],
                states: [],
                harms: [],
                now: '',
            }),
        );
        connection.onRequest(
            instantRequest,
            answer(
                ({ text }: InstantParams): InstantAnswer => {
                    const typed = readTyped(text, zone());
                    if ('refused' in typed) return typed;
                    const { instant, day } = typed;
                    const when = { instant, day: day ?? dayOf(instant, zone()), dayOnly: day !== undefined, zone: zone() };
                    return { written: day ?? instantAsWritten(instant, zone()), text: whenInWords(when) };
                },
                { refused: 'This is no instant.' },
            ),
        );
        connection.onRequest(
            newIncidentRequest,
            answer((params: NewIncidentParams, snapshot): NewIncidentAnswer => incidentDraft(params, snapshot, session.folders, zone()), {
                refused: 'The incident cannot be written.',
            }),
        );
    },
};

function choicesOf(snapshot: Snapshot, zone: string): IncidentChoices {
    const { workspace } = snapshot;
    const organisations = [...workspace.parties.values()].filter(({ source, library }) => source.kind === 'organisation' && !library);
    const asChoice = (name: string, detail = ''): Choice => ({ name, title: workspace.parties.get(name)?.source.title ?? name, detail });
    const subjects = [...workspace.subjects.values()];
    const everybody = organisations.map(({ name, country = '' }) => asChoice(name, country));
    return {
        subjects: subjects.map(({ name, source, traits }) => ({
            name,
            title: source.title ?? name,
            detail: traits.map(simple).join(', '),
        })),
        parties: Object.fromEntries(
            subjects.map(({ name, roles }) => {
                const holders = [...roles].flatMap(([role, names]) => names.map((each) => asChoice(each, simple(role))));
                const others = everybody.filter((each) => !holders.some((holder) => holder.name === each.name));
                return [
                    name,
                    [...holders.filter((each, index) => holders.findIndex((one) => one.name === each.name) === index), ...others],
                ];
            }),
        ),
        organisations: everybody,
        states: memberStates.map((code) => ({ name: code, title: nameOfState(code), detail: '' })),
        harms: harmsOf(snapshot),
        now: instantAsWritten(snapshot.asOf, zone),
    };
}

/** The findings that nothing more exact can be said than. A name that means several things is told with its regime. */
function harmsOf({ law, workspace: { names } }: Snapshot): readonly Choice[] {
    const wider = new Set([...law.findings.values()].flatMap(({ id, ancestors }) => [...ancestors].filter((ancestor) => ancestor !== id)));
    return [...law.findings.values()]
        .filter(({ id }) => !wider.has(id))
        .map(({ id, name, title, regime, ancestors }) => {
            const declaration = names.byId('finding', id)?.declaration;
            const provision = declaration?.provisions.at(0);
            const isUnique = names.member('finding', name, { library: false }).kind === 'found';
            const cites = names.global('regime', regime)?.declaration.cites?.text ?? regime;
            const wide = [...ancestors].filter((each) => each !== id && (law.findings.get(each)?.ancestors.size ?? 0) > 1);
            const kinds = wide.flatMap((each) => law.findings.get(each)?.title ?? []);
            const source = provision ? `${cites}, ${formatProvision(provision)}` : cites;
            return { name: isUnique ? name : id, title, detail: [...kinds, source].join(' · ') };
        });
}

function simple(id: string): string {
    return id.slice(id.lastIndexOf('.') + 1);
}
