import { fieldsOf } from '../model/fill-sections.ts';
import type { FilledField, FilledSection } from '../model/report-model.ts';
import { ABOUT_SENDING } from '../derivation/submission.ts';

/** The fields that say something else than they said in an earlier fill of the same form, the prose aside. */
export function changedFields(
    before: { readonly sections: readonly FilledSection[] },
    now: { readonly sections: readonly FilledSection[] },
): readonly FilledField[] {
    const digests = new Map(fieldsOf(before.sections).map(({ field, digest }) => [field.id, digest]));
    return fieldsOf(now.sections).filter(({ field, digest }) => !ABOUT_SENDING.has(field.from) && digests.get(field.id) !== digest);
}
