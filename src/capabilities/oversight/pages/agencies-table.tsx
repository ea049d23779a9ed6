import type { Language } from '../../../kernel/localized.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { deskOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { Pager } from '../../../web/components/pager.tsx';
import { type Cell, numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { type Choice, type Choosable, sortedBy, sortsOf } from '../choice.ts';
import type { OverseenTable } from '../find-table.ts';
import type { OverseenAgency } from '../overseen.ts';
import { fileAddress, tableAddress } from './addresses.ts';
import { NarrowTable } from './choose-agencies.tsx';
import { sortName } from './column-names.ts';
import { showChange } from './show-change.ts';
import { STAGE_COLOURS } from './stage-colours.ts';

/** How many agencies a page of the table holds. */
export const MOST_ON_PAGE = 50;

type SectionProps = {
  readonly choice: Choice;
  readonly choosable: Choosable;
  readonly table: OverseenTable;
  readonly pages: number;
  readonly words: Messages['oversight'];
  readonly language: Language;
};

/** The agencies themselves: each with its scores, what changed, and how far it is. */
export function AgenciesSection(props: SectionProps) {
  const { choice, choosable, table, pages, words } = props;
  const pager = (
    <Pager
      page={choice.page}
      pages={pages}
      label={words.pages}
      addressOf={(page) => tableAddress({ ...choice, page })}
    />
  );
  return (
    <section>
      <h2 class="govuk-heading-m" id="agencies" tabindex={-1}>
        {words.agencies}
      </h2>
      <NarrowTable {...props} />
      <p class="govuk-body">{words.count({ count: table.count })}</p>
      {table.count === 0 ? (
        <p class="govuk-body">
          <Link href={tableAddress({ ...choice, named: '', stage: null, level: null })}>{words.showAll}</Link>
        </p>
      ) : (
        <>
          <p class="govuk-body ps-no-print">
            {words.download} <Link href={fileAddress(choice, 'xlsx')}>Excel</Link>{' '}
            <Link href={fileAddress(choice, 'csv')}>CSV</Link>
          </p>
          <ScrollArea label={words.agencies}>
            <Table
              classes="ps-table--tight ps-overseen"
              caption={words.tableOf({ year: choice.year })}
              captionClasses="govuk-visually-hidden"
              firstCellIsHeader
              head={headOf(choice, choosable, words)}
              rows={table.agencies.map((agency) => rowOf(agency, choice, words))}
            />
          </ScrollArea>
          {pager}
        </>
      )}
    </section>
  );
}

function headOf(choice: Choice, { rulebook }: Choosable, words: Messages['oversight']): readonly Cell[] {
  return sortsOf(rulebook, choice.indicator).map((sort) => {
    const isSorted = choice.sort === sort;
    return {
      format: sort === 'name' || sort === 'stage' ? undefined : 'numeric',
      attributes: isSorted ? { 'aria-sort': choice.isDescending ? 'descending' : 'ascending' } : undefined,
      content: (
        <>
          <Link href={tableAddress(sortedBy(choice, sort))}>{sortName(sort, choice, words)}</Link>
          {isSorted && <span aria-hidden="true"> {choice.isDescending ? '▼' : '▲'}</span>}
        </>
      ),
    };
  });
}

function rowOf(agency: OverseenAgency, { indicator }: Choice, words: Messages['oversight']) {
  const { shortName, name, overall, instruments, indicators, change, stage } = agency;
  return [
    <Link href={deskOf(shortName)}>{name}</Link>,
    ...[overall, ...instruments, ...(indicator === null ? [] : indicators)].map((score) =>
      numeric(score === null ? words.none : showScore(score as PrintedScore)),
    ),
    numeric(change === null ? words.none : showChange(change)),
    <Tag colour={STAGE_COLOURS[stage]}>{words.stages[stage]}</Tag>,
  ];
}
