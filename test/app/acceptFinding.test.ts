/** Acceptances as they are given and taken back. */
import { acceptanceOf, acceptFinding, earlierReason, unacceptFinding } from '../../src/app/acceptFinding.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Acceptance, Settings } from '../../src/domain/settings.ts';
import { acceptedReasons } from '../../src/sheets/acceptance.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';

const REASON = { reason: 'Agreed by the board', by: 'JS', on: '20 Nov 2025' };

const finding = (more: Partial<Finding> = {}): Finding => ({
  fault: { code: 'target-zero' },
  severity: 'warning',
  sheet: 'Data sheet',
  place: { sheet: 'Data sheet', row: 6, column: 5 },
  ref: null,
  measure: null,
  repair: null,
  accepted: null,
  ...more,
});

const ON_SHEET = finding({ place: null });
const IN_BOOK = finding({ place: null, sheet: null });

const accepted = (...acceptances: readonly Acceptance[]): Settings => ({
  ...DEFAULT_SETTINGS,
  accepted: acceptances,
});

const stands = (settings: Settings, one: Finding): boolean =>
  acceptedReasons(settings.accepted)(one) !== null;

it.each([
  ['at a cell', finding(), "'Data sheet'!F7"],
  ['on a sheet', ON_SHEET, 'Data sheet'],
  ['in the workbook', IN_BOOK, 'workbook'],
])('a finding %s is accepted by its place, and can be taken back', (_, one, cell) => {
  const settings = acceptFinding(DEFAULT_SETTINGS, one, REASON);
  expect(settings.accepted).toEqual([{ code: 'target-zero', cell, ...REASON }]);
  expect(stands(settings, one)).toBe(true);
  expect(unacceptFinding(settings, one)).toEqual(DEFAULT_SETTINGS);
});

it('an earlier reason gives way', () => {
  const settings = acceptFinding(acceptFinding(DEFAULT_SETTINGS, finding(), REASON), finding(), {
    ...REASON,
    reason: 'Agreed again',
  });
  expect(settings.accepted.map(({ reason }) => reason)).toEqual(['Agreed again']);
});

it.each(["'Data sheet'!$F$7", "'data sheet'!F7"])('one that was typed as %s can be taken back', (cell) => {
  const settings = accepted({ code: 'target-zero', cell, ...REASON });
  expect(stands(settings, finding())).toBe(true);
  expect(unacceptFinding(settings, finding()).accepted).toEqual([]);
});

it('whose acceptance has lapsed is accepted anew, as what it was', () => {
  const before = acceptFinding(DEFAULT_SETTINGS, finding({ held: '5' }), REASON);
  const facts = { accepted: 'target-zero', reason: REASON.reason, held: '5', holds: '6' };
  const lapsed = finding({ fault: { code: 'acceptance-lapsed', ...facts }, held: '6' });
  expect(earlierReason(lapsed)).toBe(REASON.reason);
  expect(acceptFinding(before, lapsed, REASON).accepted).toEqual([
    { code: 'target-zero', cell: "'Data sheet'!F7", ...REASON, held: '6' },
  ]);
});

it('others stay', () => {
  const other = { code: 'target-zero', cell: "'Data sheet'!F8", ...REASON };
  expect(unacceptFinding(acceptFinding(accepted(other), finding(), REASON), finding()).accepted).toEqual([
    other,
  ]);
});

it('is told with who accepted it', () => {
  const settings = acceptFinding(DEFAULT_SETTINGS, finding(), REASON);
  expect(acceptanceOf(settings, finding({ accepted: REASON.reason }))).toMatchObject(REASON);
  expect(acceptanceOf(settings, finding())).toBeNull();
});
