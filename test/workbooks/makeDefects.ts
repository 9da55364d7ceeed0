/** Writes the books of `defects.ts` into `defects/`, each named for its defect. Run: npm run defects */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFECTS } from './defects.ts';
import { plainBook } from './plainBook.ts';

const folder = join(import.meta.dirname, '..', '..', 'test', 'workbooks', 'defects');
mkdirSync(folder, { recursive: true });
for (const { name, sheets } of DEFECTS) writeFileSync(join(folder, `${name}.xlsx`), plainBook(sheets));
process.stdout.write(`${DEFECTS.length} books in ${folder}\n`);
