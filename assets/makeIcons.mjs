/** Makes the icons' PNG files from their drawings: `npm run icons`. The small drawing serves 16 pixels, the other one the larger sizes. */
import { readFile, writeFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Sizes in pixels by drawing. The ribbon takes 16, 32, 64 and 80; 128 shows the product elsewhere. */
const ICON_SIZES = {
  icon: [16, 32, 64, 80, 128],
  summary: [16, 32, 64, 80],
  pane: [16, 32, 64, 80],
};

const here = (name) => new URL(name, import.meta.url);

await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

for (const [name, sizes] of Object.entries(ICON_SIZES)) {
  for (const size of sizes) {
    const svg = await readFile(here(size === 16 ? `${name}-small.svg` : `${name}.svg`), 'utf8');
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    await writeFile(here(`${name}-${size}.png`), png);
  }
}
