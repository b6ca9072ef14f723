import type { FindingKey } from '../../language/analysis/telling/why.ts';
import { clientCommands } from './session.ts';

/**
 * Why something was found: its headline, the provision, what to do with the line to write, on what it rests, how its dates follow,
 * other places. Parameter {@link WhyParams}, answer a {@link WhyPage}, which says so too where the finding is gone. Clients that offer
 * no commands of their own execute the command {@link whyCommand} with the same parameter, and are shown the page as a message.
 */
export const whyRequest = 'vigil/why';

/** The scheme of the read-only documents that hold such pages; the query is the parameter as JSON. */
export const whyScheme = 'vigil-why';

export const whyCommand = clientCommands.why;

export interface WhyParams extends FindingKey {
    /** The document of the finding. */
    readonly uri: string;
}

export interface WhyPage {
    /** The name of the page: `Why? duty-overdue`. */
    readonly title: string;
    readonly markdown: string;
}

/** Whether something that came as an argument or in an address tells a finding. */
export function isWhyParams(value: unknown): value is WhyParams {
    return (
        typeof value === 'object' &&
        value !== null &&
        'uri' in value &&
        typeof value.uri === 'string' &&
        'code' in value &&
        'line' in value &&
        'column' in value
    );
}
