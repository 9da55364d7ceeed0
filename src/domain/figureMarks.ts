/** Takes the marks and status words off a text that states a figure. */
import type { Mark } from './reading.ts';
import { colourOfWord } from './readStatusWord.ts';

const FOOTNOTE = / ?(?:\[(?:note )?\d{1,2}\]|[*†‡§^]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)$/;
const MARKED: readonly (readonly [RegExp, Mark | null])[] = [
  [
    / ?(?:\[p\]|\(p\)|\(?\b(?:prov(?:isional|\.)?|un(?:validated|audited)|not (?:yet )?final|draft|tbc|to be confirmed)(?: (?:figure|data|result|outturn)s?)?\)?)$/,
    'provisional',
  ],
  [/ ?(?:\[r\]|\(r\)|\(?\brevised\)?|\(?\bamended\)?|\(?\brestated\)?)$/, 'revised'],
  [/ ?(?:\[e\]|\[f\]|\(e\)|\(f\)|\(?\best(?:imated?|\.)?\)?|\(?\bapprox(?:imately|\.)?\)?)$/, 'estimated'],
  [/ ?(?:\[low\]|\(low\))$/, 'low'],
  [/ ?(?:\[[bu]\])$/, null],
];
const LETTER = /(?<=^[^A-Za-z]*[\d%]) ?([pre])$/;
const LETTERS: Readonly<Record<string, Mark>> = { p: 'provisional', r: 'revised', e: 'estimated' };

const STATUS = /(?: ?[-:,/]? ?[([]?\b(?:rag:? ?)?(green|amber|red|blue|yellow)\)?\]? ?\)?)$/i;
const STATUS_FIRST = /^[([]?(green|amber|red)[)\]]?(?: ?[-:,])? (?=[\d£-])/i;
const STATUS_LETTER = /(?: ?\(([GA])\)|(?<=%) ?([GAR]))$/;
/** Arrows of a trend beside the figure, which say nothing of it. */
const ARROWS = /^[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩⇑⇓]+ ?|(?: ?\([↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩⇑⇓]\)| ?[↑↓→↔▲▼►▶⬆⬇➡↗↘⇧⇩⇑⇓]+)$/gu;
const LOOSE_END = /(?<=[\d%)a-z])(?:\.| ?[-,;:])$/i;
const QUOTED = /^(?:"(.+)"|'(.+)'|'(.+))$/;

export interface Stripped {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly statusWord: string | null;
}

/** `blue` as `Blue`: colours that are none of the three, as councils with more bands print them. */
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Takes marks and status words off the end, one after another. */
export function stripMarks(text: string): Stripped {
  const quoted = QUOTED.exec(text);
  let rest = (quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? text).replace(ARROWS, '');
  let statusWord: string | null = null;
  const marks = new Set<Mark>();
  const first = STATUS_FIRST.exec(rest);
  if (first) {
    statusWord = colourOfWord(first[1] ?? '');
    rest = rest.slice(first[0].length);
  }
  for (;;) {
    const status = statusWord === null ? (STATUS.exec(rest) ?? STATUS_LETTER.exec(rest)) : null;
    if (status && status.index > 0) {
      const word = (status[1] ?? status[2] ?? '').toLowerCase();
      statusWord = colourOfWord(word) ?? capitalised(word);
      rest = rest.slice(0, status.index);
      continue;
    }
    const lower = rest.toLowerCase();
    const marked = MARKED.find(([pattern]) => pattern.test(lower));
    const found = marked?.[0].exec(lower);
    if (marked && found && found.index > 0) {
      if (marked[1]) marks.add(marked[1]);
      rest = rest.slice(0, found.index);
      continue;
    }
    const note = FOOTNOTE.exec(rest);
    if (note && note.index > 0) {
      if (/^ ?\*$/.test(note[0])) marks.add('provisional');
      rest = rest.slice(0, note.index);
      continue;
    }
    const letter = LETTER.exec(rest);
    if (letter && !/£/.test(rest)) {
      const mark = LETTERS[letter[1] ?? ''];
      if (mark) marks.add(mark);
      rest = rest.slice(0, letter.index);
      continue;
    }
    const loose = LOOSE_END.exec(rest.trimEnd());
    if (loose && loose.index > 0) {
      rest = rest.trimEnd().slice(0, loose.index);
      continue;
    }
    return { text: rest.trim(), marks: [...marks], statusWord };
  }
}
