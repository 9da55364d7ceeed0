/** Starts the add-in in Excel: the pane, and the ribbon's commands in the same runtime. */
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands.ts';
import { App } from './App.tsx';
import { createDesk } from './state/desk.ts';

declare const VERSION: string;

const pad = (count: number): string => String(count).padStart(2, '0');

/** The day where the person is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}

/** Excel for Windows and Mac say which theme they have; on the web there is none to say. */
const isDarkTheme = (): boolean | null => Office.context.officeTheme?.isDarkTheme ?? null;

async function start(): Promise<void> {
  const root = document.getElementById('pane');
  if (root === null) throw new Error('the page has no element named pane');
  await Office.onReady();
  const desk = createDesk({
    making: () => ({ on: today(), version: VERSION }),
    load: async () => {
      const [core, { officeWorkbook }] = await Promise.all([
        import('./state/core.ts'),
        import('./officeWorkbook.ts'),
      ]);
      return { ...core, workbook: officeWorkbook };
    },
    fault: reportError,
  });
  registerCommands(desk, reportError);
  createRoot(root).render(<App desk={desk} isDark={isDarkTheme()} />);
}

// The pane has not replaced what its page says where nothing starts: shown at once.
start().catch((error: unknown) => {
  document.querySelector('.waiting')?.classList.add('failed');
  reportError(error);
});
