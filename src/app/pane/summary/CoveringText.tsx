/** The headlines as text that an officer pastes into the covering report. */
import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../domain/assessment.ts';
import { published } from '../../../domain/disclosure/published.ts';
import { headlines } from '../../../domain/headlines.ts';
import { summaryTitle } from '../../../sheets/summaryTitle.ts';
import { SUMMARY } from '../words/summaryWords.ts';

export function CoveringText({ assessment }: { readonly assessment: Assessment }) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useMemo(
    () => [summaryTitle(assessment), ...headlines(published(assessment))].join('\n'),
    [assessment],
  );
  const copy = (): void => {
    field.current?.select();
    // A pane may not use the newer clipboard: Excel on the web does not grant it to the frame it shows us in.
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <Field label={SUMMARY.text}>
        <Textarea textarea={{ ref: field }} readOnly rows={8} value={text} />
      </Field>
      <div>
        <Button onClick={copy}>{SUMMARY.copy}</Button>
      </div>
      <div role="status">
        {isCopied !== null && <Text size={200}>{isCopied ? SUMMARY.copied : SUMMARY.copyFailed}</Text>}
      </div>
    </>
  );
}
