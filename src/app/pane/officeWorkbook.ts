/** The workbook that is open in Excel, as the use cases ask of it. */
import { applyPlan } from '../../hosts/office/applyPlan.ts';
import type { BeforeImage } from '../../hosts/office/beforeImage.ts';
import type { Outcome } from '../../hosts/office/fault.ts';
import { officeAdvice } from '../../hosts/office/faultAdvice.ts';
import { putItBack } from '../../hosts/office/putItBack.ts';
import { readSnapshot } from '../../hosts/office/readSnapshot.ts';
import { showPlace } from '../../hosts/office/showPlace.ts';
import { watchChanges } from '../../hosts/office/watchChanges.ts';
import { withoutProtected } from '../../hosts/office/withoutProtected.ts';
import type { Asked, OpenWorkbook } from '../openWorkbook.ts';

const asked = <Value>(outcome: Outcome<Value>): Asked<Value> =>
  outcome.ok ? outcome : { ok: false, advice: officeAdvice(outcome.fault) };

export const officeWorkbook: OpenWorkbook<BeforeImage> = {
  read: async () => asked(await readSnapshot()),
  apply: async (snapshot, plan, goOn) => {
    const { plan: allowed, leftOut } = withoutProtected(snapshot, plan);
    if (allowed.edits.length === 0 && allowed.ownSheets.length === 0)
      return { ok: true, before: null, leftOut };
    const applied = await applyPlan(snapshot, allowed, goOn);
    if (applied.ok) return { ok: true, before: applied.value, leftOut };
    const { fault } = applied;
    return {
      ok: false,
      advice: officeAdvice(fault),
      before: fault.code === 'half-written' ? fault.before : null,
    };
  },
  putBack: async (before) => asked(await putItBack(before)),
  show: async (place) => asked(await showPlace(place)),
  watch: async (changed) => {
    const watched = await watchChanges(changed);
    if (!watched.ok) return asked(watched);
    return {
      ok: true,
      value: async () => {
        await watched.value();
      },
    };
  },
};
