import type { Holding } from '../../facts/holdings.ts';
import type { VacancyFacts } from '../../facts/register.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `vacancy-filled`: an office is said to be held by nobody, beside the party that is declared to hold it at the same time. */
export const vacancyFilled = defineCheck({
    code: 'vacancy-filled',
    severity: 'warning',
    unread: false,
    title: 'An office is said to be vacant, and a party is declared to hold it at the same time',
    *onFile(scope) {
        const { workspace, law, file } = scope;
        if (workspace.library.includes(file) || file.vacancies.length === 0) return;
        for (const office of law.offices.keys()) {
            const holdings = workspace.holdings(office);
            for (const vacancy of workspace.vacancies(office).filter(({ path }) => path === file.path)) {
                const holder = holdings.find((holding) => takesItsPlace(holding, vacancy));
                if (holder) yield said(vacancy, holder, office, scope);
            }
        }
    },
});

/** Whether somebody holds the office on the day on which it was found vacant, for the same systems, and goes before the vacancy. */
function takesItsPlace({ party, traits, since, until, checked }: Holding, vacancy: VacancyFacts): boolean {
    if (party.country !== vacancy.state) return false;
    const day = vacancy.checked ?? '';
    if ((since !== undefined && since > day) || (until !== undefined && until <= day)) return false;
    // What the directory says gives way to a line that was checked later.
    if (party.library && (checked === undefined || checked < day)) return false;
    return traits.length === 0 ? vacancy.traits.length === 0 : traits.some((trait) => vacancy.traits.includes(trait));
}

function said({ range, state }: VacancyFacts, { party, source }: Holding, id: string, { law }: FileScope): ReportedFacts<'vacancy-filled'> {
    const office = law.offices.get(id)?.name ?? id;
    return {
        at: range,
        facts: { party: party.name, state, office },
        related: [{ location: { file: party.path, range: source.range }, kind: 'holder', name: party.name, office }],
    };
}
