import generalPurposeIncident from './general-purpose-incident.json' with { type: 'json' };
import highRiskIncident from './high-risk-incident.json' with { type: 'json' };
import lettersAsWritten from './letters.json' with { type: 'json' };
import type { LetterTemplate, Template } from './template.ts';

/** What a file of JSON is typed as: its words are any text. */
type AsWritten = Omit<Template, 'state' | 'subject'> & { readonly state: string; readonly subject: string };

/** The official forms. */
export const forms: readonly Template[] = [highRiskIncident, generalPurposeIncident].map(formOf);

/** The letters for which there is no form. */
export const letters: readonly LetterTemplate[] = lettersAsWritten.map(({ act, ...letter }) => ({ ...letter, act: actOf(act) }));

function formOf({ state, subject, ...form }: AsWritten): Template {
    return { ...form, state: state === 'final' ? 'final' : 'draft', subject: subject === 'model' ? 'model' : 'system' };
}

function actOf(act: string): LetterTemplate['act'] {
    return act === 'inform' || act === 'not-alter' ? act : 'report';
}
