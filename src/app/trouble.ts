/** Why a use case could not run; the words are in `troubleWords.ts`. */
import type { SettingsProblem } from '../domain/settingsSchema.ts';

export type Trouble =
  /** `advice` is the host's own line. */
  | { readonly code: 'book-refused'; readonly advice: string }
  | { readonly code: 'no-scorecard'; readonly sheets: readonly string[] }
  | { readonly code: 'sheet-unknown'; readonly sheet: string; readonly known: readonly string[] }
  | {
      readonly code: 'settings-invalid';
      readonly source: 'file' | 'sheet';
      readonly problems: readonly SettingsProblem[];
    }
  | {
      readonly code: 'acceptance-unmatched';
      /** Each as on the command line, without its reason. */
      readonly accepted: readonly string[];
      /** What could be accepted instead: the findings of the same codes. */
      readonly known: readonly string[];
    }
  | { readonly code: 'period-unreadable'; readonly text: string }
  | { readonly code: 'period-absent'; readonly period: string; readonly known: readonly string[] };
