/** A file of the starter workspace. */
export interface StarterFile {
    readonly path: string;
    readonly text: string;
}

const configuration = `// This folder is the root of a workspace: whatever is asked of a part of it, every Vigil file below is read for its names.
{
  "failOn": "error"
}
`;

const policy = `// How your organisation reads the law. A workspace has at most one policy; all of it may be left out.
policy "How we read the law" {
  acting as northlight         // whose duties can fail a check; everybody else's are information
  immediately means 24 hours   // the law sets no number of hours; this is your own measure
  warn    3 days before           // when a duty becomes a warning
}
`;

const register = `// Who and what there is. Nothing here says what the law asks: Vigil derives that.

/** The provider of the model. */
organisation northlight "Northlight AI B.V." {
  country NL
  address "Voorbeeldstraat 1, 1000 AA Amsterdam"
  contact first "Sam" last "Sample" email "incidents@northlight.example"
  is code-signatory       // a trait; "vigil explain code-signatory" says what it means
}

// Authorities are declared the same way. Some ship with Vigil, such as the AI Office: "vigil law authorities" lists them.
authority example-authority "Example Market Surveillance Authority" {
  country  NL
  zone     Europe/Amsterdam
  acts as  market-surveillance for annex-III
}

/** A model with systemic risk. A high-risk system is declared in the same way, with "system" instead of "model". */
model atlas-2 "Atlas 2" {
  is       systemic-risk
  provider northlight
  placed on market 2026-01-20
}
`;

const incident = `// One incident a file. Write what happened, one dated line at a time, and never a deadline: "vigil docket" shows them.
incident inc-2026-001 "Copy of model weights found outside" {
  involves  atlas-2
  zone      Europe/Amsterdam   // where the times below are read
  narrative """
    A storage account was open to the internet for two days.
    Its log shows that a file with model weights was read from outside.
    """
  cause     "The access rule was removed by mistake during maintenance."

  timeline {
    2026-06-08 02:10  occurred in NL
    2026-06-10 09:30  northlight became aware "alert from the storage log"
    2026-06-10 11:00  found cybersecurity-breach
    2026-06-10 11:30  northlight took corrective action "access closed"
    2026-06-11 16:00  causal link established
    // vigil-ignore duty-not-owed: resolved before a second intermediate report was due
    2026-06-12 10:00  northlight reported initial to european-ai-office
    2026-06-30 12:00  resolved
    2026-07-07 15:00  northlight reported intermediate to european-ai-office
    2026-08-14 15:00  northlight reported final to european-ai-office
    2026-08-14 16:00  northlight noted "file closed"
  }
}

// What was learned later is a later line. What turned out wrong is struck, not changed:
//     2026-06-10 11:00  found death struck 2026-06-11 "mistaken identity"
// A comment "vigil-ignore CODE: reason" takes one finding off the line after it.
// Try it: delete the line "reported final", and run "vigil check" again.
`;

/** What `vigil init` writes: a root, a policy, a register and one incident, which together give no finding. */
export const starterFiles: readonly StarterFile[] = [
    { path: 'vigil.json', text: configuration },
    { path: 'policy.vigil', text: policy },
    { path: 'register.vigil', text: register },
    { path: 'incidents/inc-2026-001.vigil', text: incident },
];
