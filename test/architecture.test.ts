/** The layers as they were meant: direction, rings, vendors, clocks, and the size and naming of files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '..');
const SOURCE = join(ROOT, 'src');

interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const full = join(entry.parentPath, entry.name);
    return { path: full.slice(ROOT.length + 1).replaceAll(sep, '/'), text: readFileSync(full, 'utf8') };
  });

/** The code without comments and without the insides of strings, line breaks kept. */
const bare = (text: string): string =>
  text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g,
    (found) => (found.startsWith('/') ? '' : "''") + '\n'.repeat(found.split('\n').length - 1),
  );

const specifiersOf = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export)\s(?:[\w$*{},\s]+\sfrom\s)?\s*['"]([^'"]+)['"]/gm)]
    .concat([...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)])
    .map((match) => match[1] ?? '');

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

const targetOf = (from: string, specifier: string): string => posix.join(dirname(from), specifier);

const LAYERS = ['domain', 'sheets', 'hosts', 'app'];

/** Stands beside the layers and is shipped to nobody. */
const WORKBENCH = 'workbench';

/** A tool of the build, that knows nothing of the product and that the product does not know. */
const PACKAGING = 'packaging';

const layerOf = (path: string): string => path.split('/')[1] ?? '';

const hostOf = (path: string): string | null =>
  path.startsWith('src/hosts/') ? (path.split('/')[2] ?? null) : null;

/** What the workbench may know besides itself. */
const isOpenToWorkbench = (target: string): boolean =>
  [WORKBENCH, 'sheets'].includes(layerOf(target)) || hostOf(target) === 'xlsx';

/** Imports that point to the right: domain ◀ sheets ◀ hosts ◀ app; one host never knows another. */
const wrongWay = (file: SourceFile): readonly string[] =>
  specifiersOf(file.text)
    .filter(isRelative)
    .map((specifier) => targetOf(file.path, specifier))
    .filter((target) => {
      if (layerOf(file.path) === WORKBENCH) return !isOpenToWorkbench(target);
      if (layerOf(file.path) === PACKAGING) return layerOf(target) !== PACKAGING;
      const upward = LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file.path));
      const sideways =
        hostOf(file.path) !== null && hostOf(target) !== null && hostOf(target) !== hostOf(file.path);
      return upward || sideways || !LAYERS.includes(layerOf(target));
    });

/** What runs in Node and nowhere else. */
const IN_NODE = /^src\/(app\/cli|packaging|workbench\/server)\//;

