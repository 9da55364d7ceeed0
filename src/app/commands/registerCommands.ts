/** Ties the ribbon's buttons to what they do; the pane need not be open. */
import type { Desk } from '../pane/state/desk.ts';
import { COMMAND_NAMES } from './commandNames.ts';

/** What a person must read before the summary can be made, or what went wrong, is in the pane. */
const speaks = (desk: Desk): boolean => {
  const { notice } = desk.state();
  return notice !== null && notice.kind !== 'made';
};

export function registerCommands(desk: Desk): void {
  Office.actions.associate(
    COMMAND_NAMES.generateSummary,
    async (event: Office.AddinCommands.Event): Promise<void> => {
      await desk.generate();
      // Excel waits for the word that the command has ended, whatever becomes of showing the pane.
      event.completed();
      if (speaks(desk) && Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
        await Office.addin.showAsTaskpane();
    },
  );
}
