/** A register with everything that an incident below needs. */
export const register = `organisation medira "Medira GmbH" {
  country DE
}
organisation stlucas "St. Lucas Ziekenhuis" {
  country NL
}
authority ap "Autoriteit Persoonsgegevens" {
  country  NL
  zone     Europe/Amsterdam
  acts as  market-surveillance for annex-III
}
system triage-ai "TriageAssist 3" {
  is       annex-III-5-d
  provider medira
  deployer stlucas
  placed on market 2027-12-03 in NL
}
`;

/** An incident with a death, not reported yet. */
export const incident = `incident inc-2027-031 "Misranked triage" {
  involves  triage-ai
  zone      Europe/Amsterdam

  timeline {
    2027-12-06 14:20  occurred in NL
    2027-12-06 17:05  stlucas became aware
    2027-12-06 18:10  stlucas informed medira
    2027-12-07 09:10  medira became aware
    2027-12-07 10:00  found health-harm
    2027-12-08 16:00  causal link suspected
    2027-12-10        found death
  }
}
`;

/** When the two above are looked at. */
export const twelfthOfDecember = '2027-12-12T09:00:00+01:00';
