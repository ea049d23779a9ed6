import { showScore } from '../../../kernel/score.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import { Badge } from '../../../web/components/badge.tsx';
import type { Content } from '../../../web/components/common.ts';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { TermMark } from '../../../web/components/term.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { FoundResult, IntakeDesk } from '../../intake/acts.ts';
import { type Level, OVERALL } from '../../rulebook/index.ts';
import { assess } from '../assess.ts';
import { levelTone } from '../level-tone.ts';
import { officialLevel, officialScore } from '../official-score.ts';
import { worthOfItems } from '../worth.ts';
import { IndicatorChart } from './indicator-chart.tsx';
import { PrintedAndComputed } from './printed-and-computed.tsx';
import { ProblemsFound } from './problems-found.tsx';
import type { ShownResult } from './shown-result.ts';
import { Standing } from './standing.tsx';
import { withResult } from './with-result.tsx';
import { WorthMost, WorthOfAll } from './worth-most.tsx';

/** What to do next with the agency's result, or without one. */
type Guide = (c: WebContext, result: FoundResult | null) => Promise<Content>;

/** The desk's first page: the result at a glance, what it costs, what is wrong with it, and what to do next. */
export function overviewPage(desk: IntakeDesk, guide: Guide): WebHandler {
  return withResult(
    desk,
    (words) => words.desk.navigation.overview,
    async (c, result) => {
      const language = c.get('language');
      const words = c.get('words');
      const { rulebook, checked, intake } = result;
      const assessment = assess(rulebook, checked.sheet);
      const page = { result, assessment, words, language };
      const worth = worthOfItems(rulebook, checked.sheet);
      const level = officialLevel(rulebook, assessment)?.level;
      return respondWithPage(c, {
        title: words.overview.title({ year: checked.fiscalYear }),
        content: (
          <>
            {c.req.query('accepted') === String(checked.fiscalYear) && (
              <NotificationBanner type="success" text={acceptedNews(page, level ?? null)} />
            )}
            <div class="ps-heading">
              <h1 class="govuk-heading-l">{words.overview.title({ year: checked.fiscalYear })}</h1>
              <TermMark of="ita" />
              {level && (
                <Badge tone={levelTone(rulebook, level)}>
                  {words.overview.level({ level: level.name[language] })}
                </Badge>
              )}
            </div>
            <Standing {...page} next={await guide(c, result)} />
            <div class="ps-halves">
              <IndicatorChart {...page} />
              <WorthMost {...page} worth={worth} />
            </div>
            <WorthOfAll {...page} worth={worth} />
            <PrintedAndComputed {...page} />
            <ProblemsFound {...page} />
            {intake.decidedAt && (
              <p class="govuk-body-s govuk-hint">
                {words.overview.from({
                  file: intake.original.name,
                  date: showDay(intake.decidedAt, language),
                })}
              </p>
            )}
          </>
        ),
      });
    },
    (c) => guide(c, null),
  );
}

function acceptedNews({ assessment, result, words, language }: ShownResult, level: Level | null): string {
  const overall = officialScore(assessment, OVERALL);
  return words.intake.news.accepted({
    year: result.checked.fiscalYear,
    overall: overall === null ? null : showScore(overall),
    level: level?.name[language] ?? null,
  });
}
