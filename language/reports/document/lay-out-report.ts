import type { FilledSection, ReportModel } from '../model/report-model.ts';
import { fieldsOf, isWithheld } from '../model/fill-sections.ts';
import type { Template } from '../templates/template.ts';
import { tellCitation } from '../words/citation.ts';
import { tellNumber, tellWhen } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { labelOf, lawTerm } from '../words/words.ts';
import { layOutField } from './lay-out-field.ts';
import { tellAltered } from './tell-altered.ts';
import { draftRemarks } from './tell-gaps.ts';
import { termNotes } from './notes.ts';
import { frameOf, provenanceOf } from './frame.ts';
import type { DocumentBlock, DocumentSection, ReportDocument } from './report-document.ts';
import type { Telling } from './telling.ts';
import { plainText } from './text.ts';

/** A report in the words of a language, in the order of its form. */
export function layOut(model: ReportModel, words: Words): ReportDocument {
    const telling = { words, zone: model.zone };
    const sections = [
        ...openingRemarks(model, words),
        ...model.sections.map((section) => layOutSection(section, telling)),
        ...approvals(model, telling),
    ];
    const addressees = model.addressees.map(({ name, source }) => source.title ?? name).join(', ');
    const values = { incident: model.title || model.incident, stage: lawTerm(model.stage, words), addressees };
    const subtitle = words.say(addressees === '' ? 'document.subtitle-unaddressed' : 'document.subtitle', values);
    return {
        ...frameOf(model, words),
        title: plainText(labelOf('template', model.template.id, words)),
        subtitle: plainText(subtitle),
        contents: plainText(words.say('document.contents')),
        sections: [...sections, ...termNotes(sections, words)],
        provenance: provenanceOf(model, words),
    };
}

/** A section of a form or a letter, with the sections in it. */
export function layOutSection({ section, fields, sections }: FilledSection, telling: Telling): DocumentSection {
    return {
        id: section.id,
        ...(section.number !== undefined && { number: section.number }),
        heading: plainText(labelOf('section', section.id, telling.words)),
        blocks: fields.length === 0 ? [] : [{ kind: 'fields', fields: fields.map((field) => layOutField(field, telling)) }],
        sections: sections.map((inner) => layOutSection(inner, telling)),
    };
}

/** What a reader must know before she reads: that it is a draft, and that its form is one. */
function openingRemarks(
    { sections, complete, template, gaps, altered = [], asKnown, submitted, zone }: ReportModel,
    words: Words,
): readonly DocumentSection[] {
    const open = fieldsOf(sections).filter(({ satisfied }) => !satisfied).length;
    const blocks: readonly DocumentBlock[] = [
        ...altered.map((each) => ({ kind: 'remark' as const, tone: 'missing' as const, text: tellAltered(each, { words, zone }) })),
        ...(asKnown && submitted
            ? [
                  {
                      kind: 'remark' as const,
                      tone: 'missing' as const,
                      text: words.say('remark.as-known', { date: tellWhen(submitted.at, zone, words) }),
                  },
              ]
            : []),
        // What is finished is for its addressee, who is told what it says and not what may be asked besides.
        ...(complete ? [] : draftRemarks(gaps, words)),
        ...(open === 0
            ? []
            : [
                  {
                      kind: 'remark' as const,
                      tone: 'missing' as const,
                      text: words.say('remark.draft', { count: open, number: tellNumber(open, words) }),
                  },
              ]),
        ...withheldRemark(sections, template, words),
        ...(template.state === 'draft'
            ? [{ kind: 'remark' as const, tone: 'note' as const, text: words.say('remark.template-draft') }]
            : []),
    ];
    return blocks.length === 0 ? [] : [{ id: 'remarks', heading: plainText(words.say('remark.heading')), blocks, sections: [] }];
}

/** What is withheld from an authority is missing, whatever the ground. */
function withheldRemark(sections: readonly FilledSection[], { confidentiality }: Template, words: Words): readonly DocumentBlock[] {
    const count = fieldsOf(sections).filter(({ satisfied, value }) => !satisfied && isWithheld(value)).length;
    if (count === 0) return [];
    const values = { count, number: tellNumber(count, words), basis: tellCitation(confidentiality, words) };
    return [{ kind: 'remark', tone: 'missing', text: words.say('remark.withheld', values) }];
}

function approvals({ approvals: given }: ReportModel, { words, zone }: Telling): readonly DocumentSection[] {
    if (given.length === 0) return [];
    const items = given.map(({ at, by }) => words.say('approvals.by', { date: tellWhen(at, zone, words), by }));
    return [{ id: 'approvals', heading: plainText(words.say('approvals.heading')), blocks: [{ kind: 'list', items }], sections: [] }];
}
