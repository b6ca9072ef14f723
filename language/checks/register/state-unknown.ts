import { writtenStates } from '../../facts/written-places.ts';
import { canonicalState, isCountry, memberStates } from '../../time/state.ts';
import { defineCheck } from '../check.ts';

/** `state-unknown`: what stands for a Member State is none; nothing is owed to a state that cannot be told. */
export const stateUnknown = defineCheck({
    code: 'state-unknown',
    severity: 'error',
    unread: true,
    title: 'A place is not a Member State',
    *onFile({ file }) {
        for (const use of writtenStates(file)) {
            if (canonicalState(use.text) !== undefined) continue;
            yield { at: use.range, ...sayWhy(use.text), data: { name: use.text, ...suggestion(use.text) } };
        }
    },
});

function suggestion(text: string): { readonly suggestions?: readonly string[] } {
    const capital = text.toUpperCase();
    return canonicalState(capital) === undefined ? {} : { suggestions: [capital] };
}

function sayWhy(text: string): { readonly message: string; readonly advice: string } {
    const [capital] = suggestion(text).suggestions ?? [];
    if (capital !== undefined) {
        return { message: `\`${text}\` is not written as a Member State; codes have capital letters.`, advice: `Write \`${capital}\`.` };
    }
    const outside = isCountry(text.toUpperCase());
    return {
        message: outside
            ? `\`${text}\` is not a Member State of the Union, so no authority there is owed anything by this line.`
            : `\`${text}\` is not the code of a Member State, so this line leads to no authority.`,
        advice: outside
            ? 'Name the Member States alone; what happened elsewhere can be told in the text of the line.'
            : `Write two capital letters, one of ${memberStates.join(', ')}.`,
    };
}
