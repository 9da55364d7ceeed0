/** Writes the books of `layoutBooks/` and what is expected of them into `layouts/`. Run: node test/workbooks/makeLayouts.mjs [part of a name] */
import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOOKS } from './layoutBooks/books.mjs';
import { layOut } from './layoutBooks/expect.mjs';
import { writeBook } from './layoutBooks/writeBook.mjs';

const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
const excelize = await init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));

const folder = join(dirname(fileURLToPath(import.meta.url)), 'layouts');
const part = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true });

/** JSON with the innermost records on one line, so that a difference is read line by line. */
const inLines = (value) =>
  `${JSON.stringify(value, null, 1).replace(/\{\n\s+([^{}]*?)\n\s+\}/g, (_, inside) => `{ ${inside.replace(/\n\s+/g, ' ')} }`)}\n`;

const made = new Set();
for (const book of BOOKS) {
  const laid = layOut(book);
  if (made.has(laid.name)) throw new Error(`two books are named ${laid.name}`);
  made.add(laid.name);
  if (!laid.name.includes(part)) continue;
  writeFileSync(join(folder, `${laid.name}.xlsx`), writeBook(excelize, laid));
  writeFileSync(join(folder, `${laid.name}.expected.json`), inLines(laid.expected));
}
for (const file of readdirSync(folder))
  if (!made.has(file.replace(/\.(xlsx|expected\.json)$/, ''))) unlinkSync(join(folder, file));
process.stdout.write(`${made.size} books in ${folder}\n`);
