/** A workbook says the same through Excel as through its file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot } from '../../src/hosts/office/readSnapshot.ts';
import { openBook } from '../openBook.ts';
import { differences } from './differences.ts';
import { excelWith, roundTrips } from './excelWith.ts';

const WORKBOOKS = join(__dirname, '..', 'workbooks');

const books = ['corpus', 'layouts', 'defects'].flatMap((folder) =>
  readdirSync(join(WORKBOOKS, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

describe('a snapshot read through Excel', () => {
  it.each([...books, 'sample.xlsx'])('of %s says what its file says', async (path) => {
    const { snapshot } = openBook(join(WORKBOOKS, path));
    const excel = excelWith(snapshot);
    const read = await readSnapshot();
    expect(excel.missing).toEqual([]);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(differences(snapshot, read.value)).toEqual([]);
    expect(roundTrips(excel)).toBe(2);
  });
});
