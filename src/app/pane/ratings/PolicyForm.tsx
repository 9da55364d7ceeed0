/** The rules as a form: typed, tried without changing anything, then applied by saving the settings. */
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import { dryRun } from '../../../domain/dryRun.ts';
import { dryRunHeadline } from '../../../domain/dryRunWords.ts';
import type { Policy } from '../../../domain/policy.ts';
import type { PolicyPath } from '../../../domain/policyFields.ts';
import { useIsBusy } from '../parts/deskContext.tsx';
import { kept, useKept } from '../parts/useKept.ts';
import { useSave } from '../parts/useSave.ts';
import { RULE_GROUPS, RULES, wrongValue } from '../words/ratingsWords.ts';
import { DryRunResult } from './DryRunResult.tsx';
import { PolicyRule } from './PolicyRule.tsx';
import {
  DEFAULT_DRAFT,
  type DraftProblems,
  draftOf,
  isSamePolicy,
  type PolicyDraft,
  parseDraft,
  RULES_IN_ORDER,
} from './policyDraft.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: {
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

type Group = keyof typeof RULE_GROUPS;

const GROUPS = Object.keys(RULE_GROUPS) as readonly Group[];

function groupOf(path: PolicyPath): Group {
  if (path === 'disclosure') return 'disclosure';
  return path.startsWith('trend.') ? 'trend' : 'status';
}

/** null: as in force. */
const TYPED = kept<PolicyDraft | null>(null);

const NO_PROBLEMS: DraftProblems = new Map();

export default function PolicyForm({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const save = useSave();
  const isBusy = useIsBusy();
  const { settings, measures } = assessment;
  const [typed, setTyped, settle] = useKept(TYPED);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [tried, setTried] = useState<Policy | null>(null);
  const [isSourced, setSourced] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = useMemo(() => typed ?? draftOf(settings.policy), [typed, settings.policy]);
  const changes = useMemo(() => (tried === null ? [] : dryRun(assessment, tried)), [assessment, tried]);

  useEffect(() => {
    if (problems.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const fill = (filled: PolicyDraft | null): void => {
    setTyped(filled);
    setProblems(NO_PROBLEMS);
    setTried(null);
  };

  const tryOut = (event: FormEvent): void => {
    event.preventDefault();
    const parsed = parseDraft(draft, settings);
    setProblems(parsed.ok ? NO_PROBLEMS : parsed.problems);
    setTried(parsed.ok ? parsed.policy : null);
  };

  const apply = async (policy: Policy): Promise<void> => {
    if (await save({ ...settings, policy })) settle(typed);
  };

  const isInForce = tried !== null && isSamePolicy(tried, settings.policy);
  const general = problems.get(null) ?? null;
  return (
    <form ref={form} className={styles.form} aria-label={RULES.form} noValidate onSubmit={tryOut}>
      <Checkbox
        label={RULES.sources}
        checked={isSourced}
        onChange={(_, { checked }) => setSourced(checked === true)}
      />
      {GROUPS.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{RULE_GROUPS[group]}</legend>
          {RULES_IN_ORDER.filter(([path]) => groupOf(path) === group).map(([path, field]) => (
            <PolicyRule
              key={path}
              field={field}
              value={draft[path]}
              problem={problems.get(path) ?? null}
              isSourced={isSourced}
              onType={(value) => fill({ ...draft, [path]: value })}
            />
          ))}
        </fieldset>
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {RULES.tryOut}
        </Button>
        <Button onClick={() => fill(DEFAULT_DRAFT)}>{RULES.defaults}</Button>
        <Button onClick={() => fill(null)}>{RULES.back}</Button>
      </div>
      <div role="status" className={styles.result}>
        {problems.size > 0 && <Text>{general === null ? RULES.wrong : wrongValue(general)}</Text>}
        {tried !== null && (
          <Text>{isInForce ? RULES.nothingToApply : dryRunHeadline(changes, measures.length)}</Text>
        )}
      </div>
      {tried !== null && (
        <>
          <div>
            <Button disabledFocusable={isBusy || isInForce} onClick={() => void apply(tried)}>
              {RULES.apply}
            </Button>
          </div>
          {changes.length > 0 && <DryRunResult changes={changes} />}
        </>
      )}
    </form>
  );
}
