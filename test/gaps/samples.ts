/** One way in which what an incident draws on is not understood: a text of a file of the whole workspace, and what stands there instead. */
export interface Sample {
    readonly name: string;
    readonly file: 'register.vigil' | 'authorities.vigil' | 'incident.vigil';
    readonly right: string;
    readonly wrong: string;
}

export const samples: readonly Sample[] = [
    {
        name: 'an awareness that cannot be read',
        file: 'incident.vigil',
        right: '2027-12-06 17:05  stlucas',
        wrong: '06.12.2027 um 17:05  stlucas',
    },
    {
        name: 'a death that cannot be read',
        file: 'incident.vigil',
        right: '2027-12-08 12:00  found death',
        wrong: 'am 8.12. mittags  found death',
    },
    { name: 'a misspelt finding', file: 'incident.vigil', right: 'found death', wrong: 'found deaht' },
    { name: 'an unknown party', file: 'incident.vigil', right: 'medira became aware', wrong: 'medirra became aware' },
    { name: 'an unknown system', file: 'incident.vigil', right: 'involves  triage-ai', wrong: 'involves  triage-al' },
    { name: 'a day that does not exist', file: 'incident.vigil', right: '2027-12-08 12:00', wrong: '2027-02-30 12:00' },
    { name: 'a state that does not exist', file: 'incident.vigil', right: 'occurred in NL', wrong: 'occurred in XX' },
    { name: 'a zone that does not exist', file: 'incident.vigil', right: 'Europe/Amsterdam', wrong: 'Europe/Amsterdm' },
    {
        name: 'a system without its brace',
        file: 'register.vigil',
        right: 'system triage-ai "Triage" {',
        wrong: 'system triage-ai "Triage"',
    },
    { name: 'a trait that nobody knows', file: 'register.vigil', right: 'annex-III-5-d', wrong: 'annex-III-5-dd' },
    { name: 'a provider that nobody knows', file: 'register.vigil', right: 'provider medira', wrong: 'provider medria' },
    {
        name: 'an authority whose office cannot be read',
        file: 'authorities.vigil',
        right: 'acts as  market-surveillance',
        wrong: 'acts market-surveillance',
    },
    { name: 'a policy that cannot be read', file: 'authorities.vigil', right: 'acting as medira', wrong: 'acting medira' },
    {
        name: 'text outside of every block',
        file: 'register.vigil',
        right: 'organisation stlucas',
        wrong: 'somebody wrote this\n\norganisation stlucas',
    },
    { name: 'a report that cannot be read', file: 'incident.vigil', right: 'stage    initial', wrong: 'stages   initial' },
];
