import { exampleWords } from './example-words.ts';
import { regimeWords } from './regime-words.ts';

/** What the lines of the language say, by the rule of the grammar and, where one rule has several lines, the word that begins them. */
const LINES: Readonly<Record<string, string>> = {
    ...regimeWords,
    ...exampleWords,
    Organisation: 'An organisation: a provider, a deployer, or anybody else who acts.',
    Authority: 'A public authority that receives reports: its offices, its clocks, its languages, where to submit.',
    Undesignated: 'Offices for which a state has named nobody, with the day on which somebody looked and what was found.',
    Unlisted: 'Offices for which a state has named somebody who is not listed here, or of whom sources differ.',
    System: 'An AI system: who has which role towards it, what it is, where it was placed on the market.',
    Model: 'A general-purpose model, on which systems may be built.',
    Incident: 'An incident: the systems that it involves, what is known of it, and its timeline.',
    Report: 'The prose of one report. Everything that is a fact is taken from the incident.',
    Policy: 'How the organisation reads the law: for whom it acts, which readings it adopts, its own measures.',
    Regime: 'The terms, routes and duties of one act, contract or internal policy.',

    CountryLine: 'The country of its seat, by its two-letter code.',
    AddressLine: 'The postal address.',
    ContactLine: 'Whom to reach: first and last name, e-mail, telephone.',
    ZoneLine: 'The time zone in which local times are meant, such as Europe/Amsterdam.',
    LanguageLine: 'The languages in which reports are taken or written, by their two-letter codes.',
    RepresentedLine: 'The authorised representative. What it knows and does counts as the party’s own.',
    PartOfLine: 'The undertaking that it belongs to. Parties of one undertaking count as one where the law says so.',
    PartyTraitLine: 'A trait of the party, as a regime declares it. Duties ask for it.',
    ActsAsLine: 'An office that the authority holds, perhaps for some traits only; the most specific holder is told.',
    'ActsAsLine:since': 'The day from which the authority holds the office.',
    'ActsAsLine:until': 'The first day on which it does not hold the office any more.',
    'ActsAsLine:by': 'The legal act that gives it the office.',
    'ActsAsLine:checked':
        'When somebody last looked whether it is so. After a year, or where a report is younger, whatever rests on it says so.',
    Offices: 'For which systems alone. The most specific holder is told; what a system is used for is more specific than its field.',
    Mark: 'What makes the line less than certain. It is shown with every duty that rests on it.',
    VacancyLine: 'Offices that nobody is known to hold, when somebody last looked, and what was found.',
    SubmitLine: 'Where reports are submitted.',

    During: 'From when until when this holds, and since when that is known. What came before stays as it was.',
    OnDay: 'The day, or what is known of it: a month, a year, roughly a day, or the two days between which it lies.',

    IdentifierLine: 'An identifier of the system: version, firmware, model number, catalogue, serial, lot or nomenclature.',
    IdentifierKind: 'An identifier of the system.',
    InvolvedIdentifier: 'An identifier of the very system that was involved.',
    Involved: 'A system or model that the incident concerns.',
    SubjectTraitLine: 'What the system or model is under the law. This decides which duties there are.',
    PlacedLine: 'When it was first made available on the Union market, and in which Member States.',
    ServiceLine: 'When it was put into service for first or own use, and in which Member States.',
    ChangedLine: 'A significant change of its design. After it, rules for systems that were there before no longer excuse.',
    RegisteredLine: 'The identifier in the Union’s database, or why it is not known.',
    PurposeLine: 'The intended purpose.',
    BuiltOnLine: 'The models on which the system is built.',
    RoleLine: 'A role towards the system, and who holds it.',

    InvolvesLine: 'The systems and models that the incident concerns, perhaps with version or serial number.',
    AffectedLine: 'How many persons or things were affected, and where.',
    OperatorsLine: 'Whether the persons who used the system were professionals.',
    FieldLine: 'A part of the account for the report. Write what is known, or `unknown because "…"`.',
    EvidenceLine: 'A piece of evidence: its file with a hash, or who holds it. Lines of the timeline point to it with `see`.',
    ExplainLine: 'Why a duty was fulfilled late. It is shown with the duty; an open duty is never explained away.',
    Timeline: 'What happened, one dated line for each fact. What was wrong is struck, never rewritten.',

    'Event:occurred': 'The incident occurred here. Its states decide which authorities are told; further lines add places.',
    'Event:ended': 'The incident ended.',
    'Event:resolved': 'The incident is resolved.',
    'Event:causal': 'The state of the causal question. The latest line counts; a stronger state satisfies a weaker one.',
    'Event:about': 'The date is meant roughly.',
    'Event:between': 'Two instants between which it lies: the cautious date counts from the first, the limit from the second.',
    'Event:and': 'The latest that it can be. The limit counts from it, the cautious date from the earliest.',
    'Event:see': 'The evidence for this line.',
    'Event:known': 'When this became known here, if later than it happened. Clocks count from the line’s own instant.',
    'Event:struck': 'This line was wrong. From that date it no longer counts; before, it did.',
    'Finding:found': 'A finding, dated when the information was received, not when somebody classified it.',
    'Finding:ruled': 'A finding no longer holds. What was owed and late because of it stays so.',
    'PartyEvent:detected': 'A sign was seen, by a monitor for example. It is no awareness.',
    'PartyEvent:received': 'A notice arrived. It counts as awareness for the cautious date only.',
    'PartyEvent:became': 'The party knew. Limits count from here.',
    'PartyEvent:informed': 'Information that is not a report. Whoever is informed is aware from then on, for the cautious date.',
    'PartyEvent:answered': 'An answer to an authority’s request.',
    'PartyEvent:could': 'It tried to reach somebody and could not. A deployer that could not reach the provider is bound in its place.',
    'PartyEvent:extended': 'The authority grants more time for a report. The limit moves to that day; the cautious date stays.',
    'PartyEvent:refused': 'The authority refuses a report. The report stays filed, and every place that names it says so.',
    'PartyEvent:closed': 'The authority closes its case.',
    'PartyEvent:withdrew': 'A report is withdrawn by its author, and fulfils nothing from then on; or a system is taken off the market.',
    'PartyEvent:recalled': 'The system is taken back from those who use it: corrective action.',
    'PartyEvent:reported': 'A report of a stage to an authority. It fulfils the duty to report that stage there.',
    'PartyEvent:as': 'The report block that was sent, and the digest of what it said.',
    'PartyEvent:announced': 'A report is promised by a date.',
    'PartyEvent:acknowledged': 'The authority confirms that it received a report.',
    'PartyEvent:requested': 'The authority asks for something, perhaps by an instant.',
    'PartyEvent:took': 'The authority took measures, or the party took corrective action.',
    'PartyEvent:corrected': 'The party took corrective action.',
    'PartyEvent:started': 'The party started its investigation.',
    'PartyEvent:assessed': 'The party assessed the risk.',
    'PartyEvent:suspended': 'The party suspended the system. An emergency measure never breaches a prohibition to alter.',
    'PartyEvent:disabled': 'The party switched the system off. An emergency measure never breaches a prohibition to alter.',
    'PartyEvent:altered': 'The party changed the system in order to investigate. The law may ask to inform authorities first.',
    'PartyEvent:plans':
        'The party means to change the system in order to investigate. It asks for the letter that informs authorities before.',
    'PartyEvent:decided': 'The decision whether the incident is reportable, for the record. It changes nothing that is owed.',
    'PartyEvent:reached': 'A milestone that a regime declares was reached.',
    'PartyEvent:noted': 'A line for the log.',

    StageLine: 'The stage of the report.',
    ToLine: 'Who receives the report.',
    DraftedLine: 'When the report was drafted, and from which state of the facts. When they change, it is stale.',
    ApprovedLine: 'Who approved the report, and when.',
    'ApprovedLine:of':
        'The digest of the text that was approved. Once anything that it says is otherwise, the approval is one of another text.',
    SectionLine: 'The prose of one section of the report.',

    ActingLine: 'The parties for which the organisation acts. Duties of others are information only.',
    AdoptsLine: 'A reading of the law that the organisation adopts. Whatever rests on it says so.',
    MeansLine: 'The organisation’s own measure of “immediately”, or of how long a silence makes a party unreachable.',
    WarnLine: 'How long before the cautious date an open duty becomes a warning.',
    ApprovalLine: 'A report needs an approval by a second person before it is recorded as reported.',

    CitesLine: 'The act, as it is cited, and its address.',
    CountsLine: 'How periods are counted: by Regulation 1182/71, or in plain calendar days and hours.',
    DetailsLine: 'The regime that this one details. A report under one counts for the other.',
    Role: 'A role towards a system, which duties bind. `of use`: its holders are concerned by their own use alone.',
    Office: 'An office that an authority holds, which receives reports.',
    Trait: 'A trait of a system, model or party. `is` makes it a case of another.',
    FindingTerm: 'A kind of finding. `is` makes it a case of another; `expected with` names what is usually found beside another.',
    Milestone: 'An event that a timeline can say was reached.',
    Stage: 'A stage of reporting. `is` makes it count as another; `denies` names the findings that it says do not hold.',
    Reading: 'A reading of the law that a policy may adopt.',
    Route: 'Who receives a report; the first line that holds decides.',
    RouteLine: 'An office that receives, and when. With `and on` what comes next receives as well.',
    Duty: 'What somebody must do, under which conditions, and by when.',
    BindsLine: 'The roles or offices that are bound.',
    AnswersLine: 'Binds the authority that received a report under the named duty; with `as`, where it holds one of these offices.',
    FollowsLine: 'Owed only while the report of the named duty is owed, or once it was made or missed.',
    AppliesLine: 'From when the law applies. An incident is judged by the law at the instant at which the condition first holds.',
    WhenLine: 'The condition under which the duty arises. `also when`: where it arises although the duty that it specialises does not.',
    UnlessLine: 'An exclusion by the law itself, with its reason.',
    SpecialisesLine: 'The more general duty that this one specialises. While both hold, this one governs.',
    MustLine: 'What has to be done, and towards whom.',
    StandardLine: 'A standard without a number of days: immediately, without delay, or without undue delay; `not before` names no pace.',
    LimitLine: 'The outer limit, counted from a moment. Of several the earliest governs. `cautiously`: for the cautious date alone.',
    RepetitionLine: 'An act that is to be repeated until a moment.',
    MayBeLateLine: 'The law itself accepts a reasoned delay.',
    MarkedLine: 'What the line rests on besides the text of the law. It is shown wherever the duty surfaces.',

    By: 'The provision that says so.',
    FieldTail: 'Since when this is known so, and on which ground it is confidential.',
    States: 'The states, by their two-letter codes.',
    Places: 'Where it happened: the states, and in each the deployers in whose use it happened.',
    Use: 'The deployers in whose use it happened. Authorities and duties of deployers follow from that use.',
    Unknown: 'Not known yet, why, and when it is expected to be. Better than an empty field.',
    Degree: 'How likely the causal link is: suspected, likely, established, or excluded.',
    'Degree:suspected': 'Somebody has reason to think that the system led to it. The weakest state.',
    'Degree:likely': 'There is a reasonable likelihood that the system led to it. It includes a suspicion.',
    'Degree:established': 'It is certain that the system led to it. It includes all weaker states.',
    'Degree:excluded': 'The system did not lead to it. What was late before stays so.',
    Detail: 'What happened, in words. It is shown with the line and counts for nothing.',
};

