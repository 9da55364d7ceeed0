/** Reads the settings sheet back: what people may have changed, added or cleared by hand. */
import type { Place } from '../domain/place.ts';
import { type ParsedSettings, parseSettings, type SettingsProblem } from '../domain/settingsSchema.ts';
import { placeText } from './address.ts';
import { type FoundRow, findSettingRows } from './findSettingRows.ts';
import { ownSheet } from './ownNames.ts';
import { SETTING_SLOTS, type SettingSlot } from './settingSlots.ts';
import type { Snapshot, WorksheetSnapshot } from './snapshot.ts';

/** What the sheet holds, in the shape of a settings file, before any of it is checked. */
export interface FoundSettings {
  readonly found: unknown;
  /** The setting's words and its cell by its dotted path in `found`, as problems name it. */
  readonly places: ReadonlyMap<string, { readonly label: string; readonly place: Place }>;
  /** Rows that say nothing we know. */
  readonly problems: readonly SettingsProblem[];
}

const NEEDS: Readonly<Record<Exclude<SettingSlot['subject'], 'none'>, string>> = {
  sheet: 'needs the name of a sheet under “Applies to”',
  measure: 'needs a sheet, a colon and a measure’s ref or name under “Applies to”',
  finding: 'needs a finding’s code, a colon and its cell under “Applies to”',
};

/** `Scorecard: 1.1.3.KR` in its two parts; null where there is no colon with something on either side. */
function splitSubject(text: string): readonly [string, string] | null {
  const at = text.indexOf(':');
  const [first, second] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at < 0 || first === '' || second === '' ? null : [first, second];
}

/** The names that lead to a row's value; null where the row does not say what it concerns. */
function pathOf(slot: SettingSlot, subject: string): readonly string[] | null {
  const names = slot.key.split('.');
  switch (slot.subject) {
    case 'none':
      return names;
    case 'sheet':
      return subject === '' ? null : ['mapping', subject, ...names.slice(1)];
    case 'measure': {
      const parts = splitSubject(subject);
      return parts && ['mapping', parts[0], names.at(-1) ?? '', parts[1]];
    }
    case 'finding': {
      const parts = splitSubject(subject);
      return parts && ['accepted', parts.join(': '), names.at(-1) ?? ''];
    }
  }
}

/** Values under names under names, as deep as the paths go. */
type Tree = Map<string, Tree | FoundRow>;

function plant(tree: Tree, path: readonly string[], row: FoundRow | null): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length === 0) {
    if (row !== null) tree.set(name, row);
    return;
  }
  const known = tree.get(name);
  const branch = known instanceof Map ? known : new Map();
  tree.set(name, branch);
  plant(branch, rest, row);
}

const plain = (tree: Tree): unknown =>
  Object.fromEntries([...tree].map(([name, each]) => [name, each instanceof Map ? plain(each) : each.value]));

const spot = (row: FoundRow): string => `${row.label} in ${placeText(row.place)}`;

const KNOWN = SETTING_SLOTS.map(({ label }) => label).join(', ');

/** Acceptances by finding, as the list that a settings file has; a finding without a reason is not accepted. */
function acceptedList(tree: Tree | FoundRow | undefined): readonly Tree[] {
  if (!(tree instanceof Map)) return [];
  return [...tree].flatMap(([finding, rows]) => {
    if (!(rows instanceof Map) || !rows.has('reason')) return [];
    const reason = rows.get('reason') as FoundRow;
    const [code, cell] = splitSubject(finding) ?? ['', ''];
    const named: Tree = new Map(rows);
    return [named.set('code', { ...reason, value: code }).set('cell', { ...reason, value: cell })];
  });
}

function placesIn(
  tree: Tree,
  path: readonly string[],
  into: Map<string, { label: string; place: Place }>,
): void {
  for (const [name, each] of tree) {
    if (each instanceof Map) placesIn(each, [...path, name], into);
    else into.set([...path, name].join('.'), { label: each.label, place: each.place });
  }
}

/** Reads the rows of a settings sheet; a sheet without headings that we know holds nothing. */
function findSettings(sheet: WorksheetSnapshot): FoundSettings {
  const rows = findSettingRows(sheet);
  if (rows === null) {
    const problem = 'has no headings “Setting” and “Value”; delete the sheet to have it made afresh';
    return { found: {}, places: new Map(), problems: [{ path: sheet.name, problem }] };
  }
  const tree: Tree = new Map();
  const first = new Map<string, FoundRow>();
  const problems: SettingsProblem[] = [];
  for (const row of rows) {
    if (row.slot === null) {
      problems.push({ path: spot(row), problem: `is no setting; the settings are ${KNOWN}` });
      continue;
    }
    const path = pathOf(row.slot, row.subject);
    if (path === null) {
      if (row.slot.subject !== 'none' && row.value !== null)
        problems.push({ path: spot(row), problem: NEEDS[row.slot.subject] });
      continue;
    }
    const id = path.join('\u0000');
    const before = first.get(id);
    if (before !== undefined) {
      problems.push({
        path: spot(row),
        problem: `is set twice; it stands first in ${placeText(before.place)}`,
      });
      continue;
    }
    first.set(id, row);
    // A sheet of which nothing is set is still one that the settings name.
    if (row.value !== null) plant(tree, path, row);
    else if (row.slot.subject === 'sheet') plant(tree, path, null);
  }
  const accepted = acceptedList(tree.get('accepted'));
  tree.delete('accepted');
  const places = new Map<string, { label: string; place: Place }>();
  placesIn(tree, [], places);
  accepted.forEach((each, index) => {
    placesIn(each, ['accepted', String(index)], places);
  });
  return {
    found: { ...(plain(tree) as object), accepted: accepted.map(plain) },
    places,
    problems,
  };
}

/** Names the cell of a setting in place of its path, where it has one. */
function withCell(problem: SettingsProblem, { places }: FoundSettings): SettingsProblem {
  const names = problem.path.split('.');
  for (let length = names.length; length > 0; length--) {
    const found = places.get(names.slice(0, length).join('.'));
    if (found !== undefined)
      return { path: `${found.label} in ${placeText(found.place)}`, problem: problem.problem };
  }
  return problem;
}

/** Emptied and hidden when what we made was put back: there are no settings, and the sheet is ours to fill again. */
const isEmptied = ({ rows }: WorksheetSnapshot): boolean =>
  [...rows.values()].every((row) => [...row.values()].every(({ value }) => value.kind === 'empty'));

/**
 * The settings that the workbook's own sheet holds; null where it has no such sheet or one that was emptied. Each
 * problem's `path` names the setting and its cell.
 */
export function readSettingsSheet(snapshot: Snapshot): ParsedSettings | null {
  const sheet = ownSheet(snapshot, 'settings');
  if (sheet === null || isEmptied(sheet)) return null;
  const found = findSettings(sheet);
  const parsed = parseSettings(found.found);
  const problems = [
    ...found.problems,
    ...(parsed.ok ? [] : parsed.problems.map((problem) => withCell(problem, found))),
  ];
  return parsed.ok && problems.length === 0 ? parsed : { ok: false, problems };
}
