import type { Supposed } from '../../language/explain/what-would-change.ts';
import { isNamedKind } from '../../language/names/kinds.ts';
import type { ItemData } from './item.ts';

/** Reads what came back from the editor with an item; what is not ours is left out. */
export function readItemData(data: unknown): ItemData | undefined {
    const uri = textIn(data, 'uri');
    if (uri === undefined) return undefined;
    const refersTo = memberOf(data, 'refersTo');
    const [kind, id] = [textIn(refersTo, 'kind'), textIn(refersTo, 'id')];
    const line = memberOf(data, 'line');
    const [incident, number, at] = [textIn(line, 'incident'), memberOf(line, 'number'), textIn(line, 'at')];
    const supposed = readSupposed(memberOf(line, 'supposed'));
    return {
        uri,
        ...(kind !== undefined && isNamedKind(kind) && id !== undefined && { refersTo: { kind, id } }),
        ...(incident !== undefined &&
            typeof number === 'number' &&
            supposed && { line: { incident, number, supposed, ...(at !== undefined && { at }) } }),
    };
}

function readSupposed(value: unknown): Supposed | undefined {
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
