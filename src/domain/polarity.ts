/** Which way is good. */

export const POLARITIES = ['higher', 'lower', 'near', 'information', 'unknown'] as const;

/** `near`: closest to the target or inside its band; `information`: never good or bad; `unknown`: never guessed. */
export type Polarity = (typeof POLARITIES)[number];
