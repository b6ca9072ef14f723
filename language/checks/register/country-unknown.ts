import { countryOf } from '../../facts/build-register.ts';
import { defineCheck } from '../check.ts';

/** `country-unknown`: a country that no code of ISO 3166 stands for. */
export const countryUnknown = defineCheck({
    code: 'country-unknown',
    severity: 'error',
    unread: 'voids',
    title: 'A country is not a code of ISO 3166',
    *onFile({ file }) {
        for (const { name, country } of file.parties) {
            if (!country || countryOf(country.text) !== undefined) continue;
            const meant = meantBy(country.text);
            yield {
                at: country.range,
                facts: { name: country.text, party: name.text, suggestions: meant === undefined ? [] : [meant] },
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
