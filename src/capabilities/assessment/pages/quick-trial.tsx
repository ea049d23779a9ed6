import { showScore } from '../../../kernel/score.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { faultOf } from '../../../web/forms.tsx';
import type { ShownTrial } from './shown-trial.ts';
import { fieldOfFigure, LEVEL_FIELD, PICKED_ITEM, PICKED_SCORE } from './what-if-form.ts';

const LONGEST_TEXT = 60;

/** One item and the score to try for it, added to what is tried already, so that no list must be opened for it. */
export function QuickTrial({ result, form, texts, tried, words, language }: ShownTrial) {
  const say = words.whatIf.quick;
  const { rulebook, checked } = result;
  return (
    <form method="get" novalidate class="ps-inline-form ps-no-print">
      {[...texts].map(([figure, text]) => (
        <input type="hidden" name={fieldOfFigure(figure)} value={text} />
      ))}
      {tried.level && <input type="hidden" name={LEVEL_FIELD} value={tried.level.id} />}
      <Select
        name={PICKED_ITEM}
        label={say.item}
        error={faultOf(form, PICKED_ITEM)}
        value={form.text[PICKED_ITEM] ?? ''}
        options={[
          { text: say.choose, value: '' },
          ...rulebook.items.map(({ id, text }) => {
            const score = checked.sheet.items.get(id);
            return {
              value: id,
              text: say.option({
                id,
                text: shortened(text[language]),
                score: score === undefined ? words.web.noScore : showScore(score),
              }),
            };
          }),
        ]}
      />
      <Input
        name={PICKED_SCORE}
        label={say.score}
        error={faultOf(form, PICKED_SCORE)}
        value={form.text[PICKED_SCORE]}
        inputmode="decimal"
        autocomplete="off"
        classes="govuk-input--width-5"
      />
      <Button>{say.button}</Button>
    </form>
  );
}

const shortened = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
