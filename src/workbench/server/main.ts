/** Starts the workbench: builds what is stale, serves it on this machine and opens it where there is a display. */
import { parseArgs } from 'node:util';
import { buildWhatIsStale } from './build.ts';
import { listen } from './listen.ts';

const HELP = `Usage: npm start -- [options]

Opens a page with a spreadsheet grid, the ribbon and the add-in's pane. Nothing leaves this machine.

  --https        play Excel on the web, with a certificate that the browser will warn of; without: Excel for Windows
  --port NUMBER  the first port to try (3000)
  --no-open      only print the address
  --as-built     build nothing
  --help         print this`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => process.env[name]);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      https: { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
      'no-open': { type: 'boolean', default: false },
      'as-built': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP);
  if (!/^\d+$/.test(values.port)) throw new Error(`--port wants a number, not ${values.port}`);
  if (!values['as-built']) await buildWhatIsStale(say);
  const address = await listen(Number(values.port), values.https);
  say(`The workbench is at ${address}`);
  if (values['no-open'] || !hasDisplay()) return;
  const { default: open } = await import('open');
  await open(address);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
