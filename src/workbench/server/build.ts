/** Builds the add-in's pages and the workbench's page where they are older than what they are made from. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration, Stats } from 'webpack';
import { PLACES } from './places.ts';

interface Target {
  readonly title: string;
  readonly config: string;
  /** The file that is there once it is built. */
  readonly result: string;
  /** What it is made from. */
  readonly sources: readonly string[];
}

const inSource = (...folders: readonly string[]): readonly string[] =>
  folders.map((folder) => join(PLACES.source, folder));

const LOCK = join(PLACES.root, 'package-lock.json');

const TARGETS: readonly Target[] = [
  {
    title: 'the add-in',
    config: join(PLACES.root, 'webpack.config.js'),
    result: join(PLACES.addin, 'pane.html'),
    sources: [...inSource('domain', 'sheets', 'hosts', 'app'), LOCK],
  },
  {
    title: "the workbench's page",
    config: join(PLACES.source, 'workbench', 'webpack.config.js'),
    result: join(PLACES.page, 'workbench.html'),
    sources: [...inSource('domain', 'sheets', 'hosts', 'workbench'), LOCK],
  },
];

/** Milliseconds since 1970; 0 for nothing there. */
async function changed(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

async function isStale({ result, config, sources }: Target): Promise<boolean> {
  const [made, ...from] = await Promise.all([result, config, ...sources].map(changed));
  return from.some((time) => time > (made ?? 0));
}

type Made = Configuration | ((env: object, options: object) => Configuration | Promise<Configuration>);

async function build({ config }: Target): Promise<void> {
  const { default: webpack } = await import('webpack');
  const { default: made } = (await import(pathToFileURL(config).href)) as { readonly default: Made };
  const configuration = typeof made === 'function' ? await made({}, { mode: 'production' }) : made;
  const compiler = webpack(configuration);
  if (compiler === null) throw new Error('webpack took no configuration');
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, done) => (error ? reject(error) : resolve(done)));
  });
  await new Promise<void>((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

/** Tells `say` of each that it builds. */
export async function buildWhatIsStale(say: (line: string) => void): Promise<void> {
  for (const target of TARGETS) {
    if (!(await isStale(target))) continue;
    say(`Building ${target.title} …`);
    await build(target);
  }
}
