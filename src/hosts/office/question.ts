/** One thing to ask Excel for, with others in one request. */
import type { Area } from '../../sheets/snapshot.ts';
import { type AreaLooks, askLooks, type LinkBefore } from './beforeImage.ts';
import { cellsIn, MOST_BYTES, packed, rangeOf, rowBlocks } from './blocks.ts';
import type { Outcome } from './fault.ts';
import { inExcel, together } from './inExcel.ts';

export interface Question {
  /** About what it takes to answer. */
  readonly bytes: number;
  /** Asks; what is given back notes what was answered. */
  readonly ask: (workbook: Excel.Workbook) => () => void;
}

/** About what Excel takes to answer how one cell looks. */
const LOOK_BYTES = 570;
const LOOK_CELLS = 5_000;

/** How areas look, and where their cells lead. */
export const lookQuestions = (
  sheet: string,
  areas: readonly Area[],
  into: AreaLooks[],
  links: LinkBefore[] | null,
): readonly Question[] =>
  areas
    .flatMap((area) => rowBlocks(area, LOOK_CELLS))
    .map((area) => ({
      bytes: cellsIn(area) * LOOK_BYTES,
      ask: (workbook) => {
        const finish = askLooks(rangeOf(workbook.worksheets.getItem(sheet), area), area);
        return () => {
          const { links: found, ...looks } = finish();
          into.push(looks);
          links?.push(...found);
        };
      },
    }));

const ask = (questions: readonly Question[]): Promise<Outcome<void>> =>
  inExcel(async (context) => {
    const finishes = questions.map((question) => question.ask(context.workbook));
    await context.sync();
    for (const finish of finishes) finish();
  });

/** Asks all at once, in as many requests as the answers need. */
export async function askAll(questions: readonly Question[]): Promise<Outcome<void>> {
  const packs = packed(questions, ({ bytes }) => bytes, MOST_BYTES);
  const answered = together(await Promise.all(packs.map(ask)));
  return answered.ok ? { ok: true, value: undefined } : answered;
}
