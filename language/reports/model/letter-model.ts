import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { Zone } from '../../time/instant.ts';
import type { LetterTemplate } from '../templates/template.ts';
import type { FilledSection } from './report-model.ts';
import type { AsOf } from '../../time/as-of.ts';

/** One letter as data, in no language yet; what is withheld is not in it. */
export interface LetterModel {
    readonly incident: string;
    readonly title: string;
    readonly letter: LetterTemplate;
    /** Who writes: the party that the duty binds. */
    readonly party: PartyFacts;
    readonly addressees: readonly PartyFacts[];
    readonly subjects: readonly SubjectFacts[];
    /** The duty that the letter serves, with its provision. */
    readonly duty: { readonly id: string; readonly title: string; readonly basis: string };
    readonly language: string;
    readonly asOf: AsOf;
    readonly zone: Zone;
    readonly law: readonly { readonly regime: string; readonly cites: string }[];
    readonly facts: string;
    readonly sections: readonly FilledSection[];
    readonly gaps: readonly Gap[];
    readonly complete: boolean;
}
