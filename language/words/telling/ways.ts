import type { DeclaredRole, WayFacts } from '../../findings/ways.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { sayRole, sayStage, sayWhen } from '../vocabulary.ts';

/** What a way out of a finding does, as the label that a person chooses by. */
export function tellWay(way: WayFacts, words: Vocabulary): string {
    const { say } = words;
    switch (way.kind) {
        case 'remove-comment':
            return say('way.remove-comment', { reasoned: way.reasoned ? 'yes' : 'no' });
        case 'declare':
            return say('way.declare', { name: way.name, thing: way.thing, ...sayDeclared(way.as) });
        case 'declare-unnamed':
            return say('way.declare-unnamed', { state: way.state ?? 'none' });
        case 'use-of':
            return say('way.use-of', { party: way.party, other: way.insteadOf ?? 'none' });
        case 'strike':
            return say('way.strike', { line: way.line, when: sayWhen(way.when, words) });
        case 'say-unknown':
            return say('way.say-unknown', { fields: way.fields.join(', ') });
        case 'draft': {
            const { stage, recipients, drafted } = way;
            return say('way.draft', {
                stage: sayStage(stage, words),
                recipients: recipients.join(', '),
                language: words.languageName(way.language),
                drafted: drafted ? 'yes' : 'no',
            });
        }
        case 'add-found':
            return say('way.add-found', { finding: way.finding, kind: way.ruledOut ? 'ruled-out' : 'found' });
        case 'occurred-in':
            return say('way.occurred-in', { state: words.stateName(way.state) });
        case 'holder':
            return say('way.holder', { role: sayRole(way.role, words), party: way.party ?? 'none' });
        case 'representative':
            return say('way.representative', { party: way.party ?? 'none' });
        default: {
            const { kind, ...values } = way;
            return say(`way.${kind}`, values);
        }
    }
}

function sayDeclared(as: DeclaredRole | null): { readonly as: string; readonly role: string; readonly of: string } {
    if (as === null) return { as: 'none', role: '', of: '' };
    return { as: as.role === null ? 'representative' : 'role', role: as.role ?? '', of: as.of };
}
