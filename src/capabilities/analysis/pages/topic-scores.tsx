import type { Language } from '../../../kernel/localized.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import type { TopicAnalysis } from '../analyse.ts';
import { classOf, FindingTag } from './finding-tag.tsx';

/** The items of a topic with their scores and what these ask for, for whoever writes about them. */
export function TopicScores({
  topic,
  words,
  language,
}: {
  readonly topic: TopicAnalysis;
  readonly words: Messages;
  readonly language: Language;
}) {
  const say = words.analysisPage;
  const scored = [...topic.mend, ...topic.develop, ...topic.sustain].map((finding) => ({
    item: finding.item,
    score: showScore(finding.score),
    of: classOf(finding),
  }));
  const unscored = topic.unscored.map((item) => ({
    item,
    score: words.web.noScore,
    of: 'unscored' as const,
  }));
  return (
    <Table
      stacked
      caption={say.tableOf({ topic: topic.topic.name[language] })}
      captionClasses="govuk-visually-hidden"
      head={[say.item, numeric(say.score), say.class]}
      rows={[...scored, ...unscored].map(({ item, score, of }) => [
        <>
          <span class="ps-id">{item.id}</span> <Thai>{item.text[language]}</Thai>
        </>,
        numeric(score),
        <FindingTag of={of} words={words} />,
      ])}
    />
  );
}
