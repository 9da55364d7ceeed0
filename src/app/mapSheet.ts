/** Keeps in the settings what a person says of a sheet: its headings, its columns, and which way its measures are good. */
import type { Polarity } from '../domain/polarity.ts';
import type { Settings, SheetMapping } from '../domain/settings.ts';

/** A sheet of which nothing has been said. */
export const NO_MAPPING: SheetMapping = { headingRow: null, fields: {}, polarity: {} };

export const mappingOf = ({ mapping }: Settings, sheet: string): SheetMapping => mapping[sheet] ?? NO_MAPPING;

const saysNothing = ({ headingRow, fields, polarity, people = {} }: SheetMapping): boolean =>
  headingRow === null && [fields, polarity, people].every((said) => Object.keys(said).length === 0);

/** The mapping takes the place of the sheet's earlier one; one that says nothing is left out. */
export function mapSheet(settings: Settings, sheet: string, mapping: SheetMapping): Settings {
  const { [sheet]: _, ...others } = settings.mapping;
  return { ...settings, mapping: saysNothing(mapping) ? others : { ...others, [sheet]: mapping } };
}

/** @param said polarities by the measure's mapped name; null takes back what was said before */
export function sayPolarities(
  settings: Settings,
  sheet: string,
  said: ReadonlyMap<string, Polarity | null>,
): Settings {
  const mapping = mappingOf(settings, sheet);
  const polarity = new Map(Object.entries(mapping.polarity));
  for (const [name, word] of said) {
    if (word === null) polarity.delete(name);
    else polarity.set(name, word);
  }
  return mapSheet(settings, sheet, { ...mapping, polarity: Object.fromEntries(polarity) });
}
