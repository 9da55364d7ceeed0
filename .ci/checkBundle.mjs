// Prints what the built pages load and of which packages they are made; fails where that is more than was agreed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';

/** What webpack says of its own run: `npm run build` has it written there. */
const STATS = join('build', 'bundle.json');

/** KB of compressed JavaScript before the first press; Office.js itself, which Excel keeps, is not counted. */
const LIMIT = 180;

/** What the add-in is made of. A package that is not named here is looked at by a person before it is shipped. */
const AGREED = [
  /^(react|react-dom|scheduler|use-sync-external-store)$/,
  /^@fluentui\//,
  // What Fluent UI itself is made with: styles, focus, placing.
  /^(@griffel\/(core|react)|@emotion\/hash|rtl-css-js|stylis|tabster|keyborg|@floating-ui\/.+|@swc\/helpers)$/,
  /^(zod|@borgar\/fx)$/,
];

/** Ways to reach a network, or to run text as code, which the page's policy forbids. */
const FORBIDDEN = ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'importScripts'];

const problems = [];

const size = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1024;

const line = (what, kb, more = '') =>
  process.stdout.write(`${what.padEnd(48)}${kb.toFixed(1).padStart(8)} KB${more}\n`);

const page = readFileSync(join(DIST, 'pane.html'), 'utf8');
const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
const first = scripts.filter((file) => page.includes(file));
const later = scripts.filter((file) => !first.includes(file));
for (const file of first) line(`  ${file}, with the page`, size(file));
for (const file of later.toSorted()) line(`  ${file}, when it is asked for`, size(file));
const eager = first.reduce((sum, file) => sum + size(file), 0);
const holds = first.length > 0 && eager <= LIMIT;
line('JavaScript before the first press, gzip', eager, `  limit ${LIMIT} KB  ${holds ? 'holds' : 'OVER'}`);
if (!holds) problems.push('the page loads more JavaScript before the first press than the limit');

const packages = new Set();
/** The workbench is for trying the add-in, and is shipped to nobody. */
let isWorkbenchIn = false;
function packagesIn(modules) {
  for (const { name = '', modules: within = [] } of modules) {
    if (name.includes('src/workbench/')) isWorkbenchIn = true;
    for (const [, found] of name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/ ]+)/g)) packages.add(found);
    packagesIn(within);
  }
}
packagesIn(JSON.parse(readFileSync(STATS, 'utf8')).modules.filter(({ orphan }) => !orphan));
process.stdout.write(`Made of ${[...packages].toSorted().join(', ')}\n`);
const strangers = [...packages].filter((name) => !AGREED.some((agreed) => agreed.test(name)));
if (packages.size === 0) problems.push(`${STATS} names no package`);
if (isWorkbenchIn) problems.push('something of the workbench is in the pages');
if (strangers.length > 0) problems.push(`not agreed: ${strangers.join(', ')}`);

for (const file of scripts) {
  const text = readFileSync(join(DIST, file), 'utf8');
  for (const word of FORBIDDEN.filter((each) => text.includes(each))) problems.push(`${file} says ${word}`);
}

for (const problem of problems) process.stderr.write(`bundle: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
