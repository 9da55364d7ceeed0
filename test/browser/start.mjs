/** Before browser tests: unpacks the browser once, and starts the workbench as Excel for Windows and as Excel on the web. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVER = 'build/workbench/server/main.js';
const READY = /^The workbench is at (\S+)$/;

/** Builds what is stale, as `npm start` does. */
function compile() {
  const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
  const { status } = spawnSync(tsc, ['-b', 'src/workbench/server'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The workbench’s server does not compile');
}

/** Resolves with the address that it prints. */
const start = (...options) =>
  new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [SERVER, '--no-open', '--port', '0', ...options], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: server.stdout }).on('line', (line) => {
      const found = READY.exec(line);
      if (found !== null) resolve({ server, address: found[1] });
    });
    server.once('exit', (code) => reject(new Error(`The workbench ended with ${code}`)));
  });

export default async () => {
  compile();
  process.env.WORKBENCH_BROWSER = await chromium.executablePath();
  const desktop = await start();
  const web = await start('--https', '--as-built');
  process.env.WORKBENCH_DESKTOP = desktop.address;
  process.env.WORKBENCH_WEB = web.address;
  globalThis.workbenchServers = [desktop.server, web.server];
};
