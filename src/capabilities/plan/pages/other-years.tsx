import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';

/** The plans of other years, where there are any. */
export function OtherYears(props: {
  readonly shown: FiscalYear;
  readonly years: readonly FiscalYear[];
  readonly words: Messages;
  readonly agency: string;
}) {
  const others = props.years.filter((year) => year !== props.shown);
  if (others.length === 0) return null;
  const say = props.words.planPage;
  return (
    <p class="govuk-body ps-no-print">
      {say.otherYears}{' '}
      {others.map((year, at) => (
        <>
          {at > 0 && ' · '}
          <Link href={`${addressOf('measures', { agency: props.agency })}?year=${year}`}>
            {say.yearName({ year })}
          </Link>
        </>
      ))}
    </p>
  );
}
