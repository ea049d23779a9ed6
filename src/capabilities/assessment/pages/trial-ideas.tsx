import { FULL_SCORE, showScore } from '../../../kernel/score.ts';
import { Link } from '../../../web/components/link.tsx';
import { indexOf } from '../../rulebook/index.ts';
import { type ItemWorth, worthOfItems } from '../worth.ts';
import type { ShownTrial } from './shown-trial.ts';
import { queryOf } from './what-if-form.ts';

const MOST_TO_RAISE = 3;
const NO_POINTS = '0';

/** Trials to begin with: the items that cost most at full marks, and the dearest disclosure lost. */
export function TrialIdeas({ result, words }: ShownTrial) {
  const say = words.whatIf.ideas;
  const { rulebook, checked } = result;
  const worth = worthOfItems(rulebook, checked.sheet);
  const full = String(FULL_SCORE / 100);
  const isDisclosure = ({ item }: ItemWorth) =>
    indexOf(rulebook).instrumentOfItem.get(item)?.kind === 'disclosure';
  const raises = worth
    .flatMap(({ item, score }) => (score === null || score === FULL_SCORE ? [] : [{ item, score }]))
    .slice(0, MOST_TO_RAISE);
  const [dearest] = worth
    .filter((item) => item.score === FULL_SCORE && isDisclosure(item))
    .toSorted((one, other) => other.inFull - one.inFull);
  const ideas = [
    ...raises.map(({ item, score }) => ({
      text: say.raise({ item, score: showScore(score) }),
      scores: new Map([[item, full]]),
    })),
    ...(dearest
      ? [{ text: say.lose({ item: dearest.item }), scores: new Map([[dearest.item, NO_POINTS]]) }]
      : []),
  ];
  if (ideas.length === 0) return null;
  return (
    <section class="ps-no-print">
      <h2 class="govuk-heading-s" id="ideas">
        {say.heading}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {ideas.map(({ text, scores }) => (
          <li>
            <Link href={queryOf(scores, null)}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
