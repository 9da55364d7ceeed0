/** Shows a workbook in a spreadsheet grid on the page, in step with the book, and works out its formulas. */
import type { MountGrid } from './gridHandle.ts';
import { styleIds } from './styleIds.ts';
import { univerApp } from './univerApp.ts';
import { shownCells, workbookData } from './workbookData.ts';

export const mountGrid: MountGrid = async (element, { book, file }, _events) => {
  const { api, univer } = univerApp(element);
  const rendered = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
  api.createWorkbook(workbookData(book, styleIds(), shownCells(file)));
  await rendered;
  return {
    refresh: async () => [],
    select: () => {},
    activate: () => {},
    dispose: () => univer.dispose(),
  };
};
