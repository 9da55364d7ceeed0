/** Packages the add-in for a web server: `npm run package -- --url https://…/`. Exit status 2: the address; 1: the build. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { nextSteps } from './nextSteps.ts';
import { packageRequest } from './packageRequest.ts';
import { writeManifest } from './writeManifest.ts';

/** From `build/packaging` to the project's own folder. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const DIST = `${ROOT}dist`;

const complain = (line: string): void => {
  process.stderr.write(`package: ${line}\n`);
};

/** Builds as `webpack.config.js` says, webpack's own words shown; gives its exit status. */
const buildPages = (): number =>
  spawnSync(
    process.execPath,
    [createRequire(import.meta.url).resolve('webpack/bin/webpack.js'), '--mode', 'production'],
    { cwd: ROOT, stdio: 'inherit' },
  ).status ?? 1;

function run(words: readonly string[]): number {
  const request = packageRequest(words);
  if (!request.ok) {
    complain(request.line);
    return 2;
  }
  if (buildPages() !== 0) {
    complain('the pages could not be built; see above.');
    return 1;
  }
  const missing = writeManifest(`${ROOT}manifest.xml`, DIST, request.address);
  if (missing.length > 0) {
    complain(`the manifest names what was not built: ${missing.join(', ')}. No manifest was written.`);
    return 1;
  }
  process.stdout.write(`${nextSteps(request.address)}\n`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
