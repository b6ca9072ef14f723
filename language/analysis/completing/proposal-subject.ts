import type { SupposedFact } from '../../explain/what-would-change.ts';
import { isNamedKind } from '../../names/kinds.ts';
import type { NamedKind } from '../../names/name-uses.ts';

/** What of a proposal is needed so that it can be explained when somebody looks at it. Plain data: an editor keeps it meanwhile. */
export interface ProposalSubject {
    readonly refersTo?: { readonly kind: NamedKind; readonly id: string };
    /** The line that would be written: of which incident, where, when, and what it would say. */
    readonly line?: { readonly incident: string; readonly number: number; readonly at?: string; readonly supposed: SupposedFact };
}

/** Reads what came back from an editor; what is not ours is left out. */
export function readProposalSubject(data: unknown): ProposalSubject {
    const refersTo = memberOf(data, 'refersTo');
    const [kind, id] = [textIn(refersTo, 'kind'), textIn(refersTo, 'id')];
    const line = memberOf(data, 'line');
    const [incident, number, at] = [textIn(line, 'incident'), memberOf(line, 'number'), textIn(line, 'at')];
    const supposed = readSupposed(memberOf(line, 'supposed'));
    return {
        ...(kind !== undefined && isNamedKind(kind) && id !== undefined && { refersTo: { kind, id } }),
        ...(incident !== undefined &&
            typeof number === 'number' &&
            supposed && { line: { incident, number, supposed, ...(at !== undefined && { at }) } }),
    };
}

function readSupposed(value: unknown): SupposedFact | undefined {
    const finding = textIn(value, 'finding');
    if (finding !== undefined) return { finding };
    const ruledOut = textIn(value, 'ruledOut');
    if (ruledOut !== undefined) return { ruledOut };
    const aware = textIn(value, 'aware');
    if (aware !== undefined) return { aware };
    const degree = textIn(value, 'degree');
    if (degree === 'suspected' || degree === 'likely' || degree === 'established' || degree === 'excluded') return { degree };
    return undefined;
}

function memberOf(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
    const member = memberOf(value, name);
    return typeof member === 'string' ? member : undefined;
}
