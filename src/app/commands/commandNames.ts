/** Names of the ribbon's commands: the manifest names them, and the page associates a function with each. */
export const COMMAND_NAMES = { generateSummary: 'generateSummary' } as const;
