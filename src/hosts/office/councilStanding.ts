/** How a sheet of the council's stands before a plan touches it. */
import type { SheetEdits } from '../../sheets/plan.ts';
import { cellAt, type WorksheetSnapshot } from '../../sheets/snapshot.ts';
import { answerOf } from './answers.ts';
import type { AreaLooks, CouncilBefore } from './beforeImage.ts';
import { rangeOf } from './blocks.ts';
import { contentOf } from './contentSteps.ts';
import { columnArea } from './councilSteps.ts';
import { lookQuestions, type Question } from './question.ts';
import { rectangles } from './rectangles.ts';
import { witnessesOf } from './witnesses.ts';
import { askOurFormats, type FoundFormat, foundFormats } from './wordFormatSteps.ts';

export interface CouncilAsked {
  readonly edits: SheetEdits;
  readonly looks: AreaLooks[];
  readonly widened: number[];
  readonly ours: FoundFormat[];
}

export const councilQuestions = ({ edits, looks, widened, ours }: CouncilAsked): readonly Question[] => [
  ...lookQuestions(
    edits.sheet,
    rectangles(edits.cells.map(({ row, column }) => ({ row, column, key: '' }))).map(({ area }) => area),
    looks,
    null,
  ),
  {
    bytes: 2_000,
    ask: (workbook) => {
      const worksheet = workbook.worksheets.getItem(edits.sheet);
      const columns = [...edits.widths.keys()].map((column) => {
        const { format } = rangeOf(worksheet, columnArea(column));
        format.load('useStandardWidth');
        return { column, format };
      });
      const found = askOurFormats(edits.formats, (area) => rangeOf(worksheet, area));
      return () => {
        widened.push(...columns.filter(({ format }) => format.useStandardWidth).map(({ column }) => column));
        ours.push(...found());
      };
    },
  },
];

export const councilBefore = (
  { edits, looks, widened, ours }: CouncilAsked,
  id: string,
  sheet: WorksheetSnapshot,
): CouncilBefore => ({
  sheet: edits.sheet,
  id,
  contents: edits.cells.map(({ row, column }) => ({
    row,
    column,
    content: contentOf(cellAt(sheet, row, column)),
  })),
  wrote: edits.cells.map(({ row, column, content }) => ({ row, column, answer: answerOf(content) })),
  witnesses: witnessesOf(sheet, edits.cells),
  looks,
  widened,
  formats: edits.formats,
  hadFormats: foundFormats(ours),
});
