/** Where things stand in the repository, as the server needs them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Compiled, this file is build/workbench/server/places.js. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const PLACES = {
  root: ROOT,
  source: join(ROOT, 'src'),
  manifest: join(ROOT, 'manifest.xml'),
  assets: join(ROOT, 'assets'),
  /** The add-in as `npm run build` makes it. */
  addin: join(ROOT, 'dist'),
  page: join(ROOT, 'build', 'workbench-page'),
  officeJs: join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
  workbooks: join(ROOT, 'test', 'workbooks'),
  /** Outside git, and gone with the packages. */
  cache: join(ROOT, 'node_modules', '.cache', 'workbench'),
} as const;
