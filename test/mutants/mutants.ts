/** A change to one line of the docket that a test has to notice. */
export interface Mutant {
    /** The rule that the line holds, and so what a test says that fails. */
    readonly rule: string;
    readonly file: string;
    /** Stands once in the file. */
    readonly text: string;
    readonly replacement: string;
    /** Why no test can tell: the change is none. */
    readonly equivalent?: string;
}

const room = 'language/docket';

/** The lines that decide law first, then the others, room by room. */
export const mutants: readonly Mutant[] = [
    {
        rule: 'the opposite of a misspelt name never holds',
        file: `${room}/conditions/compile-condition.ts`,
        text: "return asks(operand, 'never') ? never : { kind: 'not', operand };",
        replacement: "return { kind: 'not', operand };",
    },
    {
        rule: 'a link for a finding starts only the clocks of duties about that finding',
        file: `${room}/clocks/moments.ts`,
        text: "event.verb === 'causal-link' && satisfies(event.degree, moment.degree) && concernsGroup(event, group, matter)",
        replacement: "event.verb === 'causal-link' && satisfies(event.degree, moment.degree)",
    },
    {
        rule: 'the cautious date starts with the earliest awareness of any party that the duty names',
        file: `${room}/clocks/moments.ts`,
        text: 'const parties = namedParties(moment, group, matter);',
        replacement: 'const parties = [group.party];',
    },
    {
        rule: 'the limit starts with the awareness of the bound party itself',
        file: `${room}/clocks/moments.ts`,
        text: 'return first(awareness(moment, meant.length > 0 ? meant : named, group, matter));',
        replacement: 'return first(awareness(moment, named, group, matter));',
        equivalent: 'a limit never starts before the awareness of the bound party itself, which is asked for whatever moment the law names',
    },
    {
        rule: 'the limit starts no earlier than the duty arose',
        file: `${room}/clocks/start.ts`,
        text: 'arose.when.instant > Math.max(came.when.instant, known.when.instant)',
        replacement: 'arose.when.instant > Infinity',
    },
    {
        rule: 'a link excluded for one of two findings excludes no duty that the other still founds',
        file: `${room}/conditions/judge.ts`,
        text: '(held[step] === true ? left[step] !== true : isExcluded(undefined, step))',
        replacement: 'isExcluded(undefined, step) || (held[step] === true && left[step] !== true && !named)',
    },
    {
        rule: 'a stronger link satisfies a weaker one',
        file: `${room}/conditions/history.ts`,
        text: 'return strength[state] >= strength[asked];',
        replacement: 'return state === asked;',
    },
    {
        rule: 'ruling out the wider finding rules out its cases',
        file: `${room}/conditions/history.ts`,
        text: "other.verb === 'ruled-out' && other.findings.some((ruled) => isA(finding, ruled))",
        replacement: "other.verb === 'ruled-out' && other.findings.includes(finding)",
    },
    {
        rule: 'an exclusion keeps a duty from being owed',
        file: `${room}/obligations/ground.ts`,
        text: 'return condition[step] === true && exclusions[step] === undefined;',
        replacement: 'return condition[step] === true || exclusions[step] !== undefined;',
    },
    {
        rule: 'a link for a name that means nothing concerns nothing',
        file: `${room}/conditions/history.ts`,
        text: "if (!('finding' in scope) || finding === undefined) return false;",
        replacement: "if (!('finding' in scope)) return true;\n    if (finding === undefined) return false;",
    },
    {
        rule: 'what concerns one finding does not answer for the incident as a whole',
        file: `${room}/conditions/history.ts`,
        text: "if (!('finding' in scope) || finding === undefined) return false;",
        replacement: "if (!('finding' in scope)) return false;\n    if (finding === undefined) return true;",
    },
    {
        rule: 'the awareness of a representative counts as that of the party',
        file: `${room}/clocks/moments.ts`,
        text: 'const aware = parties.flatMap(({ acting }) => acting);',
        replacement: 'const aware = parties.map(({ party }) => party);',
    },
    {
        rule: 'awareness of another system is none of this one',
        file: `${room}/clocks/moments.ts`,
        text: 'involvesNothingElse(matter) : subjects.includes(event.subject);',
        replacement: 'involvesNothingElse(matter) : subjects.length > 0;',
    },
    {
        rule: 'awareness that a model is involved is told by a line that names it, where there is anything else',
        file: `${room}/clocks/moments.ts`,
        text: 'event.subject === undefined ? !moment.involvement || involvesNothingElse(matter)',
        replacement: 'event.subject === undefined ? true || involvesNothingElse(matter)',
    },
    {
        rule: 'a notice counts for the cautious date',
        file: `${room}/clocks/moments.ts`,
        text: "if (event.verb === 'received-notice') return parties.find((party) => party === event.party);",
        replacement: "if (event.verb === 'received-notice') return undefined;",
    },
    {
        rule: 'word of an alteration does not inform of the incident',
        file: `${room}/clocks/moments.ts`,
        text: "if (event.verb !== 'informed' || event.alteration || event.party === undefined) return false;",
        replacement: "if (event.verb !== 'informed' || event.party === undefined) return false;",
    },
    {
        rule: 'what must be kept after placing on the market is kept after the last one',
        file: `${room}/clocks/moments.ts`,
        text: 'const day = days.at(-1);',
        replacement: 'const day = days.at(0);',
    },
    {
        rule: 'the cautious date counts from the earlier of the days at the recipient and at the party',
        file: `${room}/clocks/deadlines.ts`,
        text: 'const day = earliest([localDay(start, place.zone), dayOf(start.instant, place.zone), localDay(start, zoneOfParty)]);',
        replacement: 'const day = earliest([localDay(start, place.zone), dayOf(start.instant, place.zone)]);\n    void zoneOfParty;',
    },
    {
        rule: 'no date ends before the duty arose',
        file: `${room}/clocks/deadlines.ts`,
        text: 'return deadline.lastDay < day ? { ...deadline, lastDay: day, ends: endOfDay(day, zone) } : deadline;',
        replacement: 'return deadline.lastDay > day ? deadline : { ...deadline, ends: deadline.ends };',
    },
    {
        rule: 'a date alone on the last day is in time',
        file: `${room}/clocks/deadlines.ts`,
        text: 'return done.day <= (deadline.lastDay',
        replacement: 'return done.day < (deadline.lastDay',
    },
    {
        rule: 'the limits of a repetition stay on the grid from the anchor',
        file: `${room}/clocks/repetition.ts`,
        text: 'return { amount: amount * occurrences, unit };',
        replacement: 'return { amount, unit };',
    },
    {
        rule: 'one report fulfils one occurrence, never one whose period had not begun',
        file: `${room}/clocks/repetition.ts`,
        text: 'begins = limit.deadline.ends;',
        replacement: 'begins = start.from.when.instant;',
    },
    {
        rule: 'a day before the law applies gives no duty, the first day of it does',
        file: `${room}/obligations/ground.ts`,
        text: 'line.from <= day &&\n            (line.until',
        replacement: 'line.from < day &&\n            (line.until',
    },
    {
        rule: 'an exclusion that has ended excludes nothing',
        file: `${room}/obligations/ground.ts`,
        text: 'const standing = duty.unless.filter((line) => line.until === undefined || day < line.until);',
        replacement: 'const standing = duty.unless.filter((line) => line.until === undefined || day !== line.until);',
    },
    {
        rule: 'a line that binds later binds nobody before',
        file: `${room}/obligations/ground.ts`,
        text: 'const stands = (line.from === undefined || line.from <= day)',
        replacement: "const stands = (line.from === undefined || line.from !== '')",
    },
    {
        rule: 'the first line of a route that holds decides',
        file: `${room}/obligations/recipients.ts`,
        text: 'if (!line.onward) break;',
        replacement: 'if (line.onward) break;',
    },
    {
        rule: 'what a workspace declares wins over the directory',
        file: `${room}/obligations/holders.ts`,
        text: 'return current.length > 0 ? current : claims;',
        replacement: 'return current.length < 0 ? current : claims;',
    },
    {
        rule: 'the most specific authority is competent',
        file: `${room}/obligations/holders.ts`,
        text: 'const specific = claims.filter((claim) => !claims.some((other) => isMoreSpecific(other.fits, claim.fits, matter)));',
        replacement: 'const specific = claims.filter((claim) => !claims.some((other) => isMoreSpecific(claim.fits, other.fits, matter)));',
    },
    {
        rule: 'a representative is informed only by name, never as the party itself',
        file: `${room}/obligations/recipients.ts`,
        text: 'if (!party || binding.acting.includes(name)) return [];',
        replacement: 'if (!party) return [];',
    },
    {
        rule: 'what was reported before the finding that a specialisation names did not tell it',
        file: `${room}/obligations/fulfilment.ts`,
        text: 'notEarlier(event.at, from) &&\n',
        replacement: 'event.at.instant > 0 &&\n',
    },
    {
        rule: 'what was reported before a finding was known did not tell it',
        file: `${room}/obligations/fulfilment.ts`,
        text: 'const from = knowledgeOf(own, group);',
        replacement: 'const from = own.when;',
    },
    {
        rule: 'what the bound party found itself it knew at once',
        file: `${room}/obligations/fulfilment.ts`,
        text: '|| byParty(event, group)) return when;',
        replacement: ') return when;',
    },
    {
        rule: 'a report of another stage does not fulfil a duty',
        file: `${room}/obligations/fulfilment.ts`,
        text: "return duty.act.verb === 'report' && duty.act.stages.some((stage) => isStage(event.stage, stage, matter));",
        replacement:
            "return duty.act.verb === 'report' && duty.act.stages.length > 0 && event.stage !== undefined && isStage(event.stage, event.stage, matter);",
    },
    {
        rule: 'each alteration needs information given before it',
        file: `${room}/obligations/continuing.ts`,
        text: 'informed.splice(information, 1);',
        replacement: 'informed.splice(information, 0);',
    },
    {
        rule: 'a duty met before the graver finding is not covered by it',
        file: `${room}/obligations/specialisation.ts`,
        text: '!fulfilledBefore(draft, each) &&',
        replacement: '(fulfilledBefore(draft, each) || draft !== each) &&',
    },
    {
        rule: 'a graver harm never ends later than the milder one would have',
        file: `${room}/obligations/specialisation.ts`,
        text: 'const limit = firstToEnd(all.flatMap((each) => each.limit ?? []));',
        replacement: 'const limit = draft.limit;',
    },
    {
        rule: 'what follows a report that is not owed is not owed',
        file: `${room}/obligations/followers.ts`,
        text: 'return narrowed(',
        replacement: 'return reports.length > 0 ? ground : narrowed(',
    },
    {
        rule: 'a limit that passed while the duty was owed stays missed',
        file: `${room}/obligations/status.ts`,
        text: 'limit.deadline.ends <= until && !isKept(limit, line)',
        replacement: 'limit.deadline.ends <= until && until === Infinity && !isKept(limit, line)',
    },
    {
        rule: 'a report that could be meant for two regimes counts for neither',
        file: `${room}/obligations/report-lines.ts`,
        text: 'byRecipient.set(recipient, groups.length > 1 ? undefined : group);',
        replacement: 'byRecipient.set(recipient, group);',
    },
    {
        rule: 'a report that names its regime counts for that regime',
        file: `${room}/obligations/report-lines.ts`,
        text: 'event.regime === undefined || groups.get(event.regime) === groups.get(regime)',
        replacement: 'event.regime === undefined || groups.get(event.regime) !== undefined || regime === recipient',
    },
    {
        rule: 'a provider is silent only while it has not answered within the measure',
        file: `${room}/conditions/history.ts`,
        text: 'if (of === by || (until !== undefined && until <= since)) return [];',
        replacement: 'if (of === by || (until !== undefined && until > since)) return [];',
    },
    {
        rule: 'the silence ends with the first line of the silent party',
        file: `${room}/conditions/judge.ts`,
        text: 'since <= now && (until === undefined || now < until)',
        replacement: 'since <= now && (until === undefined || now <= Infinity)',
    },
    {
        rule: 'a bound party that holds the role asked about is asked alone',
        file: `${room}/conditions/judge.ts`,
        text: 'if (roles.includes(role)) return [party];',
        replacement: 'if (roles.includes(role)) return holdersAt(role, subject, matter, step);',
    },
    {
        rule: 'the first unit counts as the placing on the market',
        file: `${room}/conditions/judge.ts`,
        text: 'const [first] = [...days].sort();',
        replacement: 'const first = [...days].sort().at(-1);',
    },
    {
        rule: 'a significant change after the incident is none before it',
        file: `${room}/conditions/judge.ts`,
        text: 'day >= condition.since && (occurredOn === undefined || day <= occurredOn)',
        replacement: 'day >= condition.since && (occurredOn === undefined || day !== occurredOn)',
    },
    {
        rule: 'nothing rests on a reading that another ground makes needless',
        file: `${room}/conditions/answer.ts`,
        text: '(best && count(best) <= count(each) ? best : each)',
        replacement: '(best && count(best) >= count(each) ? best : each)',
    },
    {
        rule: 'an entry rests on the exclusions that were asked and did not hold',
        file: `${room}/rests-on.ts`,
        text: '...steps.flatMap((step) => becauseOfFirst(standing(draft, duty.unless, matter), binding, step, matter)),',
        replacement: '',
    },
    {
        rule: 'a bound party that knows of nothing has no limit',
        file: `${room}/clocks/start.ts`,
        text: 'isLater(own, aware) ? aware : (own ?? aware);',
        replacement: 'isLater(own, aware) ? aware : (own ?? aware ?? came);',
    },
    {
        rule: 'a bound party knows of what it did or found itself, although another was first',
        file: `${room}/clocks/start.ts`,
        text: 'isLater(own, aware) ? aware : (own ?? aware);',
        replacement: 'isLater(own, aware) ? aware : aware;',
    },
    {
        rule: 'what rests on silence alone has no limit',
        file: `${room}/conditions/matter.ts`,
        text: 'if (stating.length === history.silences.length) return matter;',
        replacement: 'if (stating.length <= history.silences.length) return matter;',
    },
    {
        rule: 'a condition that ends at the instant at which the limit ends came too late',
        file: `${room}/obligations/status.ts`,
        text: 'limit && limit.deadline.ends <= until &&',
        replacement: 'limit && limit.deadline.ends < until &&',
    },
    {
        rule: 'who governs is decided when it is decided what becomes of the other duty',
        file: `${room}/obligations/specialisation.ts`,
        text: 'return missed <= ended;',
        replacement: 'return missed <= Infinity;',
    },
    {
        rule: 'an authority to which nothing was owed owes nothing',
        file: `${room}/obligations/followers.ts`,
        text: 'if (exact.length > 0) return exact;',
        replacement: 'return exact.length > 0 ? exact : concerning;',
    },
    {
        rule: 'hours of a limit begin with the end of a date alone',
        file: `${room}/clocks/deadlines.ts`,
        text: 'const instant = isUncertain ? endOfDay(start.day, start.zone) : start.instant;',
        replacement: 'const instant = start.instant;',
    },
    {
        rule: 'the hour after a date alone is counted',
        file: `${room}/clocks/deadlines.ts`,
        text: 'const last = isUncertain ? instant - 1 : instant;',
        replacement: 'const last = instant;',
    },
    {
        rule: 'a provider knows first only where that is certain within a day',
        file: `${room}/conditions/judge.ts`,
        text: 'return latest.dayOnly ? endOfDay(latest.day, latest.zone) : latest.instant;',
        replacement: 'return latest.instant;',
    },
];
