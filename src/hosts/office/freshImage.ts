/** Puts into a before-image what was seen in the very batch that wrote, so that nobody's change of the last moment is lost. */
import type { Area } from '../../sheets/snapshot.ts';
import { agrees, answerOf, contentOfAnswer } from './answers.ts';
import type { BeforeImage, CouncilBefore, OwnBefore } from './beforeImage.ts';
import type { CellContent } from './contentSteps.ts';
import type { Seen } from './fingerprint.ts';
import { cellKey } from './peopleSince.ts';

interface Fresh {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

const freshOn = (sheet: string, seen: readonly Seen[]): readonly Fresh[] =>
  seen.flatMap(({ sheet: on, area, formulas, how }) =>
    on === sheet && how === 'moved' && area !== null && formulas !== null ? [{ area, formulas }] : [],
  );

/** What was read is kept where it is the same: it tells texts from formulas better than the answer does. */
const freshContent = (cell: CellContent, found: unknown): CellContent =>
  agrees(answerOf(cell.content), found) ? cell : { ...cell, content: contentOfAnswer(found) };

function freshCouncil(council: CouncilBefore, fresh: readonly Fresh[]): CouncilBefore {
  if (fresh.length === 0) return council;
  return {
    ...council,
    contents: council.contents.map((cell) => {
      const { row, column } = cell;
      const part = fresh.find(({ area }) => row >= area.top && row <= area.bottom);
      const found = part?.formulas[row - part.area.top]?.[column - part.area.left];
      return found === undefined ? cell : freshContent(cell, found);
    }),
    // They tell of the sheet as it was before it moved.
    witnesses: { ofRows: [], ofColumns: [] },
  };
}

function freshOwn(own: OwnBefore, fresh: readonly Fresh[]): OwnBefore {
  const contents = new Map(own.contents.map((cell) => [cellKey(cell), cell]));
  for (const { area, formulas } of fresh)
    for (const [line, cells] of formulas.entries())
      for (const [at, found] of cells.entries()) {
        const place = { row: area.top + line, column: area.left + at };
        const known = contents.get(cellKey(place)) ?? { ...place, content: { kind: 'clear' as const } };
        contents.set(cellKey(place), freshContent(known, found));
      }
  return { ...own, contents: [...contents.values()].filter(({ content }) => content.kind !== 'clear') };
}

/** @param seen what the writing batch saw before it wrote */
export const withFresh = (before: BeforeImage, seen: readonly Seen[]): BeforeImage => ({
  ...before,
  councils: before.councils.map((council) => freshCouncil(council, freshOn(council.sheet, seen))),
  own: before.own.map((own) => freshOwn(own, freshOn(own.sheet, seen))),
});
