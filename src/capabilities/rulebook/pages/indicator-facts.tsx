import { Details } from '../../../web/components/details.tsx';
import { Term } from '../../../web/components/term.tsx';
import type { Indicator } from '../rulebook.ts';
import { ItemFacts } from './item-facts.tsx';
import { Known } from './known.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';

/** Every indicator with its items, folded away until asked for. */
export function IndicatorFacts(page: ShownRulebook) {
  const { rulebook, words } = page;
  return (
    <>
      <p class="govuk-body">{words.rulebookPage.itemsText({ count: rulebook.items.length })}</p>
      {rulebook.indicators.map((indicator) => (
        <OneIndicator {...page} indicator={indicator} />
      ))}
    </>
  );
}

function OneIndicator(page: ShownRulebook & { readonly indicator: Indicator }) {
  const { rulebook, indicator, words, language } = page;
  const say = words.rulebookPage;
  const items = rulebook.items.filter((item) => item.indicator === indicator.id);
  const parts = rulebook.subIndicators.filter((part) => part.indicator === indicator.id);
  const name = say.indicator({ id: indicator.id, name: indicator.name[language] });
  const undivided = items.filter(({ subIndicator }) => subIndicator === null);
  return (
    <Details summary={`${indicator.instrument} · ${name} (${say.itemCount({ count: items.length })})`}>
      <p class="govuk-body">
        <Known rulebook={rulebook} known={indicator.known} words={words} language={language} />
      </p>
      {undivided.length > 0 && <ItemFacts {...page} items={undivided} />}
      {parts.map((part) => (
        <>
          <h3 class="govuk-heading-s">
            <Term of="sub-indicator">{say.subIndicator({ id: part.id, name: part.name[language] })}</Term>
          </h3>
          <p class="govuk-body">
            <Known rulebook={rulebook} known={part.known} words={words} language={language} />
          </p>
          <ItemFacts {...page} items={items.filter(({ subIndicator }) => subIndicator === part.id)} />
        </>
      ))}
    </Details>
  );
}
