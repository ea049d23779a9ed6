import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type Choice, type Choosable, queryOf, sortsOf } from '../choice.ts';
import { STAGES } from '../stage.ts';
import { sortName } from './column-names.ts';

type ChooseProps = {
  readonly choice: Choice;
  readonly choosable: Choosable;
  readonly words: Messages['oversight'];
  readonly language: Language;
};

/** Which year is looked at, and the agencies of which province: for everything on the page. */
export function ChooseYear({ choice, choosable: { years, provinces }, words }: ChooseProps) {
  return (
    <form method="get" action={addressOf('oversight', {})} class="ps-inline-form ps-no-print">
      <Select
        name="year"
        label={words.year}
        value={String(choice.year)}
        options={years.map((year) => ({ text: String(year), value: String(year) }))}
      />
      {provinces.length > 1 && (
        <Select
          name="province"
          label={words.province}
          value={choice.province ?? ''}
          options={[
            { text: words.allProvinces, value: '' },
            ...provinces.map((province) => ({ text: province, value: province })),
          ]}
        />
      )}
      <Button look="secondary">{words.show}</Button>
    </form>
  );
}

/** How the table of agencies is narrowed and ordered, and which indicator has a column. */
export function NarrowTable({ choice, choosable: { rulebook }, words, language }: ChooseProps) {
  const { year, province } = queryOf(choice);
  const orders = sortsOf(rulebook, choice.indicator);
  return (
    <form method="get" action={`${addressOf('oversight', {})}#agencies`} class="ps-inline-form ps-no-print">
      <input type="hidden" name="year" value={year} />
      {province !== undefined && <input type="hidden" name="province" value={province} />}
      <Input name="q" type="search" label={words.named} value={choice.named} />
      <Select
        name="stage"
        label={words.stage}
        value={choice.stage ?? ''}
        options={[
          { text: words.all, value: '' },
          ...STAGES.map((stage) => ({ text: words.stages[stage], value: stage })),
        ]}
      />
      {rulebook !== null && (
        <>
          <Select
            name="level"
            label={words.level}
            value={choice.level ?? ''}
            options={[
              { text: words.all, value: '' },
              ...rulebook.levels.map(({ id, name }) => ({ text: name[language], value: id })),
            ]}
          />
          <Select
            name="indicator"
            label={words.indicatorColumn}
            value={choice.indicator ?? ''}
            options={[
              { text: words.noIndicator, value: '' },
              ...rulebook.indicators.map(({ id, name }) => ({ text: `${id} ${name[language]}`, value: id })),
            ]}
          />
        </>
      )}
      <Select
        name="sort"
        label={words.sort}
        value={choice.sort}
        options={orders.map((sort) => ({ text: sortName(sort, choice, words), value: sort }))}
      />
      <Select
        name="order"
        label={words.order}
        value={choice.isDescending ? 'desc' : 'asc'}
        options={[
          { text: words.ascending, value: 'asc' },
          { text: words.descending, value: 'desc' },
        ]}
      />
      <Button look="secondary">{words.narrow}</Button>
    </form>
  );
}
