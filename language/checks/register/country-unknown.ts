import { countryOf } from '../../facts/build-register.ts';
import { defineCheck } from '../check.ts';

/** `country-unknown`: a country that no code of ISO 3166 stands for. */
export const countryUnknown = defineCheck({
    code: 'country-unknown',
    severity: 'error',
    unread: true,
    title: 'A country is not a code of ISO 3166',
    *onFile({ file }) {
        for (const { name, country } of file.parties) {
            if (!country || countryOf(country.text) !== undefined) continue;
            const meant = meantBy(country.text);
            yield {
                at: country.range,
                message: `\`${country.text}\` is not the code of a country, so \`${name.text}\` counts as having none: whether it lies in the Union is not known.`,
                advice: meant === undefined ? 'Write the two capital letters of ISO 3166-1, such as `DE`.' : `Write \`${meant}\`.`,
                data: { name: country.text, ...(meant === undefined ? {} : { suggestions: [meant] }) },
            };
        }
    },
});

/** Small letters, and the two letters by which the United Kingdom is known although the standard has others. */
function meantBy(text: string): string | undefined {
    const capital = text.toUpperCase();
    if (capital === 'UK') return 'GB';
    return countryOf(capital) === undefined ? undefined : capital;
}
