import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Term } from '../../../web/components/term.tsx';
import type { FoundResult } from '../../intake/acts.ts';
import { MEASURE_FIELDS, type MeasureContent } from '../measure-content.ts';
import { FieldSaid } from './field-said.tsx';
import { FIELD_TERMS } from './field-terms.ts';

/** All that a measure says below its title. */
export function MeasureFacts(props: {
  readonly content: MeasureContent;
  readonly planYear: FiscalYear;
  /** The result that its plan answers; null where that is not there. */
  readonly result: FoundResult | null;
  readonly words: Messages;
  readonly language: Language;
}) {
  return (
    <SummaryList
      rows={MEASURE_FIELDS.filter((field) => field !== 'title').map((field) => {
        const name = props.words.measureForm.fields[field];
        const term = FIELD_TERMS[field];
        return {
          key: { text: term ? <Term of={term}>{name}</Term> : name },
          value: { text: <FieldSaid field={field} {...props} /> },
        };
      })}
    />
  );
}
