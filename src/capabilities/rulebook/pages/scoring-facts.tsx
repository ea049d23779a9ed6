import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import type { Instrument } from '../rulebook.ts';
import { Known } from './known.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';

/** The instruments with weight, respondents and parts. */
export function InstrumentFacts(page: ShownRulebook) {
  const { rulebook, words, language } = page;
  const say = words.rulebookPage;
  return (
    <>
      <ScrollArea label={say.instruments}>
        <Table
          caption={say.instruments}
          captionClasses="govuk-visually-hidden"
          classes="ps-table--facts"
          stacked
          firstCellIsHeader
          head={[
            { content: say.instrument, term: 'instrument' },
            numeric(say.weight, 'weight'),
            say.respondents,
            { content: say.known, term: 'confidence' },
          ]}
          rows={rulebook.instruments.map((instrument) => [
            <>
              {instrument.id} <span class="ps-quiet">{instrument.name[language]}</span>{' '}
              <span class="ps-quiet">({say.kinds[instrument.kind]})</span>
            </>,
            numeric(say.percent(instrument)),
            <Respondents {...page} instrument={instrument} />,
            <Known rulebook={rulebook} known={instrument.known} words={words} language={language} />,
          ])}
        />
      </ScrollArea>
      <p class="govuk-body">
        {say.weightsKnown}:{' '}
        <Known rulebook={rulebook} known={rulebook.weightsKnown} words={words} language={language} />
      </p>
    </>
  );
}

function Respondents({
  rulebook,
  instrument,
  words,
  language,
}: ShownRulebook & { readonly instrument: Instrument }) {
  const say = words.rulebookPage;
  if (!instrument.respondents) return <>{say.none}</>;
  return (
    <>
      {instrument.respondents[language]}
      {instrument.parts.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {instrument.parts.map(({ name, weight }) => (
            <li>{say.part({ name: name[language], percent: weight * 100 })}</li>
          ))}
        </ul>
      )}
      {instrument.partsKnown && (
        <Known rulebook={rulebook} known={instrument.partsKnown} words={words} language={language} />
      )}
    </>
  );
}

/** How scores add up, are rounded, and how respondents are guessed. */
export function ScoringFacts({ rulebook, words, language }: ShownRulebook) {
  const say = words.rulebookPage;
  const { aggregationKnown, rounding, lattice } = rulebook;
  return (
    <dl class="ps-words">
      <div class="ps-words__entry">
        <dt class="ps-words__word">{say.aggregation}</dt>
        <dd class="ps-words__meaning">
          {say.aggregationText}{' '}
          <Known rulebook={rulebook} known={aggregationKnown} words={words} language={language} />
        </dd>
      </div>
      <div class="ps-words__entry">
        <dt class="ps-words__word">{say.rounding}</dt>
        <dd class="ps-words__meaning">
          {say.roundingText(rounding)}{' '}
          <Known rulebook={rulebook} known={rounding.known} words={words} language={language} />
        </dd>
      </div>
      <div class="ps-words__entry">
        <dt class="ps-words__word">{say.lattice}</dt>
        <dd class="ps-words__meaning">
          {say.latticeText({
            most: lattice.mostRespondents,
            share: lattice.leastShare * 100,
            chance: lattice.mostChance * 100,
          })}
        </dd>
      </div>
    </dl>
  );
}
