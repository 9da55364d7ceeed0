/** Loaded into a process that is measured: leaves its most memory (KB) and its processor time (ms) in PEAK_MEMORY_FILE. */
import { writeFileSync } from 'node:fs';

const file = process.env.PEAK_MEMORY_FILE;
if (file && /(?:main\.js|scorecard)$/.test(process.argv[1] ?? '')) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`);
  });
}
