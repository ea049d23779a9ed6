import { Link } from '../../../web/components/link.tsx';
import { Term } from '../../../web/components/term.tsx';
import type { TopicAnalysis } from '../analyse.ts';
import { type FindingClass, FindingTag } from './finding-tag.tsx';
import { anchorOf, type ShownAnalysis } from './shown-analysis.ts';

/** The topics with what their items ask for, each a link to its section. */
export function TopicJumps({ topics, words, language }: ShownAnalysis) {
  const say = words.analysisPage;
  return (
    <nav class="ps-no-print" aria-labelledby="jump">
      <h2 class="govuk-heading-m" id="jump">
        <Term of="topic">{say.jump}</Term>
      </h2>
      <ol class="ps-jumps">
        {topics.map((topic) => (
          <li class="ps-jumps__entry">
            <Link href={`#${anchorOf(topic.topic.number)}`}>
              {topic.topic.number}. {topic.topic.name[language]}
            </Link>
            <span class="ps-jumps__counts">
              {countsOf(topic).map(({ of, count }) => (
                <>
                  <FindingTag of={of} words={words} />{' '}
                  <span class="ps-jumps__count">{say.items({ count })}</span>{' '}
                </>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function countsOf({ mend, develop, sustain, unscored }: TopicAnalysis) {
  const counts: readonly { of: FindingClass; count: number }[] = [
    { of: 'mend', count: mend.length },
    { of: 'priority', count: develop.filter(({ isPriority }) => isPriority).length },
    { of: 'develop', count: develop.filter(({ isPriority }) => !isPriority).length },
    { of: 'sustain', count: sustain.length },
    { of: 'unscored', count: unscored.length },
  ];
  return counts.filter(({ count }) => count > 0);
}