/** Which files may import a package. */
const VENDORS: readonly (readonly [RegExp, RegExp])[] = [
  [/^zod(\/|$)/, /^src\/domain\/settingsSchema\.ts$/],
  [/^@borgar\/fx(\/|$)/, /^src\/(sheets|hosts)\//],
  [/^(fflate|numfmt)(\/|$)/, /^src\/hosts\/xlsx\//],
  [/^(react|react-dom|@fluentui\/.+)(\/|$)/, /^src\/app\/pane\//],
  [/^@univerjs\//, /^src\/workbench\/grid\//],
  [/^(selfsigned|open|webpack)$/, /^src\/workbench\/server\//],
  [/^node:/, IN_NODE],
];

const foreignVendors = (file: SourceFile): readonly string[] =>
  specifiersOf(file.text)
    .filter((specifier) => !isRelative(specifier))
    .filter(
      (specifier) => !VENDORS.some(([vendor, allowed]) => vendor.test(specifier) && allowed.test(file.path)),
    );

/** Words of a world that the inner layers must not know: clocks, chance, printing, globals of a host. */
const IMPURE =
  /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bconsole\.|\bprocess\.|\bperformance\.|\bglobalThis\b/g;

const impurities = (file: SourceFile): readonly string[] =>
  ['domain', 'sheets'].includes(layerOf(file.path)) ? [...(bare(file.text).match(IMPURE) ?? [])] : [];

/** Globals that only Node has: what does not run there must run in a browser. */
const NODE_ONLY = /\b(?:process|Buffer|__dirname|__filename|setImmediate|require)\b(?=[.(])/g;

const nodeOnly = (file: SourceFile): readonly string[] =>
  IN_NODE.test(file.path) ? [] : [...(bare(file.text).match(NODE_ONLY) ?? [])];

const EXCEL_API = /\b(?:Excel|Office)\.[A-Za-z]/;

/** Where the add-in begins: it waits for Office, and ties the ribbon to its commands. */
const AT_THE_DOOR = ['src/app/commands/registerCommands.ts', 'src/app/pane/main.tsx'];

/** Ways out of the machine. */
const NETWORK =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bRTCPeerConnection\b/g;

/** What is shipped reaches no network; the workbench, which is not, is served from a server of its own. */
const reachesOut = (file: SourceFile): readonly string[] =>
  layerOf(file.path) === WORKBENCH ? [] : [...(bare(file.text).match(NETWORK) ?? [])];

const firstLine = (text: string): string => {
  const [first = '', second = ''] = text.split('\n');
  return first.startsWith('#!') ? second : first;
};

/** The files of a ring of imports, or null where there is none. */
function ringIn(all: readonly SourceFile[]): readonly string[] | null {
  const targets = new Map(
    all.map((file) => [
      file.path,
      specifiersOf(file.text)
        .filter(isRelative)
        .map((specifier) => targetOf(file.path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return null;
    for (const next of targets.get(path) ?? []) {
      const ring = visit(next, [...trail, path]);
      if (ring) return ring;
    }
    done.add(path);
    return null;
  };
  for (const path of targets.keys()) {
    const ring = visit(path, []);
    if (ring) return ring;
  }
  return null;
}

const made = (path: string, text: string): SourceFile => ({ path, text });

describe('the checks themselves', () => {
  it('sees every way of importing', () => {
    const text = [
      "import a from './a.ts';",
      "import type { B,\n  C } from '../b.ts';",
      "export * from './d.ts';",
      "import './e.ts';",
      "const f = await import('./f.ts');",
    ].join('\n');
    expect(specifiersOf(text)).toEqual(['./a.ts', '../b.ts', './d.ts', './e.ts', './f.ts']);
  });

  it('refuses an import that points the wrong way or across hosts', () => {
    expect(wrongWay(made('src/domain/a.ts', "import { b } from '../sheets/b.ts';"))).toEqual([
      'src/sheets/b.ts',
    ]);
    expect(wrongWay(made('src/hosts/xlsx/a.ts', "import { b } from '../office/b.ts';"))).toHaveLength(1);
    expect(wrongWay(made('src/app/a.ts', "import { b } from '../../test/b.ts';"))).toHaveLength(1);
    expect(wrongWay(made('src/app/a.ts', "import { b } from '../domain/b.ts';"))).toEqual([]);
    expect(wrongWay(made('src/app/a.ts', "import { b } from '../workbench/b.ts';"))).toHaveLength(1);
    expect(wrongWay(made('src/app/a.ts', "import { b } from '../packaging/b.ts';"))).toHaveLength(1);
    expect(wrongWay(made('src/packaging/a.ts', "import { b } from '../sheets/b.ts';"))).toHaveLength(1);
    expect(wrongWay(made('src/workbench/a.ts', "import { b } from '../hosts/office/b.ts';"))).toHaveLength(1);
    expect(wrongWay(made('src/workbench/a.ts', "import { b } from '../sheets/b.ts';"))).toEqual([]);
  });

  it('refuses a package out of its folder', () => {
    expect(foreignVendors(made('src/domain/a.ts', "import { z } from 'zod';"))).toEqual(['zod']);
    expect(foreignVendors(made('src/sheets/a.ts', "import { unzipSync } from 'fflate';"))).toEqual([
      'fflate',
    ]);
    expect(foreignVendors(made('src/app/a.ts', "import { join } from 'node:path';"))).toEqual(['node:path']);
    expect(foreignVendors(made('src/hosts/xlsx/a.ts', "import { unzipSync } from 'fflate';"))).toEqual([]);
  });

  it('refuses a clock, but not the word for one', () => {
    expect(impurities(made('src/sheets/a.ts', 'const now = new Date();'))).toEqual(['new Date']);
    expect(impurities(made('src/sheets/a.ts', "const said = 'new Date()'; // Date.now"))).toEqual([]);
  });

  it('refuses what only Node has', () => {
    expect(nodeOnly(made('src/hosts/xlsx/a.ts', 'const b = Buffer.from(c);'))).toEqual(['Buffer']);
    expect(nodeOnly(made('src/app/cli/a.ts', 'process.exitCode = 2;'))).toEqual([]);
  });

  it('refuses a way out of the machine', () => {
    expect(reachesOut(made('src/app/pane/a.ts', 'await fetch(address);'))).toEqual(['fetch(']);
    expect(reachesOut(made('src/app/pane/a.ts', "navigator.sendBeacon('/', figures);"))).toEqual([
      'sendBeacon',
    ]);
    expect(reachesOut(made('src/app/pane/a.ts', "const said = 'fetch(';"))).toEqual([]);
  });

  it('finds a ring', () => {
    const ring = [
      made('src/a.ts', "import './b.ts';"),
      made('src/b.ts', "import './c.ts';"),
      made('src/c.ts', "import './a.ts';"),
    ];
    expect(ringIn(ring)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']);
    expect(ringIn(ring.slice(0, 2))).toBeNull();
  });
});

describe('layers', () => {
  it('import to the left only', () => {
    expect(files.flatMap((file) => wrongWay(file).map((target) => `${file.path} → ${target}`))).toEqual([]);
  });

  it('have no ring of imports', () => {
    expect(ringIn(files)).toBeNull();
  });

  it('know a package only in its folder', () => {
    expect(files.flatMap((file) => foreignVendors(file).map((name) => `${file.path} → ${name}`))).toEqual([]);
  });

  it('name Excel only where Office.js is driven', () => {
    const named = files.filter((file) => EXCEL_API.test(bare(file.text)) && hostOf(file.path) !== 'office');
    expect(named.map((file) => file.path).filter((path) => !AT_THE_DOOR.includes(path))).toEqual([]);
  });

  it('run in a browser, but for what runs in Node only', () => {
    expect(files.flatMap((file) => nodeOnly(file).map((word) => `${file.path}: ${word}`))).toEqual([]);
  });

  it('reach no network', () => {
    expect(files.flatMap((file) => reachesOut(file).map((word) => `${file.path}: ${word}`))).toEqual([]);
  });

  it('take the time, chance and printing from outside', () => {
    expect(files.flatMap((file) => impurities(file).map((word) => `${file.path}: ${word}`))).toEqual([]);
  });
});

describe('files', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it('have at most 300 lines', () => {
    const long = files.filter((file) => file.text.split('\n').length > 300);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('say on their first line what they are for', () => {
    const silent = files.filter((file) => !/^\/\*\* .+ \*\/$/.test(firstLine(file.text)));
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  it('are named for one idea', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/i.test(file.path),
    );
    expect(vague.map((file) => file.path)).toEqual([]);
  });

  it('name files with their ending when they import them', () => {
    const bareImports = files.flatMap((file) =>
      specifiersOf(file.text)
        .filter((specifier) => isRelative(specifier) && !/\.(?:tsx?|css)$/.test(specifier))
        .map((specifier) => `${file.path} → ${specifier}`),
    );
    expect(bareImports).toEqual([]);
  });
});
