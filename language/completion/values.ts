import { instantAsWritten } from '../fixes/write-event.ts';
import { momentOf } from '../findings/parts-of.ts';
import { officialLanguages } from '../checks/register/language-unknown.ts';
import type { Expected } from '../syntax/words/expected.ts';
import { memberStates, nameOfState, otherCountries, zoneOfState } from '../time/state.ts';
import { dayOf } from '../time/zone.ts';
import type { Zone } from '../time/instant.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { rank, wordProposal } from './proposal.ts';
import { openEntries, timelineLine } from './timeline-line.ts';
import { statesIn } from '../facts/case-file.ts';

/** Where nothing says in which zone a day is meant: the seat of the Union's institutions. */
const zoneOfLastResort: Zone = 'Europe/Brussels';

/** What a value may be written as: the current instant, a state, a zone, a language. */
export function valuesFor({ text, valueRule, property, rule }: Expected, scene: Scene): readonly CompletionProposal[] {
    if (text === 'DATE' && property === 'due') return [...ends(scene), today(scene)];
    if (text === 'DATE') return valueRule === 'Instant' ? [...now(scene, rule), today(scene)] : [today(scene)];
    if (text === 'ZONE') return zones(scene);
    if (property === 'states') return states(scene);
    if (property === 'country') return [...states(scene), ...countriesBeyond(scene)];
    return property === 'languages' ? languages(scene) : [];
}

/** The current instant on the clocks of the incident; at the start of a line of a timeline with the space after it. */
function now(scene: Scene, rule: string): readonly CompletionProposal[] {
    const zone = scene.incident?.caseFile.zone ?? zoneOfLastResort;
    const written = instantAsWritten(scene.asOf, zone);
    const space = rule === 'Event' && scene.statement.isFresh ? '  ' : '';
    return [
        wordProposal(written, 'instant', {
            insert: `${written}${space}`,
            date: { kind: 'now', moment: momentOf(scene.asOf, zone) },
            rank: rank.best,
        }),
    ];
}

function today({ asOf, incident }: Scene): CompletionProposal {
    const day = dayOf(asOf, incident?.caseFile.zone ?? zoneOfLastResort);
    return wordProposal(day, 'instant', { date: { kind: 'today', day }, rank: rank.good });
}

/** Those that the incident names already come first. */
function states({ incident, language }: Scene): readonly CompletionProposal[] {
    const named = new Set([
        ...(incident?.caseFile.subjects ?? []).flatMap((subject) => [...subject.placed, ...subject.service].flatMap((each) => each.states)),
        ...(incident?.caseFile.events ?? []).flatMap(statesIn),
    ]);
    return memberStates.map((code) =>
        wordProposal(code, 'place', { detail: nameOfState(code, language), rank: named.has(code) ? rank.good : rank.usual }),
    );
}

function zones({ incident, language }: Scene): readonly CompletionProposal[] {
    const occurred = new Set((incident?.caseFile.events ?? []).flatMap(statesIn));
    const byZone = new Map<Zone, string>();
    for (const code of memberStates) if (!byZone.has(zoneOfState(code))) byZone.set(zoneOfState(code), code);
    const others = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !byZone.has(zone));
    return [
        ...[...byZone].map(([zone, code]) =>
            wordProposal(zone, 'place', { detail: nameOfState(code, language), rank: occurred.has(code) ? rank.best : rank.usual }),
        ),
        ...others.map((zone) => wordProposal(zone, 'place', { rank: rank.last })),
    ];
}

/** A provider may sit anywhere. */
function countriesBeyond({ language }: Scene): readonly CompletionProposal[] {
    const names = new Intl.DisplayNames(language ?? 'en', { type: 'region' });
    const others = otherCountries.map((code) => wordProposal(code, 'place', { detail: names.of(code) ?? code, rank: rank.last }));
    return [wordProposal('EU', 'place', { detail: nameOfState('EU', language), rank: rank.rare }), ...others];
}

/** The days by which something is owed: what is promised is promised by one of them. */
function ends(scene: Scene): readonly CompletionProposal[] {
    const line = timelineLine(scene.statement);
    return openEntries(scene, line?.verb === 'announced' ? line.actor : undefined).flatMap((entry) =>
        [['plan', entry.planBy] as const, ['limit', entry.limit] as const].flatMap(([kind, date]) =>
            date?.lastDay === undefined || date.ends <= scene.asOf
                ? []
                : wordProposal(date.lastDay, 'instant', {
                      date: { kind, day: date.lastDay, duty: { duty: entry.duty, title: entry.title } },
                      rank: rank.best,
                  }),
        ),
    );
}

function languages({ language }: Scene): readonly CompletionProposal[] {
    const names = new Intl.DisplayNames(language ?? 'en', { type: 'language' });
    return officialLanguages.map((code) => wordProposal(code, 'place', { detail: names.of(code) ?? code }));
}