/** What each word within a line adds, where it is more than its place says. */
const WORDS: Readonly<Record<string, string>> = {
    struck: 'Event:struck',
    see: 'Event:see',
    known: 'Event:known',
    unknown: 'Unknown',
};

/**
 * What a keyword says.
 *
 * @param rule the rule of the grammar in which it stands
 * @param first the first keyword of its line within that rule: the keyword itself, or the verb of a timeline
 */
export function keywordInWords(rule: string, first: string): string | undefined {
    const byWord = rule === 'Event' ? WORDS[first] : undefined;
    return LINES[byWord ?? `${rule}:${first}`] ?? LINES[rule];
}

/** What each field of the account is for. */
const FIELDS: Readonly<Record<string, string>> = {
    narrative: 'What happened, told from the start.',
    effects: 'The effects on persons, property or the environment.',
    chain: 'How one thing led to the other.',
    cause: 'The cause, as far as it is known.',
    'cause-outputs': 'The outputs of the system that led to it.',
    'cause-factors': 'What contributed to the cause.',
    'cause-inputs': 'The inputs that led to it.',
    'cause-failures': 'The failures of parts or processes behind it.',
    results: 'The results of the investigation.',
    planned: 'What is planned next.',
    remedial: 'What was done to put it right.',
    'risk-review': 'What the review of the risk assessment came to.',
    rationale: 'Why it is, or is not, held to be reportable.',
    response: 'How the organisation responded.',
    recommendation: 'What is recommended to others.',
    patterns: 'Whether the like has happened before.',
    comments: 'Anything else.',
    reporter: 'Who told of the incident. Withheld from everything that is printed.',
};

/** What a field of the account is for. */
export function fieldInWords(field: string): string | undefined {
    return FIELDS[field];
}
