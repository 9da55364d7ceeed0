/** What an officer says of the paper: the committee, which sections it has and how it looks. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { isImpossibleDate } from '../../../domain/impossibleDate.ts';
import {
  type CommitteeDetails,
  PAPER_STATUSES,
  type Settings,
  SUMMARY_SECTIONS,
} from '../../../domain/settings.ts';
import { useDesk, useIsBusy, usePaneState } from '../parts/deskContext.tsx';
import { SUMMARY, sectionLabel } from '../words/summaryWords.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

const LINES = [
  'name',
  'meetingDate',
  'agendaItem',
  'contact',
] as const satisfies readonly (keyof CommitteeDetails)[];

/** What is typed counts at once for *Generate summary*; *Save* keeps it without making one. */
export function DetailsForm({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const desk = useDesk();
  const isBusy = useIsBusy();
  const { details } = usePaneState();
  const { committee, summary } = details ?? settings;
  return (
    <form
      className={styles.form}
      aria-label={SUMMARY.details}
      onSubmit={(event) => {
        event.preventDefault();
        void desk.save({ ...settings, committee, summary });
      }}
    >
      <Subtitle2 as="h2">{SUMMARY.details}</Subtitle2>
      {LINES.map((line) => (
        <Field
          key={line}
          label={SUMMARY[line]}
          {...(line === 'meetingDate' ? { hint: SUMMARY.meetingDateHint } : {})}
          {...(line === 'meetingDate' && isImpossibleDate(committee.meetingDate ?? '')
            ? { validationState: 'warning', validationMessage: SUMMARY.meetingDateImpossible }
            : {})}
        >
          <Input
            value={committee[line] ?? ''}
            onChange={(_, { value }) =>
              desk.type({ committee: { ...committee, [line]: value === '' ? null : value }, summary })
            }
          />
        </Field>
      ))}
      <Field label={SUMMARY.paperStatus}>
        <Select
          value={committee.status}
          onChange={(_, { value }) => {
            const status = PAPER_STATUSES.find((each) => each === value) ?? committee.status;
            desk.type({ committee: { ...committee, status }, summary });
          }}
        >
          {PAPER_STATUSES.map((status) => (
            <option key={status}>{status}</option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{SUMMARY.sections}</legend>
        {SUMMARY_SECTIONS.map((section) => (
          <Checkbox
            key={section}
            label={sectionLabel(section)}
            checked={summary.sections[section]}
            onChange={(_, { checked }) =>
              desk.type({
                committee,
                summary: { ...summary, sections: { ...summary.sections, [section]: checked === true } },
              })
            }
          />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{SUMMARY.look}</legend>
        <Checkbox
          label={SUMMARY.plain}
          checked={summary.plain}
          onChange={(_, { checked }) =>
            desk.type({ committee, summary: { ...summary, plain: checked === true } })
          }
        />
      </fieldset>
      <div>
        <Button type="submit" disabledFocusable={isBusy || details === null}>
          {SUMMARY.save}
        </Button>
      </div>
    </form>
  );
}
