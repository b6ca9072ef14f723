import { expect, it } from 'vitest';
import { closes } from '../../language/checks/incidents/closing-stage.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';

const law = compileLaw(
    buildWorkspace(
        [
            readSource(
                'house.vigil',
                `regime house "House rules" {
  cites "House rules"
  role    owner   "Owner"
  office  desk    "Desk"
  finding fault   "Fault"
  stage   first   "First notice"
  stage   interim "Interim notice"
  stage   weekly  "Weekly notice"
  stage   last    "Last notice"
  stage   both    "First and last notice" is first, last
  stage   news    "News" updates first
  duty give-notice "Give notice" { by rule 1 binds owner when found fault must report first to desk }
  duty go-on       "Go on"       { by rule 2 binds owner when found fault and reported first must report interim to desk }
  duty go-weekly   "Each week"   { by rule 3 binds owner when found fault must report weekly to desk every 1 week after reported first until resolved }
  duty conclude    "Conclude"    { by rule 4 binds owner when found fault must report last to desk no later than 1 month after reported interim }
}
`,
                createParser(),
            ),
        ],
        [],
    ),
);

it('takes from the law which reports close a matter', () => {
    const closing = [...law.stages.keys()].filter((stage) => closes(law, stage));
    expect(closing).toEqual(['house.last', 'house.both']);
});

it('closes nothing with a stage that is not known', () => {
    expect(closes(law, undefined)).toBe(false);
    expect(closes(law, 'house.unheard-of')).toBe(false);
});
