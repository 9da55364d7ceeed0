/** The icons: the files are what the drawings give, and the drawings can be seen on every ribbon. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const ASSETS = join(__dirname, '../assets');
const names = readdirSync(ASSETS);
const drawings = names.filter((name) => name.endsWith('.svg'));
const files = names.filter((name) => name.endsWith('.png'));

beforeAll(async () => {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
});

it.each(files)('%s is made from its drawing: else run `npm run icons`', (file) => {
  const [, name = '', size = ''] = /^(.+)-(\d+)\.png$/.exec(file) ?? [];
  const drawing = readFileSync(join(ASSETS, size === '16' ? `${name}-small.svg` : `${name}.svg`), 'utf8');
  const made = new Resvg(drawing, { fitTo: { mode: 'width', value: Number(size) } }).render().asPng();
  expect(Buffer.from(made).equals(readFileSync(join(ASSETS, file)))).toBe(true);
});

/** Relative luminance of `#RRGGBB` by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Ribbons from white to black: the light and the dark grey are those of Excel's themes, near enough, and high contrast is at the ends. */
const RIBBONS = ['#FFFFFF', '#F3F3F3', '#292929', '#000000'];

describe.each(drawings)('%s', (name) => {
  const drawing = readFileSync(join(ASSETS, name), 'utf8');
  const colours = [...new Set(drawing.match(/#[0-9A-F]{6}/g))].filter((colour) => colour !== '#FFFFFF');

  // White is the paper within an outline; 3 to 1 is what WCAG 2.2, 1.4.11, asks of graphics.
  it('can be seen on every ribbon', () => {
    expect(colours.length).toBeGreaterThan(1);
    const faint = colours.flatMap((colour) =>
      RIBBONS.filter((ribbon) => contrast(colour, ribbon) < 3).map((ribbon) => `${colour} on ${ribbon}`),
    );
    expect(faint).toEqual([]);
  });

  it('names what it shows', () => {
    expect(drawing).toMatch(/<title>[A-Z][a-z ]+<\/title>/);
  });
});
