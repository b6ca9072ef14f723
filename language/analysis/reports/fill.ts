import type { DocketEntry } from '../../docket/entry.ts';
import type { IncidentText } from '../../reports/texts/incident-text.ts';
import { briefText, letterText, reportText } from '../../reports/texts/incident-text.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { TextsView } from './owed.ts';

/** Which text of an incident is meant, in a form that can be sent and kept. */
export type TextWish =
    | {
          readonly kind: 'report';
          /** Qualified. */
          readonly stage: string;
          readonly to: readonly string[];
          readonly language: string;
          /** The name of the block that holds its prose. */
          readonly block?: string;
          /** The form, by its id, where the duties leave that open. */
          readonly form?: string;
          /** Of a report that was sent what is known now, and not what was sent. */
          readonly asKnown?: boolean;
      }
    | {
          readonly kind: 'letter';
          /** `regime.duty`. */
          readonly duty: string;
          readonly to: string | null;
          readonly language: string;
      }
    /** One page for management. */
    | { readonly kind: 'brief'; readonly language: string };

export type FilledText = { readonly kind: 'text'; readonly text: IncidentText } | { readonly kind: 'none'; readonly because: WhyNoText };

/** Why there is no such text; `name` is what is missing. */
export type WhyNoText =
    | {
          readonly kind:
              'unknown-stage' | 'unknown-addressee' | 'no-form' | 'nobody-reports' | 'no-letter' | 'nobody-writes' | 'no-intention';
          readonly name: string;
      }
    | { readonly kind: 'not-owed'; readonly name: string };

/** Fills a text from the facts of an incident and puts it into words, or says why there is no such text. */
export function fillText(wish: TextWish, judged: JudgedIncident, { workspace, law, asOf }: TextsView): FilledText {
    const scene = { workspace, law, judged, asOf };
    switch (wish.kind) {
        case 'brief':
            return { kind: 'text', text: briefText(wish.language, scene) };
        case 'letter': {
            const entry = entryOf(wish, judged);
            if (!entry) return { kind: 'none', because: { kind: 'not-owed', name: wish.duty } };
            return asFilled(letterText(entry, wish.language, scene));
        }
        case 'report': {
            const { stage, to, language, form, asKnown, block: name } = wish;
            const declared = name === undefined ? undefined : workspace.names.global('report', name);
            const block = declared && { report: declared.declaration, path: declared.path };
            return asFilled(
                reportText(
                    {
                        stage,
                        addressees: to,
                        language,
                        ...(form !== undefined && { form }),
                        ...(asKnown === true && { asKnown }),
                        ...(block && { block }),
                    },
                    scene,
                ),
            );
        }
    }
}

function asFilled(made: ReturnType<typeof reportText> | ReturnType<typeof letterText>): FilledText {
    return made.kind === 'text' ? made : { kind: 'none', because: { kind: made.because, name: made.name } };
}

/** The entry that a letter is for: of a duty that is owed again and again the one that is open. */
function entryOf({ duty, to }: { readonly duty: string; readonly to: string | null }, { docket }: JudgedIncident): DocketEntry | undefined {
    const entries = docket.entries.filter((entry) => entry.duty === duty && entry.recipient === to);
    return (
        entries.find(({ status }) => status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing') ??
        entries[0]
    );
}
