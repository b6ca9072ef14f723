import type { TextParams, WantedText } from '../../server/protocol/report.ts';

/** The text that a page showed when its window was closed; undefined where what was kept is none, or of another version. */
export function keptText(state: unknown): TextParams | undefined {
    if (!isObject(state) || !isObject(state['params'])) return undefined;
    const { incident, wanted } = state['params'];
    return typeof incident === 'string' && isWanted(wanted) ? { incident, wanted } : undefined;
}

function isWanted(value: unknown): value is WantedText {
    if (!isObject(value) || typeof value['language'] !== 'string') return false;
    const { kind, stage, to, block, form, duty } = value;
    if (kind === 'brief') return true;
    if (kind === 'letter') return typeof duty === 'string' && (to === null || typeof to === 'string');
    if (kind !== 'report' || typeof stage !== 'string') return false;
    return Array.isArray(to) && to.every((party) => typeof party === 'string') && isTextOrNone(block) && isTextOrNone(form);
}

function isTextOrNone(value: unknown): boolean {
    return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}
