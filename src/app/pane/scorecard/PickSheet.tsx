/** Lets a person say of a sheet that was not read where its headings are. */
import { Field, Select } from '@fluentui/react-components';
import type { Settings } from '../../../domain/settings.ts';
import type { Snapshot } from '../../../sheets/snapshot.ts';
import { kept, useKept } from '../parts/useKept.ts';
import { SCORECARD } from '../words/scorecardWords.ts';
import { type FoundHeadings, MappingForm } from './MappingForm.tsx';

const NOTHING_FOUND: FoundHeadings = { headingRow: null, columns: null };

interface PickSheetProps {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly sheets: readonly string[];
  readonly onSaved: () => void;
}

const CHOSEN = kept('');

export function PickSheet({ snapshot, settings, sheets, onSaved }: PickSheetProps) {
  const [chosen, setSheet] = useKept(CHOSEN);
  const sheet = sheets.includes(chosen) ? chosen : '';
  return (
    <>
      <Field label={SCORECARD.sheet}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          <option value="">{SCORECARD.chooseSheet}</option>
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {sheet !== '' && (
        <MappingForm
          key={sheet}
          snapshot={snapshot}
          settings={settings}
          sheet={sheet}
          found={NOTHING_FOUND}
          onSaved={onSaved}
        />
      )}
    </>
  );
}
