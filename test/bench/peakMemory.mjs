/** Loaded into a process that is measured: leaves the most memory it held, in kilobytes, in PEAK_MEMORY_FILE. */
import { writeFileSync } from 'node:fs';

const file = process.env.PEAK_MEMORY_FILE;
if (file && /(?:main\.js|scorecard)$/.test(process.argv[1] ?? '')) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
