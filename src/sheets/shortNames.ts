/** Long names cut short for a column that repeats them, where they can still be told apart. */

/** A name longer than this takes more lines of a narrow column than the measure beside it. */
const LONGEST = 60;

/** Punctuation and joining words that no cut name ends with. */
const LOOSE_END = /(?:[\s,;:–-]|\s(?:and|or|of|to|the|a|in|for|with|at))+$/i;

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const words = name.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${words.replace(LOOSE_END, '')}…`;
}

/** Each name by itself as it is to be shown: cut at a word, unless another would then read the same. */
export function shortNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const counts = new Map<string, number>();
  for (const name of all) counts.set(cut(name), (counts.get(cut(name)) ?? 0) + 1);
  return new Map(all.map((name) => [name, counts.get(cut(name)) === 1 ? cut(name) : name]));
}
