import type * as ast from '../generated/ast.ts';
import { readMoment } from './read-condition.ts';
import { readWhere } from './read-law-line.ts';
import type { Unfinished } from './read-tree.ts';
import { hasWord, nameOf, namesOf, rangeOf, readSpan } from './read-tree.ts';
import type { Act, Recipient } from './regime-source.ts';

/** What a duty asks for; absent where its object or a recipient is missing. */
export function readAct(node: Partial<ast.Act> | undefined): Act | undefined {
    if (!node) return undefined;
    const range = rangeOf(node);
    switch (node.verb) {
        case 'report': {
            const stages = namesOf(node.stages);
            const recipients = readRecipients(node.recipients);
            return stages.length > 0 && recipients ? { verb: node.verb, stages, recipients, range } : undefined;
        }
        case 'inform': {
            const recipients = readRecipients(node.recipients);
            return recipients && { verb: node.verb, recipients, range };
        }
        case 'cooperate': {
            const recipients = readRecipients(node.recipients);
            return recipients && { verb: node.verb, recipients, range };
        }
        case 'not': {
            const recipients = readRecipients(node.recipients);
            return recipients && { verb: 'not-alter', recipients, range };
        }
        case 'assess':
            return hasWord(node, 'risk') ? { verb: 'assess-risk', range } : undefined;
        case 'take':
            if (node.measures === true) return { verb: 'take-measures', range };
            return hasWord(node, 'action') ? { verb: 'take-corrective-action', range } : undefined;
        case 'keep':
            return readKeeping(node);
        case 'investigate':
        case 'suspend':
        case 'mitigate':
            return { verb: node.verb, range };
        default:
            return undefined;
    }
}

/** Every recipient, or none: a duty towards some of its recipients only would be another duty. */
function readRecipients(nodes: readonly Partial<ast.Recipient>[] | undefined): Recipient[] | undefined {
    const recipients: Recipient[] = [];
    for (const node of nodes ?? []) {
        const target = nameOf(node.target);
        const where = readWhere(node);
        if (!target || !where) return undefined;
        recipients.push({ target, ...(where !== 'none' && { where }), ...(node.declared === true && { ifDeclared: true as const }) });
    }
    return recipients.length > 0 ? recipients : undefined;
}

function readKeeping(node: Partial<ast.Act>): Act | undefined {
    if (!hasWord(node, 'records')) return undefined;
    const act: Unfinished<Extract<Act, { verb: 'keep-records' }>> = {
        verb: 'keep-records',
        saysLeast: hasWord(node, 'least'),
        after: [],
        range: rangeOf(node),
    };
    const span = readSpan(node.span);
    if (span) act.span = span;
    for (const written of node.after ?? []) {
        const moment = readMoment(written);
        // Without one of its moments the period would end too early.
        if (!moment) return undefined;
        act.after.push(moment);
    }
    return act;
}
