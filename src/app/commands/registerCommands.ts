/** Ties the ribbon's buttons to what they do; the pane need not be open. */
import type { Desk } from '../pane/state/desk.ts';
import type { PaneState } from '../pane/state/paneState.ts';
import { COMMAND_NAMES } from './commandNames.ts';

/** What a person must read before the summary can be made, or what went wrong, is in the pane. */
const speaks = ({ notice }: PaneState): boolean => notice !== null && notice.kind !== 'made';

/** @param fault hears where the pane cannot be shown */
export function registerCommands(desk: Desk, fault: (error: unknown) => void): void {
  Office.actions.associate(
    COMMAND_NAMES.generateSummary,
    async (event: Office.AddinCommands.Event): Promise<void> => {
      const isHeard = await desk.generate();
      // Excel waits for the word that the command has ended, whatever becomes of showing the pane.
      event.completed();
      // While another task is at work nothing else is begun, and the pane shows what it is.
      const mustShow = !isHeard || speaks(desk.state());
      if (mustShow && Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
        await Office.addin.showAsTaskpane().catch(fault);
    },
  );
}
