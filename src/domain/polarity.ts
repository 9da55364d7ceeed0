/** Which way is good. */

/** `near`: closest to the target or inside its band; `information`: never good or bad; `unknown`: never guessed. */
export type Polarity = 'higher' | 'lower' | 'near' | 'information' | 'unknown';
