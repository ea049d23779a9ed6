import { hundredthsOf, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { faultOf } from '../../../web/forms.tsx';
import { readPrintedNumber } from '../../intake/index.ts';
import { type Item, indexOf, type Scale } from '../../rulebook/index.ts';
import type { ShownTrial } from './shown-trial.ts';
import { fieldOfFigure } from './what-if-form.ts';

type FieldOnPage = ShownTrial & {
  readonly figure: string;
  readonly label: string;
  /** Left out for figures above items. */
  readonly item?: Item;
};

/** Where one figure's score is tried: a number, or for a disclosure the choice that its check knows. */
export function TrialField({
  figure,
  label,
  item,
  result,
  assessment,
  form,
  texts,
  words,
  language,
}: FieldOnPage) {
  const say = words.whatIf.form;
  const score = assessment.figures.get(figure)?.computed ?? null;
  const text = texts.get(figure);
  const common = {
    name: fieldOfFigure(figure),
    label,
    hint: score === null ? words.web.noScore : say.currentShort({ score: showScore(score) }),
    error: faultOf(form, fieldOfFigure(figure)),
    group: { classes: 'ps-try__field' },
  };
  const scale = item && disclosureScale(result.rulebook, item);
  const tried = text === undefined ? null : (readPrintedNumber(text)?.score ?? null);
  const isChoice = scale && (text === undefined || scale.options.some(({ points }) => isAt(tried, points)));
  if (!isChoice) {
    return (
      <Input {...common} value={text} inputmode="decimal" autocomplete="off" classes="govuk-input--width-5" />
    );
  }
  return (
    <Select
      {...common}
      options={[
        { text: say.unchanged, value: '' },
        ...scale.options.map(({ label: answer, points }) => ({
          text: say.option({ label: answer[language], points: String(points) }),
          value: String(points),
          selected: isAt(tried, points),
        })),
      ]}
    />
  );
}

const isAt = (score: PrintedScore | null, points: number): boolean => score === hundredthsOf(points);

function disclosureScale(rulebook: ShownTrial['result']['rulebook'], item: Item): Scale | undefined {
  if (indexOf(rulebook).instrumentOfItem.get(item.id)?.kind !== 'disclosure') return undefined;
  return rulebook.scales.find(({ id }) => id === item.scale);
}
