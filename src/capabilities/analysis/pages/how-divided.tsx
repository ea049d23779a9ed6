import { FULL_SCORE, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { TermMark } from '../../../web/components/term.tsx';
import { Known } from '../../rulebook/pages/index.ts';
import { marksOf } from '../divide.ts';
import { type FindingClass, FindingTag } from './finding-tag.tsx';
import type { ShownAnalysis } from './shown-analysis.ts';

type Division = {
  readonly of: Exclude<FindingClass, 'unscored'>;
  readonly means: string;
  readonly count: number;
};

/** The classes that the rulebook knows: the mark of each in words, and how many items fall into it. */
function divisionsOf({ rulebook, topics, words }: ShownAnalysis): readonly Division[] {
  const say = words.analysisPage.marks;
  const { mendBelow, priorityBelow } = marksOf(rulebook);
  const [mendMark, priorityMark] = [showMark(mendBelow), showMark(priorityBelow)];
  const develops = topics.flatMap(({ develop }) => develop);
  const priority: Division = {
    of: 'priority',
    means: say.priority({ from: mendMark, below: priorityMark }),
    count: develops.filter(({ isPriority }) => isPriority).length,
  };
  return [
    { of: 'mend', means: say.mend({ mark: mendMark }), count: topics.flatMap(({ mend }) => mend).length },
    ...(priorityBelow > mendBelow ? [priority] : []),
    {
      of: 'develop',
      means: say.develop({ from: priorityMark }),
      count: develops.filter(({ isPriority }) => !isPriority).length,
    },
    {
      of: 'sustain',
      means: say.sustain({ full: showScore(FULL_SCORE) }),
      count: topics.flatMap(({ sustain }) => sustain).length,
    },
  ];
}

const showMark = (hundredths: number) => showScore(hundredths as PrintedScore);

/** The marks by which items are divided, how many fall into each class, and how well the marks are known. */
export function HowDivided(page: ShownAnalysis) {
  const { rulebook, agency, words, language } = page;
  const say = words.analysisPage.marks;
  return (
    <section class="ps-card">
      <h2 class="govuk-heading-s" id="marks">
        {say.heading}
      </h2>
      <dl class="ps-words">
        {divisionsOf(page).map(({ of, means, count }) => (
          <div class="ps-words__entry">
            <dt class="ps-words__word">
              <FindingTag of={of} words={words} /> <TermMark of={of === 'priority' ? 'develop' : of} />
            </dt>
            <dd class="ps-words__meaning">
              {means} · <strong>{words.analysisPage.items({ count })}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body-s">{say.noFault({ mark: showMark(marksOf(rulebook).noFaultAtLeast) })}</p>
      <p class="govuk-body-s">
        {say.known}:{' '}
        <Known
          rulebook={rulebook}
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
