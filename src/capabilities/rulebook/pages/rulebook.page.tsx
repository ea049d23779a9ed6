import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Term } from '../../../web/components/term.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Rulebook } from '../rulebook.ts';
import { ConfidenceWords } from './confidence.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { LevelFacts, ThresholdFacts } from './level-facts.tsx';
import { ScaleFacts } from './scale-facts.tsx';
import { InstrumentFacts, ScoringFacts } from './scoring-facts.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';
import { SourceList } from './source-list.tsx';
import { TopicFacts } from './topic-facts.tsx';

/** The year's rules as facts, each with how well it is known and its source, for whoever doubts a figure. */
export function respondWithRulebook(c: WebContext, rulebook: Rulebook): Promise<Response> {
  const language = c.get('language');
  const words = c.get('words');
  const say = words.rulebookPage;
  const page: ShownRulebook = { rulebook, words, language };
  return respondWithPage(c, {
    title: words.desk.navigation.rulebook,
    content: (
      <>
        <h1 class="govuk-heading-l">
          <Term of="rulebook">{rulebook.title[language]}</Term>
        </h1>
        <p class="govuk-body-l">{say.intro}</p>
        <InsetText>{rulebook.warning[language]}</InsetText>
        <nav aria-labelledby="contents" class="ps-no-print">
          <h2 class="govuk-heading-s" id="contents">
            {say.contents}
          </h2>
          <ul class="govuk-list ps-columns">
            {SECTIONS.map(({ id, word }) => (
              <li>
                <Link href={`#${id}`}>{say[word]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {SECTIONS.map(({ id, word, term, Facts }) => (
          <section class="ps-facts">
            <h2 class="govuk-heading-m" id={id} tabindex={-1}>
              {term ? <Term of={term}>{say[word]}</Term> : say[word]}
            </h2>
            <Facts {...page} />
          </section>
        ))}
        <p class="govuk-body-s ps-quiet">{say.better({ id: rulebook.id })}</p>
      </>
    ),
  });
}

const SECTIONS = [
  { id: 'words', word: 'words', term: 'confidence', Facts: ConfidenceWords },
  { id: 'instruments', word: 'instruments', term: null, Facts: InstrumentFacts },
  { id: 'scoring', word: 'scoring', term: null, Facts: ScoringFacts },
  { id: 'levels', word: 'levels', term: 'level', Facts: LevelFacts },
  { id: 'thresholds', word: 'thresholds', term: null, Facts: ThresholdFacts },
  { id: 'scales', word: 'scales', term: 'scale', Facts: ScaleFacts },
  { id: 'topics', word: 'topics', term: 'topic', Facts: TopicFacts },
  { id: 'items', word: 'items', term: 'indicator', Facts: IndicatorFacts },
  { id: 'sources', word: 'sources', term: null, Facts: SourceList },
] as const;
