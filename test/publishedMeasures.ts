/** Every measure of the councils' workbooks and of the layouts made after them, as it is read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkBook } from '../src/app/checkBook.ts';
import { NO_CHOICES } from '../src/app/choices.ts';
import type { Measure } from '../src/domain/measure.ts';
import { openBook } from './openBook.ts';

const books = (folder: string): readonly string[] =>
  readdirSync(join(__dirname, 'workbooks', folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(__dirname, 'workbooks', folder, name));

export const corpusAndLayoutMeasures = (): readonly Measure[] =>
  [...books('corpus'), ...books('layouts')].flatMap((path) => {
    const checked = checkBook(openBook(path).snapshot, NO_CHOICES);
    return checked.ok ? checked.assessment.measures.map(({ measure }) => measure) : [];
  });
