import { FULL_SCORE, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { Known } from '../../rulebook/pages/index.ts';
import { marksOf } from '../divide.ts';
import { type FindingClass, FindingTag } from './finding-tag.tsx';
import type { ShownAnalysis } from './shown-analysis.ts';

/** The marks by which items are divided, how many fall into each class, and how well the marks are known. */
export function HowDivided({ rulebook, topics, agency, words, language }: ShownAnalysis) {
  const say = words.analysisPage.marks;
  const marks = marksOf(rulebook);
  const show = (hundredths: number) => showScore(hundredths as PrintedScore);
  const develops = topics.flatMap(({ develop }) => develop);
  const hasPriority = marks.priorityBelow > marks.mendBelow;
  const classes: readonly { of: FindingClass; means: string; count: number }[] = [
    {
      of: 'mend',
      means: say.mend({ mark: show(marks.mendBelow) }),
      count: topics.reduce((sum, { mend }) => sum + mend.length, 0),
    },
    ...(hasPriority
      ? [
          {
            of: 'priority' as const,
            means: say.priority({ from: show(marks.mendBelow), below: show(marks.priorityBelow) }),
            count: develops.filter(({ isPriority }) => isPriority).length,
          },
        ]
      : []),
    {
      of: 'develop',
      means: say.develop({ from: show(marks.priorityBelow) }),
      count: develops.filter(({ isPriority }) => !isPriority).length,
    },
    {
      of: 'sustain',
      means: say.sustain({ full: showScore(FULL_SCORE) }),
      count: topics.reduce((sum, { sustain }) => sum + sustain.length, 0),
    },
  ];
  return (
    <section class="ps-card">
      <h2 class="govuk-heading-s" id="marks">
        {say.heading}
      </h2>
      <dl class="ps-words">
        {classes.map(({ of, means, count }) => (
          <div class="ps-words__entry">
            <dt class="ps-words__word">
              <FindingTag of={of} words={words} />
            </dt>
            <dd class="ps-words__meaning">
              {means} · <strong>{words.analysisPage.items({ count })}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body-s">{say.noFault({ mark: show(marks.noFaultAtLeast) })}</p>
      <p class="govuk-body-s">
        {say.known}:{' '}
        <Known
          known={rulebook.thresholds.known}
          words={words}
          language={language}
          rulebookAt={addressOf('rulebook', { agency })}
        />
      </p>
      <p class="govuk-body-s">
        <Link href={addressOf('rulebook', { agency })}>{say.more}</Link>
      </p>
    </section>
  );
}
