import type { ConfigurationFacts } from '../../findings/configuration.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What in a `vigil.json` cannot be followed, and what to write, in one or two sentences. */
export function tellConfiguration(facts: ConfigurationFacts, { say }: Vocabulary): string {
    switch (facts.kind) {
        case 'unknown-key': {
            const { key, entryOf, near, keys } = facts;
            return say('configuration.unknown-key', { key, of: entryOf ?? 'file', near: near ?? 'none', keys: keys.join(', ') });
        }
        case 'one-of': {
            const { key, allowed, near } = facts;
            return say('configuration.one-of', { key, allowed: allowed.map((each) => `"${each}"`).join(', '), near: near ?? 'none' });
        }
        case 'no-check':
            return say('configuration.no-check', { code: facts.code, near: facts.near ?? 'none' });
        case 'no-law':
            return say('configuration.no-law', { law: facts.law, near: facts.near ?? 'none', laws: facts.laws.join(', ') });
        case 'party-unknown':
            return say('configuration.party-unknown', { party: facts.party, near: facts.near ?? 'none' });
        case 'policy-differs': {
            const { path, policy, configuration } = facts;
            return say('configuration.policy-differs', { path, policy: policy.join(', '), configuration: configuration.join(', ') });
        }
        case 'output-path':
            return say('configuration.output-path', { example: '"build/vigil.sarif"' });
        default: {
            const { kind, ...values } = facts;
            return say(`configuration.${kind}`, values);
        }
    }
}
