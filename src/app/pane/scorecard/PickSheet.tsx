/** Lets a person say where the scorecard is that no reading found: its sheet, then its headings. */
import { Field, Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ownSheetNames } from '../../../sheets/ownSheetNames.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { NO_CHOICES } from '../../choices.ts';
import { settingsInForce } from '../../settingsInForce.ts';
import { SectionHeading } from '../parts/SectionHeading.tsx';
import { SCORECARD } from '../words/scorecardWords.ts';
import { type FoundHeadings, MappingForm } from './MappingForm.tsx';

const NOTHING_FOUND: FoundHeadings = { headingRow: null, columns: null };

export function PickSheet({ snapshot }: { readonly snapshot: Snapshot }) {
  const [sheet, setSheet] = useState('');
  const sheets = useMemo(() => {
    const own = ownSheetNames(snapshot);
    return snapshot.sheets.filter(
      ({ kind, visible, name }) => kind === 'worksheet' && visible && !own.has(name),
    );
  }, [snapshot]);
  const found = useMemo(() => settingsInForce(snapshot, NO_CHOICES), [snapshot]);
  if (!found.ok) return null;
  return (
    <>
      <SectionHeading>{SCORECARD.noScorecard}</SectionHeading>
      <Text>{SCORECARD.noScorecardNote}</Text>
      <Field label={SCORECARD.sheet}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          <option value="">{SCORECARD.chooseSheet}</option>
          {sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {sheet !== '' && (
        <MappingForm
          key={sheet}
          snapshot={snapshot}
          settings={found.settings}
          sheet={sheet}
          found={NOTHING_FOUND}
          onSaved={() => {}}
        />
      )}
    </>
  );
}
