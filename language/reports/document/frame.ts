import type { PartyFacts } from '../../facts/register.ts';
import type { Zone } from '../../time/instant.ts';
import type { ReportModel } from '../model/report-model.ts';
import { tellCitation } from '../words/citation.ts';
import { tellDay, tellInstant, tellWhen } from '../words/dates.ts';
import type { MessageKey } from '../words/catalogue.ts';
import type { Values } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import type { ReportDocument } from './report-document.ts';
import { plainText } from './text.ts';
import type { AsOf } from '../../time/as-of.ts';

type Row = ReportDocument['provenance']['rows'][number];

/** What every model says of where it comes from. */
export interface Framed {
    readonly incident: string;
    readonly title: string;
    readonly asOf: AsOf;
    readonly zone: Zone;
    readonly party?: PartyFacts;
    readonly law: ReportModel['law'];
    readonly facts: string;
    readonly complete: boolean;
}

/** What stands around every document: its language, footer, page numbers and file properties, and DRAFT while it is one. */
export function frameOf(model: Framed, words: Words): Pick<ReportDocument, 'language' | 'draft' | 'footer' | 'pageNumber' | 'properties'> {
    const incident = model.title || model.incident;
    return {
        language: words.language,
        ...(model.complete ? {} : { draft: plainText(words.say('document.draft')) }),
        footer: plainText(words.say('document.footer')),
        pageNumber: plainText(words.say('document.page', { page: '{page}', pages: '{pages}' })),
        properties: {
            author: model.party?.source.title ?? model.party?.name ?? '',
            subject: plainText(words.say('document.subject', { incident })),
            created: model.asOf.instant,
        },
    };
}

/** What a document rests on. */
export function provenanceOf(
    model: Framed & Partial<Pick<ReportModel, 'template' | 'submitted'>>,
    words: Words,
): ReportDocument['provenance'] {
    return {
        heading: plainText(words.say('provenance.heading')),
        rows: [
            row('provenance.as-of', tellInstant(model.asOf.instant, model.zone, words), words),
            row('provenance.zone', model.zone, words),
            ...model.law.map(({ cites, regime }) =>
                row('provenance.law', told('provenance.law-version', { cites: tellCitation(cites, words), regime }, words), words),
            ),
            ...(model.template ? formRows(model.template, words) : []),
            row('provenance.facts', model.facts, words),
            row('provenance.language', told('provenance.language-note', {}, words), words),
            ...(model.submitted ? [row('provenance.submitted', tellSubmitted(model.submitted, model.zone, words), words)] : []),
        ],
    };
}

function formRows({ title, version, date, state, source }: ReportModel['template'], words: Words): readonly Row[] {
    const values = { title, version, date: tellDay(date, words), state };
    return [row('provenance.form', told('provenance.form-version', values, words), words), row('provenance.form-source', source, words)];
}

function tellSubmitted({ at, reference }: NonNullable<ReportModel['submitted']>, zone: Zone, words: Words): string {
    const date = tellWhen(at, zone, words);
    return reference === undefined ? date : told('provenance.submitted-reference', { date, reference }, words);
}

function told(key: MessageKey, values: Values, words: Words): string {
    return plainText(words.say(key, values));
}

function row(label: MessageKey, value: string, words: Words): Row {
    return { label: plainText(words.say(label)), value };
}
