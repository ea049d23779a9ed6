import { datesOfMonths } from '../../../kernel/fiscal-month.ts';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { showBaht } from '../../../kernel/money.ts';
import { showScore } from '../../../kernel/score.ts';
import { showPeriod } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import { ChangedText } from '../../../web/components/changed-text.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import type { FoundResult } from '../../intake/acts.ts';
import { indexOf } from '../../rulebook/index.ts';
import type { MeasureContent, MeasureField } from '../measure-content.ts';

type SaidProps = {
  readonly field: MeasureField;
  readonly content: MeasureContent;
  readonly planYear: FiscalYear;
  readonly result: FoundResult | null;
  readonly words: Messages;
  readonly language: Language;
};

/** What a measure says in one of its fields. */
export function FieldSaid(props: SaidProps) {
  const { field, words } = props;
  const lines = linesSaid(props);
  const [only] = lines;
  if (only === undefined) return <span class="ps-quiet">{words.planPage.notSaid}</span>;
  const isNumbered = field === 'steps';
  if (lines.length === 1 && !isNumbered) return <Thai>{only}</Thai>;
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <List class={isNumbered ? 'govuk-list govuk-list--number' : 'govuk-list'} lang="th">
      {lines.map((line) => (
        <li>
          <Thai>{line}</Thai>
        </li>
      ))}
    </List>
  );
}

/** The same with what was changed in it since an earlier content. */
export function FieldChanged({ before, ...props }: SaidProps & { readonly before: MeasureContent }) {
  const textOf = (content: MeasureContent) => linesSaid({ ...props, content }).join('\n');
  return <ChangedText before={textOf(before)} after={textOf(props.content)} />;
}

function linesSaid(props: SaidProps): readonly string[] {
  const { field, content, planYear, words, language } = props;
  const say = words.planPage;
  switch (field) {
    case 'title':
      return [content.title];
    case 'steps':
      return content.steps.map(({ text }) => text);
    case 'responsible':
    case 'evidence':
      return content[field];
    case 'items':
      return itemsServed(props);
    case 'budget':
      return [content.budget === 0n ? say.noBudget : say.baht({ amount: showBaht(content.budget) })];
    case 'target':
      return content.target === null ? [] : [say.points({ score: showScore(content.target) })];
    case 'monitoring':
      return content.monitoring.split('\n').filter((line) => line !== '');
    case 'months': {
      if (content.months === null) return [];
      const { from, to } = datesOfMonths(content.months, planYear);
      return [showPeriod(from, to, language)];
    }
  }
}

function itemsServed({ content, result, words, language }: SaidProps): readonly string[] {
  const items = result ? indexOf(result.rulebook).items : null;
  return content.items.map((id) => {
    const score = result?.checked.sheet.items.get(id);
    const text = items?.get(id)?.text[language];
    if (text === undefined) return words.planPage.item({ item: id });
    return words.measuresPage.servesItem({
      item: id,
      text,
      score: score === undefined ? words.web.noScore : showScore(score),
    });
  });
}
