import type { Evidence } from '../../facts/incident-source.ts';
import type { Fact } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';
import { placeOf, placeOfIncident, titleOfParty } from './dossier.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';

/** What there is to show it; of what is confidential nothing but the ground. */
export function evidence(dossier: Dossier): Filled {
    const { evidence: lines } = dossier.caseFile.incident;
    return filled(
        lines.map((line) => evidenceFact(line, dossier)),
        lines.map((line) => placeOf(dossier, line)),
        placeOfIncident(dossier),
    );
}

function evidenceFact({ name, title, file, sha256, heldBy, confidential }: Evidence, dossier: Dossier): Fact {
    if (confidential !== undefined) return { kind: 'withheld', ground: confidential };
    return {
        kind: 'evidence',
        name: name.text,
        ...(title !== undefined && { title }),
        ...(file && { file: file.text }),
        ...(sha256 && { sha256: sha256.text }),
        ...(heldBy && { heldBy: titleOfParty(heldBy.text, dossier) }),
    };
}
