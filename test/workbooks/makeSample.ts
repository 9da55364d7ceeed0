/** Writes `sample.xlsx`, the complete book of a fictional council, from `sample-measures.txt`. Run: npm run sample */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Style } from 'excelize-wasm';
import { init } from 'excelize-wasm';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { sampleMeasures } from './sampleMeasures.ts';
import {
  type Canvas,
  drawContents,
  drawPlan,
  drawPopulation,
  drawScorecard,
  SCORECARD,
} from './sampleSheets.ts';

/** The day the fictional officer saved the book; the zip's own dates are the same, so that it is the same bytes each time. */
const SAVED = new Date(2025, 9, 20, 9, 30);

/** The list of parts comes in a different order each time; this puts it in order of name. */
const inOrder = (types: string): string => {
  const entries = types.match(/<(?:Default|Override)\b[^>]*?(?:\/>|><\/(?:Default|Override)>)/g) ?? [];
  const outside = types.replace(/<(?:Default|Override)\b[^>]*?(?:\/>|><\/(?:Default|Override)>)/g, '');
  return outside.replace('</Types>', `${entries.sort().join('')}</Types>`);
};

const folder = join(import.meta.dirname, '..', '..', 'test', 'workbooks');
const excelize = await init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
const file = excelize.NewFile();
const known = new Map<string, number>();
const canvas: Canvas = {
  file,
  style: (style: Style): number => {
    const key = JSON.stringify(style);
    const found = known.get(key) ?? file.NewStyle(style).style;
    known.set(key, found);
    return found;
  },
};

const all = sampleMeasures(readFileSync(join(folder, 'sample-measures.txt'), 'utf8'));
const shown = all.filter((priority) => priority.measures.some((measure) => measure.readings.length > 0));

drawContents(canvas);
drawScorecard(canvas, shown);
drawPlan(canvas, all);
drawPopulation(canvas, excelize.Col);
file.SetActiveSheet(file.GetSheetIndex(SCORECARD).index);
file.SetDocProps({
  Title: "Children's services performance scorecard",
  Creator: 'Thornmere Council',
  LastModifiedBy: 'Thornmere Council',
  Created: '2025-10-20T09:30:00Z',
  Modified: '2025-10-20T09:30:00Z',
});

const { buffer, error } = file.WriteToBuffer();
if (error) throw new Error(error);
const parts: Zippable = {};
const unzipped = unzipSync(new Uint8Array(buffer as ArrayBuffer));
const TYPES = '[Content_Types].xml';
unzipped[TYPES] = strToU8(inOrder(strFromU8(unzipped[TYPES] ?? new Uint8Array())));
for (const part of Object.keys(unzipped).sort()) {
  parts[part] = [unzipped[part] ?? new Uint8Array(), { mtime: SAVED, level: 9 }];
}
const path = join(folder, 'sample.xlsx');
writeFileSync(path, zipSync(parts));
process.stdout.write(`${path}\n`);
