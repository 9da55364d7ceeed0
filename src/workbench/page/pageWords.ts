/** What the page says on its status line and beside the file's name. */
import type { Pressed } from './addinRuntime.ts';

export const PAGE_WORDS = {
  desktop: 'as Excel for Windows',
  web: 'as Excel on the web',
  opening: 'Opening a workbook',
  opened: (file: string) => `Opened ${file}`,
  title: (file: string) => `${file} – Workbench`,
  saved: (file: string) => `Saved a copy of ${file}`,
  undone: 'Undone',
  redone: 'Redone',
  working: (button: string) => `${button}: working`,
  failed: (error: unknown) =>
    `That did not work: ${error instanceof Error ? error.message : String(error)}. Try again, or open another workbook.`,
} as const;

/** null where the line stays as it is: the press before this one still speaks. */
export function pressedWords(button: string, pressed: Pressed): string | null {
  switch (pressed) {
    case 'done':
      return `${button}: done`;
    case 'no such function':
      return `${button}: the add-in does not know it`;
    case 'still at it':
      return null;
  }
}
