import { formatProvision, officialAddress } from '../facts/provision.ts';
import type { Provision, Regime } from '../facts/regime-source.ts';

/** A place in an act as lawyers cite it, and where its official text can be read. */
export interface Citation {
    readonly text: string;
    readonly address?: string;
}

/**
 * The provisions of a regime as citations; without any, the act alone.
 *
 * @param language two letters, or a tag such as `de-AT`: the language in which the official text is wanted
 */
export function citationsOf(provisions: readonly Provision[], regime: Regime, language?: string): readonly Citation[] {
    const act = regime.cites ?? { text: regime.title ?? regime.name.text };
    if (provisions.length === 0) return [{ text: act.text }];
    return provisions.map((provision) => citationOf(provision, regime, language));
}

/** One provision of a regime as a citation. */
export function citationOf(provision: Provision, regime: Regime, language?: string): Citation {
    const act = regime.cites ?? { text: regime.title ?? regime.name.text };
    const address = officialAddress(act, provision, primary(language));
    return { text: `${act.text}, ${formatProvision(provision)}`, ...(address !== undefined && { address }) };
}

/** The act itself as a citation. */
export function actOf(regime: Regime, language?: string): Citation {
    const act = regime.cites ?? { text: regime.title ?? regime.name.text };
    const address = officialAddress(act, { kind: '', parts: [] }, primary(language));
    return { text: act.text, ...(address !== undefined && { address }) };
}

function primary(language: string | undefined): string | undefined {
    return language?.split(/[-_]/)[0];
}
