import { describe, expect, it } from 'vitest';
import { testShipped } from '../../language/analysis/examples/test-examples.ts';
import { exampleFiles } from '../../language/generated/law-examples.ts';
import { lawFiles, regimes } from './law-files.ts';

const files = exampleFiles.map(({ file }) => file);
const tested = testShipped(files, lawFiles);
const expected = files.flatMap(({ examples }) => examples.flatMap(({ expects }) => expects.flatMap(({ lines }) => lines)));

describe('the examples of the law', () => {
    it.each(tested)('$title', ({ faults, expectations }) => {
        expect(faults).toEqual([]);
        expect(expectations.filter(({ differences }) => differences.length > 0)).toEqual([]);
        expect(expectations.length).toBeGreaterThan(0);
    });

    it('have a title each, which no other one has', () => {
        const titles = tested.map(({ title }) => title);
        expect(titles.filter((title) => title === '')).toEqual([]);
        expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    it('show each duty of the law at least once, as more than one that there is no entry for', () => {
        const shown = new Set(expected.filter(({ status }) => status !== 'no entry').map(({ duty }) => duty.text));
        const duties = regimes.flatMap((regime) => regime.duties.map(({ name }) => `${regime.name.text}.${name.text}`));
        expect(duties.filter((duty) => !shown.has(duty))).toEqual([]);
    });

    it('name every duty in full, so that it is found whatever regime is added', () => {
        expect(expected.map(({ duty }) => duty.text).filter((name) => !name.includes('.'))).toEqual([]);
    });
});
