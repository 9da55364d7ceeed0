/** Applies a plan to the open workbook: one round trip to see that it still stands as it was read, one to write. */
import type { Plan } from '../../sheets/plan.ts';
import type { Area, Snapshot } from '../../sheets/snapshot.ts';
import type { BeforeImage } from './beforeImage.ts';
import { boundsOf, MOST_BYTES, packed } from './blocks.ts';
import { councilSteps } from './councilSteps.ts';
import type { OfficeFault, Outcome } from './fault.ts';
import { marksOf, type Part, partsOf, type Seen } from './fingerprint.ts';
import { withFresh } from './freshImage.ts';
import { familyNames, nameSteps, wantedNames } from './nameSteps.ts';
import { type OwnPlace, ownPlaces } from './ownPlaces.ts';
import { ownSheetSteps } from './ownSheetSteps.ts';
import { takeItBack } from './putItBack.ts';
import { readStanding, type Standing } from './standing.ts';
import type { Step } from './step.ts';
import { writeSteps } from './writePlan.ts';

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

/** Where a plan writes on each sheet. */
function reachesOf(plan: Plan, places: readonly OwnPlace[]): ReadonlyMap<string, Area> {
  const written = [
    ...plan.edits,
    ...places.filter(({ isNew }) => !isNew).map(({ tab, sheet }) => ({ sheet: tab, cells: sheet.cells })),
  ];
  return new Map(
    written.flatMap(({ sheet, cells }) => {
      const bounds = boundsOf(cells);
      return bounds === null ? [] : [[sheet, bounds] as const];
    }),
  );
}

/** What the writing request looks at first: as much as fits beside the writing, sheets that are written to before others. */
function guardOf(snapshot: Snapshot, reaches: ReadonlyMap<string, Area>): readonly Part[] {
  const marks = marksOf(snapshot).toSorted(
    (one, other) => Number(reaches.has(other.sheet.name)) - Number(reaches.has(one.sheet.name)),
  );
  const guard: Part[] = [];
  let bytes = 0;
  for (const part of marks.flatMap((mark) => partsOf(mark, GUARD_BYTES, reaches.get(mark.sheet.name)))) {
    bytes += part.bytes;
    if (bytes > GUARD_BYTES && guard.length > 0) break;
    guard.push(part);
  }
  return guard;
}

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
const isUntouched = (fault: OfficeFault): boolean =>
  fault.code === 'cell-edit' ||
  fault.code === 'too-old' ||
  (fault.code === 'too-large' && fault.isDone !== true);

/** Takes back what a failed request may have left. */
async function takeBack(before: BeforeImage, because: OfficeFault): Promise<Outcome<never>> {
  const back = await takeItBack(before);
  return { ok: false, fault: back.ok ? because : { code: 'half-written', because, before } };
}

/** As a fault, for where even that which was written meanwhile cannot be taken back. */
const unexpected = (error: unknown): OfficeFault => ({
  code: 'refused',
  excelCode: error instanceof Error ? error.name : 'unknown',
  place: 'applyPlan',
});

/**
 * The gravest of what came back: a change by somebody else explains the rest.
 * @param moved the sheet that somebody was seen to have changed, also where the request failed after that; null: none
 */
function faultAmong(written: readonly Outcome<void>[], moved: string | null): OfficeFault | null {
  if (moved !== null) return { code: 'moved', sheet: moved };
  return written.flatMap((one) => (one.ok || isOnlyShowing(one.fault) ? [] : [one.fault]))[0] ?? null;
}

/**
 * Applies the plan that was made from `snapshot`, whole or not at all, and gives what is needed to put it back. Nothing
 * is written where anything that was read has changed since; a change in the last moment is seen when all is written,
 * and all is taken back to what stood there in that moment. What is too much for one request is written in several
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
  const guard = guardOf(snapshot, reachesOf(plan, places.value));
  const seen: Seen[] = [];
  let done = 0;
  let isWanted = true;
  const settled = await Promise.allSettled(
    packs.map(async (pack, index) => {
      const one = await writeSteps({
        steps: pack,
        guard: index === 0 ? guard : [],
        into: index === 0 ? seen : [],
      });
      done += 1;
      isWanted = goOn({ done, of: packs.length }) && isWanted;
      return one;
    }),
  );
  const image = withFresh(before, seen);
  const thrown = settled.find((one) => one.status === 'rejected');
  if (thrown !== undefined) {
    const taken = await takeBack(image, unexpected(thrown.reason));
    if (!taken.ok && taken.fault.code === 'half-written') return taken;
    throw thrown.reason;
  }
  const written = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const moved = seen.find(({ how }) => how === 'moved');
  const fault =
    faultAmong(written, moved?.sheet ?? null) ?? (isWanted ? null : { code: 'cancelled' as const });
  if (fault === null) return { ok: true, value: before };
  const isUntouchedWhole = written.every((one) => !one.ok && isUntouched(one.fault));
  return isUntouchedWhole ? { ok: false, fault } : takeBack(image, fault);
}
