import { Thai } from '../../../web/components/thai.tsx';
import type { Item } from '../rulebook.ts';
import { scoreStructure } from '../score-structure.ts';
import { Known } from './known.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';

/** Items in full: wording, scale, share of the overall score, what must be disclosed, and how well each is known. */
export function ItemFacts({
  rulebook,
  items,
  words,
  language,
}: ShownRulebook & { readonly items: readonly Item[] }) {
  const say = words.rulebookPage;
  const { shareOfOverall } = scoreStructure(rulebook);
  const scales = new Map(rulebook.scales.map(({ id, name }) => [id, name]));
  return (
    <ul class="govuk-list ps-items">
      {items.map((item) => (
        <li class="ps-items__item">
          <p class="govuk-body ps-items__text">
            <span class="ps-id">{item.id}</span> <Thai>{item.text[language]}</Thai>
          </p>
          <p class="govuk-body-s ps-quiet">
            {say.topic} {item.topic} · {scales.get(item.scale)?.[language]}
            {item.polarity === 'negative' && <> · {say.negativeItem}</>} · {say.shareOfOverall}{' '}
            {shareOfOverall.get(item.id)?.mul(100).valueOf().toFixed(2)}%
          </p>
          <p class="govuk-body-s">
            <Known rulebook={rulebook} known={item.known} words={words} language={language} />
          </p>
          {item.components.length > 0 && (
            <>
              <p class="govuk-body-s">
                {say.components}{' '}
                {item.componentsKnown && (
                  <Known rulebook={rulebook} known={item.componentsKnown} words={words} language={language} />
                )}
              </p>
              <ul class="govuk-list govuk-list--bullet">
                {item.components.map((component) => (
                  <li>{component[language]}</li>
                ))}
              </ul>
            </>
          )}
          {item.dataPeriod && (
            <p class="govuk-body-s">
              {say.dataPeriod}: {item.dataPeriod[language]}{' '}
              {item.dataPeriodKnown && (
                <Known rulebook={rulebook} known={item.dataPeriodKnown} words={words} language={language} />
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
