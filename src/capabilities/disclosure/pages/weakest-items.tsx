import { showScore } from '../../../kernel/score.ts';
import { Link } from '../../../web/components/link.tsx';
import { weakestItems } from '../weakest-items.ts';
import { InThai } from './in-thai.tsx';
import type { ShownEdition } from './shown-edition.ts';

/** More than these would hide the result itself; the others are counted. */
const MOST = 3;

export const topicId = (number: number): string => `topic-${number}`;

/** What a reader must not have to search for: the lowest score of an item, which leads to its topic. */
export function WeakestItems({ report, words }: Pick<ShownEdition, 'report' | 'words'>) {
  const say = words.disclosure.year;
  const weakest = weakestItems(report);
  const more = weakest.length - MOST;
  if (weakest.length === 0) return null;
  return (
    <div class="ps-weakest">
      <p class="govuk-body">
        <strong>{say.weakest}</strong>
      </p>
      <ul class="govuk-list">
        {weakest.slice(0, MOST).map((one) => (
          <li>
            <Link href={`#${topicId(one.topic)}`}>
              {one.item} <InThai>{one.text}</InThai>
            </Link>{' '}
            {say.weakScore({ score: showScore(one.score), finding: one.finding })}
          </li>
        ))}
        {more > 0 && <li>{say.moreAsWeak({ count: more })}</li>}
      </ul>
    </div>
  );
}
