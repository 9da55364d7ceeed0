/** Status, its reason and the sentence that says why, rule by rule. */
import { assessMeasure } from '../../src/domain/assessMeasure.ts';
import { aRow } from '../rows/aRow.ts';
import { STATUS_CASES } from '../rows/statusCases.ts';

describe('status', () => {
  it.each(STATUS_CASES)('$rule: $status', ({ row, status, reason, why }) => {
    const { measure, period, policy } = aRow(row);
    const assessed = assessMeasure(measure, period, policy);
    expect({ ...assessed.rating, why: assessed.why }).toEqual({ status, reason, why });
  });
});
