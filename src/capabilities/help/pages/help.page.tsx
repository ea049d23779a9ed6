import { Link } from '../../../web/components/link.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { ConfidenceWords, Known, type ShownRulebook, SourceList } from '../../rulebook/pages/index.ts';
import { provenancesOf, TERM_GROUPS, type TermId } from '../term.ts';

const SOURCES = 'sources';
const GROUPS = Object.keys(TERM_GROUPS) as readonly (keyof typeof TERM_GROUPS)[];

/** GET: every term with what it means and, where a rule stands behind it, how well that is known and who says so. */
export const helpPage =
  ({ latestRulebook }: { readonly latestRulebook: () => Promise<Rulebook | null> }): WebHandler =>
  async (c) => {
    const rulebook = await latestRulebook();
    const [words, language] = [c.get('words'), c.get('language')];
    const say = words.terms;
    const shown = rulebook && { rulebook, words, language };
    return respondWithPage(c, {
      title: say.title,
      content: (
        <>
          <h1 class="govuk-heading-l">{say.title}</h1>
          <p class="govuk-body-l">{say.lead}</p>
          <nav aria-labelledby="contents" class="ps-no-print">
            <h2 class="govuk-heading-s" id="contents">
              {say.contents}
            </h2>
            <ul class="govuk-list ps-columns">
              {GROUPS.map((group) => (
                <li>
                  <Link href={`#${group}`}>{say.groups[group]}</Link>
                </li>
              ))}
              {shown && (
                <li>
                  <Link href={`#${SOURCES}`}>{words.rulebookPage.sources}</Link>
                </li>
              )}
            </ul>
          </nav>
          {shown && <p class="govuk-body">{say.certaintyOf({ year: shown.rulebook.fiscalYear })}</p>}
          {GROUPS.map((group) => (
            <section class="ps-facts">
              <h2 class="govuk-heading-m" id={group} tabindex={-1}>
                {say.groups[group]}
              </h2>
              <dl class="ps-words">
                {TERM_GROUPS[group].map((term) => (
                  <Entry term={term} words={words} shown={shown} />
                ))}
              </dl>
              {group === 'assessment' && <ConfidenceWords words={words} />}
            </section>
          ))}
          {shown && (
            <section class="ps-facts">
              <h2 class="govuk-heading-m" id={SOURCES} tabindex={-1}>
                {words.rulebookPage.sources}
              </h2>
              <SourceList {...shown} />
            </section>
          )}
        </>
      ),
    });
  };

function Entry({
  term,
  words,
  shown,
}: {
  readonly term: TermId;
  readonly words: ShownRulebook['words'];
  readonly shown: ShownRulebook | null;
}) {
  const { word, means } = words.terms.list[term];
  return (
    <div class="ps-words__entry">
      <dt class="ps-words__word" id={term} tabindex={-1}>
        {word}
      </dt>
      <dd class="ps-words__meaning">
        <Thai>{means}</Thai>
        {shown &&
          provenancesOf(term, shown.rulebook).map((known) => (
            <div class="govuk-body-s ps-words__known">
              <Known {...shown} known={known} />
            </div>
          ))}
      </dd>
    </div>
  );
}
