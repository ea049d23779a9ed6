import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { ToChooseFrom } from '../list-events.ts';
import { DAY_FIELDS, type DayField, isNarrowed, type Narrowing } from '../narrow-events.ts';
import { sayEventName } from './event-in-words.tsx';

/** Narrows the history by what was done, by whom and when; without script, as an address that can be kept. */
export function NarrowEvents(props: {
  readonly c: WebContext;
  readonly address: string;
  readonly narrowing: Narrowing;
  readonly unread: readonly DayField[];
  readonly toChooseFrom: ToChooseFrom;
  readonly names: ReadonlyMap<string, string>;
}) {
  const { c, address, narrowing, unread, names } = props;
  const { events, accountIds } = props.toChooseFrom;
  const words = c.get('words').audit;
  const say = words.narrow;
  const all = { value: '', text: say.all };
  return (
    <form method="get" action={address} class="ps-choose ps-no-print" role="search">
      <Select
        name="event"
        label={words.columns.event}
        value={narrowing.event ?? ''}
        options={[all, ...events.map((event) => ({ value: event, text: sayEventName(event, words) }))]}
      />
      {accountIds.length > 0 && (
        <Select
          name="by"
          label={words.columns.actor}
          value={narrowing.accountId ?? ''}
          options={[
            all,
            ...accountIds.map((id) => ({ value: id, text: names.get(id) ?? words.actors.account })),
          ]}
        />
      )}
      {DAY_FIELDS.map((field) => (
        <Input
          name={field}
          label={say[field]}
          hint={say.dayHint}
          value={c.req.query(field) ?? ''}
          error={unread.includes(field) ? say.unread : undefined}
          classes="govuk-input--width-10"
          autocomplete="off"
        />
      ))}
      <div class="govuk-form-group">
        <Button look="secondary" classes="ps-small-button">
          {say.show}
        </Button>{' '}
        {isNarrowed(narrowing) && <Link href={address}>{say.clear}</Link>}
      </div>
    </form>
  );
}
