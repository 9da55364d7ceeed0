/** The name under which a person's word about one measure is kept in the settings. */

/** The measure's ref or, where it has none, its name: as `SheetMapping.polarity` holds it. */
export const mappedName = ({ ref, name }: { readonly ref: string | null; readonly name: string }): string =>
  ref ?? name;
