// Prints what the built pages load, compressed, and fails where it is more than docs/architecture.md allows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';

/** KB of compressed JavaScript before the first press; Office.js itself, which Excel keeps, is not counted. */
const LIMIT = 180;

const size = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1024;

const page = readFileSync(join(DIST, 'pane.html'), 'utf8');
const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
const first = scripts.filter((file) => page.includes(file));
const eager = first.reduce((sum, file) => sum + size(file), 0);
const later = scripts.filter((file) => !first.includes(file));

const line = (what, kb, more = '') =>
  process.stdout.write(`${what.padEnd(48)}${kb.toFixed(1).padStart(8)} KB${more}\n`);

for (const file of first) line(`  ${file}, with the page`, size(file));
for (const file of later.toSorted()) line(`  ${file}, when it is asked for`, size(file));
const holds = first.length > 0 && eager <= LIMIT;
line('JavaScript before the first press, gzip', eager, `  limit ${LIMIT} KB  ${holds ? 'holds' : 'OVER'}`);
process.exitCode = holds ? 0 : 1;
