/** The one line that a fault of ours gets, as the contract promises, with what a report of it would need. */

/** @param stands what the fault has left on disk */
export function ownFault(error: unknown, stands: string): string {
  const said = error instanceof Error ? error.message : String(error);
  return `this run failed through a fault of ours (${said.replace(/\s+/g, ' ')}); ${stands}. Please report it.`;
}
