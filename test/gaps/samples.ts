/** One way in which what an incident draws on is not understood: a text of a file of the whole workspace, and what stands there instead. */
export interface Sample {
    readonly name: string;
    readonly file: 'register.vigil' | 'authorities.vigil' | 'incident.vigil' | 'regime.vigil';
    readonly right: string | RegExp;
    readonly wrong: string;
    /** The check whose finding says so. */
    readonly code: string;
}

export const samples: readonly Sample[] = [
    {
        name: 'an awareness that cannot be read',
        file: 'incident.vigil',
        right: '2027-12-06 17:05  stlucas',
        wrong: '06.12.2027 um 17:05  stlucas',
        code: 'syntax-error',
    },
    {
        name: 'a death that cannot be read',
        file: 'incident.vigil',
        right: '2027-12-08 12:00  found death',
        wrong: 'am 8.12. mittags  found death',
        code: 'syntax-error',
    },
    { name: 'a misspelt finding', file: 'incident.vigil', right: 'found death', wrong: 'found deaht', code: 'unknown-name' },
    { name: 'an unknown party', file: 'incident.vigil', right: 'medira became aware', wrong: 'medirra became aware', code: 'unknown-name' },
    { name: 'an unknown system', file: 'incident.vigil', right: 'involves  triage-ai', wrong: 'involves  triage-al', code: 'unknown-name' },
    {
        name: 'a day that does not exist',
        file: 'incident.vigil',
        right: '2027-12-08 12:00',
        wrong: '2027-02-30 12:00',
        code: 'instant-impossible',
    },
    {
        name: 'a range whose later end stands first',
        file: 'incident.vigil',
        right: '2027-12-08 12:00  found death',
        wrong: 'between 2027-12-09 12:00 and 2027-12-08 12:00  found death',
        code: 'range-reversed',
    },
    {
        name: 'a state that does not exist',
        file: 'incident.vigil',
        right: 'occurred in NL',
        wrong: 'occurred in XX',
        code: 'state-unknown',
    },
    {
        name: 'a use of somebody who uses nothing',
        file: 'incident.vigil',
        right: 'occurred in NL',
        wrong: 'occurred in NL at medira',
        code: 'use-of-no-deployer',
    },
    {
        name: 'a narrative in a language that does not exist',
        file: 'incident.vigil',
        right: 'timeline {',
        wrong: 'narrative in xx "x"\n    timeline {',
        code: 'language-unknown',
    },
    {
        name: 'a zone that does not exist',
        file: 'incident.vigil',
        right: 'Europe/Amsterdam',
        wrong: 'Europe/Amsterdm',
        code: 'zone-unknown',
    },
    {
        name: 'a system without its brace',
        file: 'register.vigil',
        right: 'system triage-ai "Triage" {',
        wrong: 'system triage-ai "Triage"',
        code: 'syntax-error',
    },
    { name: 'a trait that nobody knows', file: 'register.vigil', right: 'annex-III-5-d', wrong: 'annex-III-5-dd', code: 'unknown-name' },
    {
        name: 'a provider that nobody knows',
        file: 'register.vigil',
        right: 'provider medira',
        wrong: 'provider medria',
        code: 'unknown-name',
    },
    {
        name: 'an authority whose office cannot be read',
        file: 'authorities.vigil',
        right: 'acts as  market-surveillance',
        wrong: 'acts market-surveillance',
        code: 'syntax-error',
    },
    {
        name: 'a policy that cannot be read',
        file: 'authorities.vigil',
        right: 'acting as medira',
        wrong: 'acting medira',
        code: 'syntax-error',
    },
    {
        name: 'text outside of every block',
        file: 'register.vigil',
        right: 'organisation stlucas',
        wrong: 'somebody wrote this\n\norganisation stlucas',
        code: 'syntax-error',
    },
    {
        name: 'a report that cannot be read',
        file: 'incident.vigil',
        right: 'stage    initial',
        wrong: 'stages   initial',
        code: 'syntax-error',
    },
    {
        name: 'a day before it happened on which something was known',
        file: 'incident.vigil',
        right: 'medira became aware',
        wrong: 'medira became aware known 2027-12-01',
        code: 'known-before-event',
    },
    {
        name: 'a report that two laws could mean',
        file: 'incident.vigil',
        right: /medira altered triage-ai\n {4}\}\n\}/,
        wrong: `medira altered triage-ai
        2027-12-09 10:00  medira reported initial to ap
    }
}

regime other "Other rules" {
    duty tell-early "Tell the authority early" {
        by clause 2
        binds provider
        when found health-harm
        must report initial to market-surveillance in each state
    }
}`,
        code: 'report-ambiguous',
    },
    {
        name: 'a trait of parties said of a system',
        file: 'register.vigil',
        right: 'annex-III-5-d',
        wrong: 'annex-III-5-d, financial-institution',
        code: 'trait-misplaced',
    },
    {
        name: 'a trait of systems said of a party',
        file: 'register.vigil',
        right: 'language de',
        wrong: 'language de\n    is       annex-III-5-d',
        code: 'trait-misplaced',
    },
    {
        name: 'a language of no authority',
        file: 'authorities.vigil',
        right: 'language en',
        wrong: 'language tlh',
        code: 'language-unknown',
    },
    { name: 'a report in no language', file: 'incident.vigil', right: 'language en', wrong: 'language english', code: 'language-unknown' },
    {
        name: 'an organisation that holds an office',
        file: 'register.vigil',
        right: 'country NL\n}',
        wrong: 'country NL\n    acts as rights-body\n}',
        code: 'authority-line-in-organisation',
    },
    {
        name: 'a second policy',
        file: 'register.vigil',
        right: 'organisation stlucas',
        wrong: 'policy "Another" {\n    acting as stlucas\n}\n\norganisation stlucas',
        code: 'policy-repeated',
    },
    {
        name: 'a system built on itself',
        file: 'register.vigil',
        right: 'provider medira',
        wrong: 'provider medira\n    built on triage-ai',
        code: 'built-on-system',
    },
    {
        name: 'a party that is part of itself',
        file: 'register.vigil',
        right: 'country NL',
        wrong: 'country NL\n    part of stlucas',
        code: 'undertaking-circular',
    },
    { name: 'a country that does not exist', file: 'register.vigil', right: 'country NL', wrong: 'country QQ', code: 'country-unknown' },
    {
        name: 'an hour that the clocks skip',
        file: 'incident.vigil',
        right: '2027-12-08 16:00',
        wrong: '2028-03-26 02:30',
        code: 'local-time-skipped',
    },
    {
        name: 'an hour that the clocks have twice',
        file: 'incident.vigil',
        right: '2027-12-06 14:20',
        wrong: '2027-10-31 02:30',
        code: 'local-time-ambiguous',
    },
    {
        name: 'a section that no form has',
        file: 'incident.vigil',
        right: 'drafted  2027-12-09 09:00',
        wrong: 'drafted  2027-12-09 09:00\n    section  natur "The queue."',
        code: 'section-unknown',
    },
    {
        name: 'a name that two regimes declare',
        file: 'regime.vigil',
        right: 'role keeper',
        wrong: 'finding death "A death" by clause 1\n    role keeper',
        code: 'ambiguous-name',
    },
    {
        name: 'a system that is declared twice',
        file: 'register.vigil',
        right: 'organisation stlucas',
        wrong: 'system triage-ai "Another" {\n    is annex-III-4\n}\n\norganisation stlucas',
        code: 'duplicate-name',
    },
    {
        name: 'a report that is declared twice',
        file: 'incident.vigil',
        right: 'report first on inc-1',
        wrong: 'report first on inc-1 {\n    stage complete\n}\n\nreport first on inc-1',
        code: 'duplicate-name',
    },
    {
        name: 'a regime that is declared twice',
        file: 'authorities.vigil',
        right: 'policy "What we do"',
        wrong: 'regime house "Other rules" {\n}\n\npolicy "What we do"',
        code: 'duplicate-name',
    },
    {
        name: 'a regime that takes the name of the law',
        file: 'regime.vigil',
        right: 'regime house "House rules"',
        wrong: 'regime ai-act "House rules"',
        code: 'duplicate-name',
    },
    {
        name: 'a duty that is declared twice',
        file: 'regime.vigil',
        right: 'duty tell-death "Tell',
        wrong: 'duty tell "Tell',
        code: 'duplicate-name',
    },
    {
        name: 'evidence that is declared twice',
        file: 'incident.vigil',
        right: '    timeline {',
        wrong: '    evidence  ward-log "Another log" held by medira\n\n    timeline {',
        code: 'duplicate-name',
    },
    { name: 'evidence that nobody gave', file: 'incident.vigil', right: 'see ward-log', wrong: 'see ward-lgo', code: 'unknown-name' },
    {
        name: 'a hash that is none',
        file: 'incident.vigil',
        right: 'held by stlucas',
        wrong: 'file "ward.log" sha256 "12ab" held by stlucas',
        code: 'hash-malformed',
    },
    {
        name: 'a line that stands twice',
        file: 'register.vigil',
        right: 'country NL',
        wrong: 'country NL\n    country DE',
        code: 'field-repeated',
    },
    { name: 'an authority without a name', file: 'authorities.vigil', right: 'authority rights', wrong: 'authority', code: 'name-missing' },
    { name: 'a duty without a name', file: 'regime.vigil', right: 'duty tell-death', wrong: 'duty', code: 'name-missing' },
    { name: 'a duty that asks for nothing', file: 'regime.vigil', right: '        must investigate\n', wrong: '', code: 'duty-empty' },
    { name: 'a duty that binds nobody', file: 'regime.vigil', right: '        binds provider\n', wrong: '', code: 'duty-unbound' },
    {
        name: 'a route without an end',
        file: 'regime.vigil',
        right: '        to desk in each state otherwise\n',
        wrong: '',
        code: 'route-incomplete',
    },
    {
        name: 'a route that goes on after its end',
        file: 'regime.vigil',
        right: 'in each state otherwise',
        wrong: 'in each state otherwise\n        to market-surveillance in each state when system is grave',
        code: 'route-incomplete',
    },
    {
        name: 'a duty that specialises what specialises it',
        file: 'regime.vigil',
        right: 'by clause 2\n        binds',
        wrong: 'by clause 2\n        specialises tell-death\n        binds',
        code: 'specialisation-circular',
    },
    {
        name: 'a duty that specialises itself',
        file: 'regime.vigil',
        right: 'specialises tell\n',
        wrong: 'specialises tell-death\n',
        code: 'specialisation-circular',
    },
    {
        name: 'a trait that is its own parent',
        file: 'regime.vigil',
        right: 'is ai-act.high-risk',
        wrong: 'is ai-act.high-risk, grave',
        code: 'taxonomy-circular',
    },
    {
        name: 'a regime that details itself',
        file: 'regime.vigil',
        right: 'regime house "House rules" {',
        wrong: 'regime house "House rules" {\n    details house',
        code: 'details-circular',
    },
    {
        name: 'a condition that nothing meets',
        file: 'regime.vigil',
        right: 'when found serious-incident',
        wrong: 'when found serious-incident and not found serious-incident',
        code: 'condition-never',
    },
    {
        name: 'a role that nobody can have',
        file: 'regime.vigil',
        right: 'role keeper "Keeper"',
        wrong: 'role serial "Keeper"',
        code: 'role-never',
    },
];

