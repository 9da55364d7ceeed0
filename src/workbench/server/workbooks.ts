/** The workbooks that the page offers to try: a sample, scorecards as published, and books with a defect to put right. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PLACES } from './places.ts';

export interface OfferedBook {
  /** Below the workbooks' folder: `corpus/sefton-2017-q2.xlsx`. */
  readonly file: string;
  readonly title: string;
}

export interface OfferedGroup {
  readonly title: string;
  readonly books: readonly OfferedBook[];
}

const sentenced = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const titleOf = (file: string): string => sentenced(file.replace(/\.xlsx$/, '').replaceAll('-', ' '));

async function booksIn(folder: string): Promise<readonly OfferedBook[]> {
  const files = await readdir(join(PLACES.workbooks, folder));
  return files
    .filter((file) => file.endsWith('.xlsx'))
    .sort()
    .map((file) => ({ file: `${folder}/${file}`, title: titleOf(file) }));
}

export const offeredBooks = async (): Promise<readonly OfferedGroup[]> => [
  { title: 'Sample', books: [{ file: 'sample.xlsx', title: 'Sample scorecard' }] },
  { title: 'As published', books: await booksIn('corpus') },
  { title: 'To put right', books: await booksIn('defects') },
];
