/** One rule of the form, with what it means, its unit, its default and, where asked for, who rates so. */
import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PolicyField } from '../../../domain/policyFields.ts';
import { RULES, ruleHint, ruleSource, wrongValue } from '../words/ratingsWords.ts';

const useStyles = makeStyles({
  source: { display: 'block', paddingTop: tokens.spacingVerticalXXS },
});

interface PolicyRuleProps {
  readonly field: PolicyField;
  readonly value: string | boolean;
  /** What the schema says is wrong with it; null where nothing is. */
  readonly problem: string | null;
  readonly isSourced: boolean;
  readonly onType: (value: string | boolean) => void;
}

function Control({ field, value, onType }: Pick<PolicyRuleProps, 'field' | 'value' | 'onType'>) {
  switch (field.kind) {
    case 'switch':
      return (
        <Checkbox
          label={field.label}
          checked={value === true}
          onChange={(_, { checked }) => onType(checked === true)}
        />
      );
    case 'choice':
      return (
        <Select value={String(value)} onChange={(_, data) => onType(data.value)}>
          {field.default === null && <option value="">{RULES.none}</option>}
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      );
    case 'number':
      return <Input inputMode="decimal" value={String(value)} onChange={(_, data) => onType(data.value)} />;
  }
}

export function PolicyRule({ field, value, problem, isSourced, onType }: PolicyRuleProps) {
  const styles = useStyles();
  return (
    <Field
      {...(field.kind === 'switch' ? {} : { label: field.label })}
      {...(problem === null ? {} : { validationMessage: wrongValue(problem) })}
      hint={
        <>
          {ruleHint(field)}
          {isSourced && <span className={styles.source}>{ruleSource(field)}</span>}
        </>
      }
    >
      <Control field={field} value={value} onType={onType} />
    </Field>
  );
}
