/** What a caller asks for, over what the workbook's own settings say. */
import type { Acceptance } from '../domain/settings.ts';

export interface Choices {
  /** The period to assess as the caller wrote it; null: the settings' or the sheet's own. */
  readonly period: string | null;
  /** The only sheets to read; none: every sheet that holds a scorecard. */
  readonly sheets: readonly string[];
  /** The contents of a settings file, unchecked; null where there is none. */
  readonly settings: unknown;
  /** Findings to let stand, beside those that the settings already accept. */
  readonly accepted: readonly Acceptance[];
}

export const NO_CHOICES: Choices = { period: null, sheets: [], settings: null, accepted: [] };
