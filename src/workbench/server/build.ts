/** Builds the add-in's pages and the workbench's page where they are older than what they are made from. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration, Stats } from 'webpack';
import { PLACES } from './places.ts';
import { type Buildable, isStale, stampBuilt } from './staleness.ts';

interface Target extends Buildable {
  readonly title: string;
  readonly config: string;
}

const inSource = (...folders: readonly string[]): readonly string[] =>
  folders.map((folder) => join(PLACES.source, folder));

const atRoot = (...files: readonly string[]): readonly string[] =>
  files.map((file) => join(PLACES.root, file));

const PACKAGES = atRoot('package.json', 'package-lock.json');

const ADDIN_CONFIG = join(PLACES.root, 'webpack.config.js');
const PAGE_CONFIG = join(PLACES.source, 'workbench', 'webpack.config.js');

const TARGETS: readonly Target[] = [
  {
    title: 'the add-in',
    config: ADDIN_CONFIG,
    result: join(PLACES.addin, 'pane.html'),
    stamp: join(PLACES.cache, 'addin.built'),
    sources: [
      ...inSource('domain', 'sheets', 'hosts', 'app'),
      PLACES.assets,
      PLACES.manifest,
      ADDIN_CONFIG,
      ...PACKAGES,
    ],
  },
  {
    title: "the workbench's page",
    config: PAGE_CONFIG,
    result: join(PLACES.page, 'workbench.html'),
    stamp: join(PLACES.cache, 'page.built'),
    sources: [...inSource('domain', 'sheets', 'hosts', 'workbench'), ...PACKAGES],
  },
];

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
    const began = Date.now();
    await build(target);
    await stampBuilt(target, began);
  }
}
