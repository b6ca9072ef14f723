import type { Deadline } from '../../../docket/entry.ts';
import type { Zone } from '../../../time/instant.ts';
import { formatInstant } from '../../../time/zone.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import type { BriefDuty, BriefModel, BriefQuestion } from '../../model/brief-model.ts';
import { envelope, write } from './json.ts';
import type { Json } from './values.ts';
import { eventJson, placeJson, valueJson, whenJson } from './values.ts';

/** The page for management, for other programs. */
export function briefJson(model: BriefModel, document: ReportDocument): string {
    return write({
        ...envelope('brief', model, document),
        narrative: valueJson(model.narrative),
        findings: valueJson(model.findings),
        affected: valueJson(model.affected),
        owed: model.owed.map(dutyJson),
        done: model.done.map(eventJson),
        open: model.open.map(questionJson),
    });
}

function dutyJson(owed: BriefDuty): Json {
    const { duty, title, basis, party, recipient, office, state, status, open, own, zone, standard, owedSince, planBy, limit, done } = owed;
    return {
        duty,
        title,
        basis,
        party: party.name,
        recipient: recipient?.name ?? null,
        office: office ?? null,
        state: state ?? null,
        status,
        open,
        own,
        standard: standard ?? null,
        owedSince: owedSince === undefined ? null : formatInstant(owedSince, zone),
        planBy: planBy ? deadlineJson(planBy, zone) : null,
        limit: limit ? deadlineJson(limit, zone) : null,
        done: done ? whenJson(done) : null,
    };
}

function deadlineJson({ lastDay, ends }: Deadline, zone: Zone): Json {
    return { lastDay: lastDay ?? null, ends: formatInstant(ends, zone) };
}

function questionJson(question: BriefQuestion): Json {
    const place = placeJson(question.location);
    switch (question.kind) {
        case 'unknown': {
            const { kind, field, because, expected } = question;
            return { kind, field, because, expected: expected ? whenJson(expected) : null, place };
        }
        case 'withheld':
            return { kind: question.kind, field: question.field, ground: question.ground, place };
        case 'request':
            return { kind: question.kind, event: eventJson(question.request), place };
        case 'announced':
            return { kind: question.kind, event: eventJson(question.announcement), place };
    }
}
