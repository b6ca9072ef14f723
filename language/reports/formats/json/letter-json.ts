import type { ReportDocument } from '../../document/report-document.ts';
import type { LetterModel } from '../../model/letter-model.ts';
import { envelope, sectionsJson, write } from './json.ts';
import { labelsOf } from './labels.ts';
import { partyJson } from './values.ts';

/** A letter for other programs. */
export function letterJson(model: LetterModel, document: ReportDocument): string {
    const { id, title, basis } = model.duty;
    return write({
        ...envelope('letter', model, document),
        party: partyJson(model.party),
        addressees: model.addressees.map(partyJson),
        letter: model.letter.id,
        duty: { id, title, basis },
        sections: sectionsJson(model.sections, labelsOf(document)),
    });
}
