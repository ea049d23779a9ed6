import { showScore } from '../../../kernel/score.ts';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Hint } from '../../../web/components/hint.tsx';
import { Link } from '../../../web/components/link.tsx';
import type { Indicator, Instrument } from '../../rulebook/index.ts';
import type { ShownTrial } from './shown-trial.ts';
import { TrialField } from './trial-field.tsx';
import { FIELDS_ANCHOR, LEVEL_FIELD } from './what-if-form.ts';

/** The scores that may be tried: by instrument and indicator, folded away where nothing is set. */
export function TrialFields(page: ShownTrial) {
  const { result, form, words, language } = page;
  const say = words.whatIf.form;
  const { rulebook } = result;
  const level = form.text[LEVEL_FIELD];
  return (
    <section class="ps-no-print">
      <h2 class="govuk-heading-m" id={FIELDS_ANCHOR} tabindex={-1}>
        {say.heading}
      </h2>
      <Hint>{say.hint}</Hint>
      <form method="get" novalidate>
        {level !== undefined && <input type="hidden" name={LEVEL_FIELD} value={level} />}
        {rulebook.instruments.map((instrument) => (
          <fieldset class="govuk-fieldset ps-try__instrument">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              {say.instrument({ id: instrument.id, name: instrument.name[language] })}
            </legend>
            <InstrumentFields {...page} instrument={instrument} />
          </fieldset>
        ))}
        <ButtonGroup>
          <Button look="secondary">{say.compute}</Button>
          {page.texts.size > 0 && <Link href="?">{say.clear}</Link>}
        </ButtonGroup>
      </form>
    </section>
  );
}

function InstrumentFields(page: ShownTrial & { readonly instrument: Instrument }) {
  const { result, instrument, texts, words } = page;
  const say = words.whatIf.form;
  return (
    <>
      {result.rulebook.indicators
        .filter((indicator) => indicator.instrument === instrument.id)
        .map((indicator) => (
          <IndicatorFields {...page} indicator={indicator} />
        ))}
      <Details
        summary={say.wholeInstrument(instrument)}
        open={texts.has(instrument.id)}
        classes="ps-try__group"
      >
        <TrialField {...page} figure={instrument.id} label={say.wholeInstrument(instrument)} />
      </Details>
    </>
  );
}

function IndicatorFields(page: ShownTrial & { readonly indicator: Indicator }) {
  const { result, assessment, indicator, texts, words, language } = page;
  const say = words.whatIf.form;
  const items = result.rulebook.items.filter((item) => item.indicator === indicator.id);
  const set = [indicator.id, ...items.map(({ id }) => id)].filter((id) => texts.has(id)).length;
  const score = assessment.figures.get(indicator.id)?.computed ?? null;
  return (
    <Details
      open={set > 0}
      classes="ps-try__group"
      summary={
        <>
          {say.indicator({ id: indicator.id, name: indicator.name[language] })}{' '}
          <span class="ps-quiet">
            {score === null ? words.web.noScore : say.currentShort({ score: showScore(score) })}
            {set > 0 && ` · ${say.setCount({ count: set })}`}
          </span>
        </>
      }
    >
      <TrialField {...page} figure={indicator.id} label={say.wholeIndicator(indicator)} />
      {items.map((item) => (
        <TrialField {...page} figure={item.id} label={`${item.id} ${item.text[language]}`} item={item} />
      ))}
    </Details>
  );
}
