/** Finds the names of a list that are most like another, through the words that they share. */
import { type Likeness, likenessOf, type Wording, wordingOf } from '../domain/likeness.ts';

/** A word in more names than this says little of which is meant, and would make the search one of all pairs. */
const COMMONEST_WORD = 40;

/** Names compared letter by letter, those that share the most words first. */
const MOST_COMPARED = 5;

export interface Alike<Item> extends Likeness {
  readonly item: Item;
}

/**
 * A search through the names of `items`: what is most like a name, the likest first. Linear in the names, as no name is
 * compared with more than a few.
 */
export function alikeNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (name: string) => readonly Alike<Item>[] {
  const wordings: readonly Wording[] = items.map((item) => wordingOf(nameOf(item)));
  const byWord = new Map<string, number[]>();
  wordings.forEach(({ words }, at) => {
    for (const word of new Set(words)) {
      const holders = byWord.get(word);
      if (holders) holders.push(at);
      else byWord.set(word, [at]);
    }
  });
  return (name) => {
    const wording = wordingOf(name);
    const shared = new Map<number, number>();
    for (const word of new Set(wording.words)) {
      const holders = byWord.get(word) ?? [];
      if (holders.length > COMMONEST_WORD) continue;
      for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + word.length);
    }
    return [...shared]
      .sort(([first, a], [second, b]) => b - a || first - second)
      .slice(0, MOST_COMPARED)
      .flatMap(([at]) => {
        const item = items[at];
        const theirs = wordings[at];
        return item === undefined || theirs === undefined ? [] : [{ item, ...likenessOf(wording, theirs) }];
      })
      .sort((a, b) => b.share - a.share);
  };
}
