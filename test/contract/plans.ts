/** The books of the contract, and the plan that *Generate summary* makes of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBook } from '../../src/app/assessBook.ts';
import { NO_CHOICES } from '../../src/app/choices.ts';
import type { Plan } from '../../src/sheets/plan.ts';
import { planSummary } from '../../src/sheets/planSummary.ts';
import type { Snapshot } from '../../src/sheets/snapshot.ts';

export const WORKBOOKS = join(__dirname, '..', 'workbooks');
const CORPUS = join(WORKBOOKS, 'corpus');

export const books: readonly string[] = [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join('corpus', name)),
  'sample.xlsx',
];

const settingsOf = (path: string): unknown =>
  path.startsWith('corpus')
    ? (JSON.parse(readFileSync(join(WORKBOOKS, path.replace(/\.xlsx$/, '.expected.json')), 'utf8'))
        .settings ?? {})
    : null;

export function summaryPlan(snapshot: Snapshot, path: string | null): Plan {
  const choices = path === null ? NO_CHOICES : { ...NO_CHOICES, settings: settingsOf(path) };
  const assessed = assessBook(snapshot, choices);
  if (!assessed.ok) throw new Error(assessed.trouble.code);
  return planSummary(snapshot, assessed.assessment, { on: '2025-11-20', version: '0' });
}
