/** Applies a plan to the open workbook: one round trip to see that it still stands as it was read, one to write. */
import type { Plan } from '../../sheets/plan.ts';
import type { Snapshot } from '../../sheets/snapshot.ts';
import type { BeforeImage } from './beforeImage.ts';
import { MOST_BYTES, packed } from './blocks.ts';
import { councilSteps } from './councilSteps.ts';
import type { OfficeFault, Outcome } from './fault.ts';
import { askPart, marksOf, type Part, partsOf } from './fingerprint.ts';
import { inExcel, Stop } from './inExcel.ts';
import { familyNames, nameSteps, wantedNames } from './nameSteps.ts';
import { type OwnPlace, ownPlaces } from './ownPlaces.ts';
import { ownSheetSteps } from './ownSheetSteps.ts';
import { putItBack } from './putItBack.ts';
import { readStanding, type Standing } from './standing.ts';
import { handsOf, type Step } from './step.ts';

/** The most that is looked at again at the head of the writing request. */
const GUARD_BYTES = 2_000_000;

function stepsOf(
  plan: Plan,
  snapshot: Snapshot,
  places: readonly OwnPlace[],
  { ours, before, ownTables, otherTables }: Standing,
): readonly Step[] {
  const tabs = new Map(places.map(({ sheet, tab }) => [sheet.name, tab]));
  const tabOf = (name: string): string => tabs.get(name) ?? name;
  const taken = new Set([...otherTables, ...snapshot.names.map(({ name }) => name.toLowerCase())]);
  return [
    ...plan.edits.flatMap((edits) =>
      councilSteps(
        edits,
        ours.get(edits.sheet) ?? [],
        before.councils.find(({ sheet }) => sheet === edits.sheet)?.widened ?? [],
        tabOf,
      ),
    ),
    ...places.flatMap((place) => ownSheetSteps(place, ownTables.get(place.tab) ?? [], tabOf, taken)),
    ...nameSteps(snapshot.names, familyNames(snapshot, places), wantedNames(places), places),
  ];
}

/** What the writing request looks at first: as much of what was read as fits beside the writing, edited sheets first. */
function guardOf(snapshot: Snapshot, plan: Plan): readonly Part[] {
  const edited = new Set(plan.edits.map(({ sheet }) => sheet));
  const marks = marksOf(snapshot).toSorted(
    (one, other) => Number(edited.has(other.sheet.name)) - Number(edited.has(one.sheet.name)),
  );
  const guard: Part[] = [];
  let bytes = 0;
  for (const part of marks.flatMap((mark) => partsOf(mark, GUARD_BYTES))) {
    bytes += part.bytes;
    if (bytes > GUARD_BYTES && guard.length > 0) break;
    guard.push(part);
  }
  return guard;
}

/** One request. Its first actions read, so that a change between the two round trips is seen in the very batch that writes. */
const write = (steps: readonly Step[], guard: readonly Part[]): Promise<Outcome<void>> =>
  inExcel(async (context) => {
    const seen = guard.map((part) => ({
      sheet: part.mark.sheet.name,
      finish: askPart(context.workbook, part),
    }));
    const hands = handsOf(context);
    for (const { run } of steps) run(hands);
    await context.sync();
    const moved = seen.find(({ finish }) => finish() !== 'same');
    if (moved !== undefined) throw new Stop({ code: 'moved', sheet: moved.sheet });
  });

/** Requests that were answered, of all that write the plan. */
export interface WriteProgress {
  readonly done: number;
  readonly of: number;
}

/** Shows a sheet; another workbook in front makes that fail, which is no failure of ours. */
const showStep = (tab: string): Step => ({ bytes: 300, run: ({ sheet }) => sheet(tab).activate() });

const isOnlyShowing = (fault: OfficeFault): boolean =>
  fault.code === 'refused' && fault.place.endsWith('.activate');

/** Excel refused the request as a whole, before its first action. */
const isUntouched = ({ code }: OfficeFault): boolean =>
  code === 'cell-edit' || code === 'too-large' || code === 'too-old';

/** Takes back what a failed request may have left. */
async function takeBack(before: BeforeImage, because: OfficeFault): Promise<Outcome<BeforeImage>> {
  const back = await putItBack(before);
  return { ok: false, fault: back.ok ? because : { code: 'half-written', because, before } };
}

/** The gravest of what came back: a change by somebody else explains the rest. */
function faultAmong(written: readonly Outcome<void>[]): OfficeFault | null {
  const faults = written.flatMap((one) => (one.ok || isOnlyShowing(one.fault) ? [] : [one.fault]));
  return faults.find(({ code }) => code === 'moved') ?? faults[0] ?? null;
}

/**
 * Applies the plan that was made from `snapshot`, whole or not at all, and gives what is needed to put it back. Nothing
 * is written where anything that was read has changed since. What is too much for one request is written in several
 * that are sent at once, in order; if any fails, all is put back. `goOn` is asked when all was looked at and nothing is
 * written yet, and again after each request; a no after that puts back what was written.
 */
export async function applyPlan(
  snapshot: Snapshot,
  plan: Plan,
  goOn: (progress: WriteProgress) => boolean = () => true,
): Promise<Outcome<BeforeImage>> {
  const places = ownPlaces(snapshot, plan.ownSheets);
  if (!places.ok) return places;
  const standing = await readStanding(snapshot, plan, places.value);
  if (!standing.ok) return standing;
  const { before } = standing.value;
  const steps = stepsOf(plan, snapshot, places.value, standing.value);
  const shown = places.value.find(({ sheet }) => sheet.name === plan.show)?.tab ?? plan.show;
  const all = shown === null ? steps : [...steps, showStep(shown)];
  const packs = packed(all, ({ bytes }) => bytes, MOST_BYTES);
  if (!goOn({ done: 0, of: packs.length })) return { ok: false, fault: { code: 'cancelled' } };
  const guard = guardOf(snapshot, plan);
  let done = 0;
  let isWanted = true;
  const written = await Promise.all(
    packs.map(async (pack, index) => {
      const one = await write(pack, index === 0 ? guard : []);
      done += 1;
      isWanted = goOn({ done, of: packs.length }) && isWanted;
      return one;
    }),
  );
  const fault = faultAmong(written) ?? (isWanted ? null : { code: 'cancelled' as const });
  if (fault === null) return { ok: true, value: before };
  const isUntouchedWhole = written.every((one) => !one.ok && isUntouched(one.fault));
  return isUntouchedWhole ? { ok: false, fault } : takeBack(before, fault);
}
