import { axisStart } from '../../../documents/index.ts';
import { FULL_SCORE, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import { withResult } from '../../assessment/pages/index.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { listSuggestions } from '../../suggestions/acts.ts';
import { analyse } from '../analyse.ts';
import { HowDivided } from './how-divided.tsx';
import { shownParagraphs } from './shown-paragraphs.ts';
import { TopicJumps } from './topic-jumps.tsx';
import { TopicSection } from './topic-section.tsx';

/** The analysis by topic: what each item's score asks for, and the paragraphs of the report. */
export function analysisPage(desk: IntakeDesk): WebHandler {
  return withResult(
    desk,
    ({ analysisPage }) => analysisPage.title,
    async (c, result) => {
      const { rulebook, checked, agency } = result;
      const language = c.get('language');
      const words = c.get('words');
      const say = words.analysisPage;
      const { topics, weakest } = analyse(rulebook, checked.sheet, language);
      const barsFrom = axisStart(topics.flatMap(({ mend, develop }) => [...mend, ...develop]));
      const paragraphs = await shownParagraphs(c, desk, result);
      const suggestions = await listSuggestions(desk, agency.agencyId, checked.fiscalYear);
      const page = {
        rulebook,
        topics,
        paragraphs,
        suggestions,
        agency: agency.shortName,
        barsFrom,
        words,
        language,
      };
      return respondWithPage(c, {
        title: say.title,
        content: (
          <>
            <h1 class="govuk-heading-l">{say.title}</h1>
            <p class="govuk-body-l">{say.lead({ year: checked.fiscalYear, topics: topics.length })}</p>
            {weakest === null && <InsetText>{say.noItems}</InsetText>}
            {weakest !== null && weakest.score < FULL_SCORE && (
              <p class="govuk-body">
                {say.weakest({
                  items: weakest.items.map(({ id }) => id),
                  score: showScore(weakest.score),
                })}
              </p>
            )}
            <TopicJumps {...page} />
            <HowDivided {...page} />
            <p class="govuk-body ps-no-print">
              <Link
                href={addressOf('suggestions', {
                  agency: agency.shortName,
                  year: String(checked.fiscalYear),
                })}
              >
                {words.suggestions.link({ count: suggestions.length })}
              </Link>
            </p>
            {barsFrom > 0 && (
              <p class="govuk-body-s ps-quiet">{words.overview.indicators.axis({ from: barsFrom })}</p>
            )}
            {topics.map((topic) => (
              <TopicSection {...page} topic={topic} />
            ))}
            <ButtonLink href={addressOf('measures', { agency: agency.shortName })}>{say.next}</ButtonLink>
          </>
        ),
      });
    },
  );
}