/** One fact that is missing, without which the duties of the incident cannot be told, and the check that says so. */
export const missing: readonly Sample[] = [
    {
        name: 'nobody who became aware',
        file: 'incident.vigil',
        right: '        2027-12-06 17:05  stlucas became aware\n        2027-12-06 18:10  stlucas informed medira\n        2027-12-07 09:10  medira became aware\n',
        wrong: '',
        code: 'awareness-missing',
    },
    {
        name: 'several authorities that fit',
        file: 'authorities.vigil',
        right: 'authority rights',
        wrong: 'authority other "Another" {\n    country  NL\n    language en\n    acts as  market-surveillance for annex-III\n}\n\nauthority rights',
        code: 'authority-ambiguous',
    },
    { name: 'no place', file: 'incident.vigil', right: 'occurred in NL', wrong: 'occurred', code: 'place-missing' },
    { name: 'no system', file: 'incident.vigil', right: '    involves  triage-ai\n', wrong: '', code: 'involves-missing' },
    {
        name: 'no occurrence',
        file: 'incident.vigil',
        right: '        2027-12-06 14:20  occurred in NL see ward-log\n',
        wrong: '',
        code: 'occurrence-missing',
    },
    { name: 'no provider', file: 'register.vigil', right: '    provider medira\n', wrong: '', code: 'provider-missing' },
    { name: 'no timeline', file: 'incident.vigil', right: / {4}timeline \{[^}]*\}\n/, wrong: '', code: 'timeline-missing' },
];
