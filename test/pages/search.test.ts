import { describe, expect, it } from 'vitest';
import type { Choice } from '../../pages/intake/messages.ts';
import { calledExactly, search } from '../../pages/intake/search.ts';

function choice(name: string, title: string, words: readonly string[] = [], detail = ''): Choice {
    return { name, title, detail, words };
}

const choices = [
    choice('death', 'Death of a person', ['died', 'patient died', 'überfahren']),
    choice('health-harm', "Serious harm to a person's health", ['injured', 'patient harmed', 'Krankenhaus']),
    choice('property-harm', 'Serious harm to property', ['Sachschaden']),
    choice('NL', 'Netherlands', [], 'NL'),
    choice('FR', 'France', [], 'FR'),
];

function found(typed: string): readonly string[] {
    return search(choices, typed).choices.map(({ name }) => name);
}

describe('a search by meaning', () => {
    it.each([
        ['', ['death', 'health-harm', 'property-harm', 'NL', 'FR']],
        ['died', ['death']],
        ['patient died', ['death']],
        ['PATIENT', ['death', 'health-harm']],
        ['uberfahren', ['death']],
        ['serious', ['health-harm', 'property-harm']],
        ['person', ['death', 'health-harm']],
        ['schaden', ['property-harm']],
        ['nl', ['NL']],
        ['er', []],
        ['nothing like it', []],
    ])('finds what is meant by “%s”', (typed, names) => {
        expect(found(typed)).toEqual(names);
    });

    it('says how many more there are than can be looked through', () => {
        const many = Array.from({ length: 100 }, (_, index) => choice(`n${index}`, `Name ${index}`));
        expect(search(many, 'name')).toMatchObject({ more: 60 });
        expect(search(many, 'name').choices).toHaveLength(40);
    });

    it('knows what is called exactly so', () => {
        expect(calledExactly(choices, ' netherlands ')?.name).toBe('NL');
        expect(calledExactly(choices, 'nl')?.name).toBe('NL');
        expect(calledExactly(choices, 'Nether')).toBeUndefined();
    });
});
