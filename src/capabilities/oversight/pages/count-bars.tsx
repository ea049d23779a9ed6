import type { Content } from '../../../web/components/common.ts';
import { numeric, Table } from '../../../web/components/table.tsx';
import type { TermId } from '../../help/index.ts';

export type CountBar = { readonly name: Content; readonly count: number };

type CountBarsProps = {
  readonly caption: string;
  readonly head: {
    readonly name: string;
    readonly term?: TermId;
    readonly count: string;
    readonly share: string;
  };
  readonly bars: readonly CountBar[];
};

/** How many of each kind, as a table whose rows are bars: the longest is the most. */
export function CountBars({ caption, head, bars }: CountBarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const all = Math.max(
    1,
    bars.reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <Table
      classes="ps-count-bars"
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ content: head.name, term: head.term }, numeric(head.count), numeric(head.share)]}
      rows={bars.map(({ name, count }) => [
        <>
          {name}
          <svg class="ps-count-bars__bar" aria-hidden="true" focusable="false">
            <rect
              class="ps-bar__value"
              width={`${((100 * count) / most).toFixed(1)}%`}
              height="100%"
              rx="2"
            />
          </svg>
        </>,
        numeric(count.toLocaleString('en')),
        numeric(`${((100 * count) / all).toFixed(1)}%`),
      ])}
    />
  );
}
