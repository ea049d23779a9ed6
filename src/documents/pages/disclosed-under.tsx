import { ConfidenceTag } from '../../capabilities/rulebook/pages/index.ts';
import type { Messages } from '../../messages/messages.ts';
import { Thai } from '../../web/components/thai.tsx';
import type { ReportModel } from '../report-model.ts';

/** What the paper is for: where it is disclosed in the next assessment, with how well that is known; else nothing. */
export function DisclosedUnder({
  report: { disclosedUnder, fiscalYear, planYear },
  words,
}: {
  readonly report: Pick<ReportModel, 'disclosedUnder' | 'fiscalYear' | 'planYear'>;
  readonly words: Messages;
}) {
  if (disclosedUnder === undefined) return null;
  const { item, text, confidence, note } = disclosedUnder;
  return (
    <p class="govuk-body">
      {words.reportPage.disclosedUnder({ item, fiscalYear, planYear })}{' '}
      <span lang="th">
        <Thai>{text}</Thai>
      </span>
      <br />
      <span class="ps-known">
        <ConfidenceTag confidence={confidence} words={words} />{' '}
        {note !== null && (
          <span class="ps-quiet" lang="th">
            <Thai>{note}</Thai>
          </span>
        )}
      </span>
    </p>
  );
}
