import type { AsOfAnswer, AsOfParams } from '../protocol/as-of.ts';
import { asOfRequest } from '../protocol/as-of.ts';
import { readTyped, toldInstant } from '../../language/analysis/instants/typed-instant.ts';
import type { Session } from '../workspace/session.ts';
import type { Clock } from '../clock.ts';
import type { Feature } from '../features/feature.ts';

/** Travels in time: everything is told as of an instant, or as of now again. */
export const asOf: Feature = {
    capabilities: () => ({}),
    register({ connection, session, clock }) {
        connection.onRequest(asOfRequest, ({ text }: AsOfParams): Promise<AsOfAnswer> => Promise.resolve(travelled(text, session, clock)));
    },
};

function travelled(text: unknown, session: Session, clock: Clock): AsOfAnswer {
    if (typeof text !== 'string') {
        session.travel(undefined);
        return { now: true };
    }
    const typed = readTyped(text, clock.zone());
    if ('refused' in typed) return typed;
    session.travel(typed.instant);
    return toldInstant(typed.instant, clock.zone());
}
