import { datesOfMonths } from '../../../kernel/fiscal-month.ts';
import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { showBaht } from '../../../kernel/money.ts';
import { showScore } from '../../../kernel/score.ts';
import { showPeriod } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
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
  const { field, content } = props;
  switch (field) {
    case 'steps':
      return <Lines {...props} lines={content.steps.map(({ text }) => text)} isNumbered />;
    case 'responsible':
    case 'evidence':
      return <Lines {...props} lines={content[field]} />;
    case 'items':
      return <ItemsServed {...props} />;
    default:
      return <Lines {...props} lines={plainTexts(props)} />;
  }
}

function plainTexts({ field, content, planYear, words, language }: SaidProps): readonly string[] {
  const { budget, months, target } = content;
  const say = words.planPage;
  if (field === 'budget') return [budget === 0n ? say.noBudget : say.baht({ amount: showBaht(budget) })];
  if (field === 'target') return target === null ? [] : [say.points({ score: showScore(target) })];
  if (field === 'title') return [content.title];
  if (field === 'monitoring') return content.monitoring.split('\n').filter((line) => line !== '');
  if (months === null) return [];
  const { from, to } = datesOfMonths(months, planYear);
  return [showPeriod(from, to, language)];
}

function Lines(props: SaidProps & { readonly isNumbered?: boolean; readonly lines: readonly string[] }) {
  const { lines, isNumbered = false } = props;
  const [only] = lines;
  if (only === undefined) return <span class="ps-quiet">{props.words.planPage.notSaid}</span>;
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

function ItemsServed(props: SaidProps) {
  const { content, result, words, language } = props;
  const items = result ? indexOf(result.rulebook).items : null;
  const lines = content.items.map((id) => {
    const score = result?.checked.sheet.items.get(id);
    const text = items?.get(id)?.text[language];
    if (text === undefined) return words.planPage.item({ item: id });
    return words.measuresPage.servesItem({
      item: id,
      text,
      score: score === undefined ? words.web.noScore : showScore(score),
    });
  });
  return <Lines {...props} lines={lines} />;
}
