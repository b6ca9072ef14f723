import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../language/reports/formats/shares.ts';
import { plain } from './sample-document.ts';

const ROOM = 90;
const row = ['Leave the system unaltered until the authorities are informed', 'Autoriteit Persoonsgegevens', 'without delay', 'stands', 'Article 73(6)']; // prettier-ignore
const headings = ['Duty', 'Recipient', 'Plan by / at the latest', 'Status', 'Basis'];

function widthsOf(...given: Parameters<typeof sharesOf>): readonly number[] {
    return sharesOf(...given).map((share) => share * ROOM);
}

describe('the widths of columns', () => {
    it('take all of the room', () => {
        const all = sharesOf(headings, [row.map(plain)], ROOM).reduce((sum, share) => sum + share, 0);
        expect(all).toBeCloseTo(1);
    });

    it('hold the longest word of each', () => {
        const widths = widthsOf(headings, [row.map(plain)], ROOM);
        for (const [index, longest] of ['authorities', 'Persoonsgegevens', 'without', 'Status', 'Article'].entries()) {
            expect(widths[index]).toBeGreaterThan(longest.length);
        }
    });

    it('follow the rows where there is no head', () => {
        const [labels = 0, values = 0] = widthsOf([], [['From', 'Medira B.V.\nHavenkade 12, Utrecht'].map(plain)], ROOM);
        expect(values).toBeGreaterThan(labels);
    });

    it('are as asked where no room holds the words', () => {
        const [first = 0, second = 0] = widthsOf(['a', 'b'], [['x'.repeat(300), 'y'.repeat(300)].map(plain)], ROOM);
        expect(first).toBeCloseTo(second);
    });
});
