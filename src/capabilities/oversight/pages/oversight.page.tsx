import type { Messages } from '../../../messages/messages.ts';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import { findTable } from '../find-table.ts';
import { AgenciesSection, MOST_ON_PAGE } from './agencies-table.tsx';
import { ChooseYear } from './choose-agencies.tsx';
import { openStatistics } from './kept-statistics.ts';
import { askedBy, type OversightDesk } from './oversight-desk.ts';
import { InSum, SpreadSection, StandingSection, WeakItemsSection } from './statistics.tsx';

/** GET: the agencies that a person oversees, together and one by one. */
export const showOversight =
  (desk: OversightDesk, statistics = openStatistics(desk)): WebHandler =>
  async (c) => {
    const { database } = desk;
    const { accountId, overview, choosable, choice: asked } = await askedBy(c, desk);
    const { rulebook } = choosable;
    const overseeing = { accountId, province: asked.province, year: asked.year, rulebook };
    const indicators = asked.indicator === null ? [] : [asked.indicator];
    const tableOn = (page: number) =>
      findTable(database, { ...asked, page }, { accountId, rulebook, indicators, most: MOST_ON_PAGE });
    const [found, { spreads, weak }] = await Promise.all([
      tableOn(asked.page),
      statistics(overseeing, overview.revisions.get(asked.year) ?? ''),
    ]);
    const pages = Math.max(1, Math.ceil(found.count / MOST_ON_PAGE));
    const page = Math.min(asked.page, pages);
    const table = page === asked.page ? found : await tableOn(page);
    const choice = { ...asked, page };
    const [words, language] = [c.get('words').oversight, c.get('language')];
    const given = { choice, choosable, rulebook, words, language };
    const { standing } = table;
    const hasScores =
      weak.length > 0 ||
      [...spreads.instruments, ...spreads.indicators].length > 0 ||
      spreads.overall !== null;
    return respondWithPage(c, {
      title: words.title,
      content: (
        <>
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead({ year: choice.year })}</p>
          <ChooseYear {...given} />
          <InSum {...given} standing={standing} spreads={spreads} />
          {!hasScores && <p class="govuk-body">{words.noResults({ year: choice.year })}</p>}
          {hasScores && <Jumps words={words} />}
          <StandingSection {...given} standing={standing} />
          <AgenciesSection {...given} table={table} pages={pages} />
          {hasScores && (
            <>
              <SpreadSection {...given} spreads={spreads} />
              <WeakItemsSection {...given} weak={weak} />
            </>
          )}
        </>
      ),
    });
  };

/** The ways to the parts of a long page. */
function Jumps({ words }: { readonly words: Messages['oversight'] }) {
  return (
    <nav aria-label={words.parts} class="ps-no-print">
      <ul class="govuk-list ps-jumps">
        {(['agencies', 'spread', 'weak'] as const).map((part) => (
          <li>
            <a class="govuk-link" href={`#${part}`}>
              {words[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
