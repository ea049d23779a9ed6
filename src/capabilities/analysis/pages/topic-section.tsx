import { FULL_SCORE, showScore } from '../../../kernel/score.ts';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { ScoreBar } from '../../../web/components/score-bar.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { type Item, indexOf } from '../../rulebook/index.ts';
import { SuggestionsOfTopic } from '../../suggestions/pages/index.ts';
import type { TopicAnalysis } from '../analyse.ts';
import type { Finding } from '../division.ts';
import { classOf, type FindingClass, FindingTag } from './finding-tag.tsx';
import { anchorOf, type ShownAnalysis } from './shown-analysis.ts';
import { TopicParagraph } from './topic-paragraph.tsx';

const OPEN = ['mend', 'develop'] as const;

/**
 * One topic: its items, the weakest first, and the three paragraphs as the report has them. Items that only have to be
 * kept up are folded away, since they are most of a long page.
 */
export function TopicSection(page: ShownAnalysis & { readonly topic: TopicAnalysis }) {
  const { topic, words, language } = page;
  const say = words.analysisPage;
  const name = say.topic({ number: topic.topic.number, name: topic.topic.name[language] });
  const anchor = anchorOf(topic.topic.number);
  const open = OPEN.flatMap((kind) => topic[kind].map((finding) => findingRow(page, finding)));
  const unscored = topic.unscored.map((item) => row(page, item, null, 'unscored'));
  return (
    <section class="ps-topic">
      <h2 class="govuk-heading-m" id={anchor} tabindex={-1}>
        <Thai>{name}</Thai>
      </h2>
      {[...open, ...unscored].length > 0 && (
        <FindingsTable page={page} caption={say.tableOf({ topic: name })} rows={[...open, ...unscored]} />
      )}
      {topic.sustain.length > 0 && (
        <Details
          classes="ps-topic__folded"
          summary={say.counted({ word: say.classes.sustain, count: topic.sustain.length })}
        >
          <FindingsTable
            page={page}
            caption={say.tableOf({ topic: name })}
            rows={topic.sustain.map((finding) => findingRow(page, finding))}
          />
        </Details>
      )}
      <SuggestionsOfTopic
        suggestions={page.suggestions.filter((one) => one.topic === topic.topic.number)}
        words={words}
      />
      {page.paragraphs
        .filter(({ current }) => current.topic === topic.topic.number)
        .map((paragraph) => (
          <TopicParagraph
            paragraph={paragraph}
            composed={topic.paragraphs[paragraph.current.kind]}
            words={words}
          />
        ))}
      <p class="govuk-body-s ps-no-print">
        <Link href="#jump">{say.toTop}</Link>
      </p>
    </section>
  );
}

type Rows = Parameters<typeof Table>[0]['rows'];

function FindingsTable({
  page,
  caption,
  rows,
}: {
  readonly page: ShownAnalysis;
  readonly caption: string;
  readonly rows: Rows;
}) {
  const say = page.words.analysisPage;
  return (
    <ScrollArea label={caption}>
      <Table
        caption={caption}
        captionClasses="govuk-visually-hidden"
        classes="ps-table--findings"
        stacked
        head={[{ content: say.item, term: 'item' }, numeric(say.score), numeric(say.class)]}
        rows={rows}
      />
    </ScrollArea>
  );
}

const findingRow = (page: ShownAnalysis, finding: Finding) =>
  row(page, finding.item, finding.score, classOf(finding));

function row(
  { rulebook, barsFrom, words, language }: ShownAnalysis,
  item: Item,
  score: Finding['score'] | null,
  of: FindingClass,
) {
  const instrument = indexOf(rulebook).instrumentOfItem.get(item.id);
  return [
    <>
      <span class="ps-id">{item.id}</span> <Thai>{item.text[language]}</Thai>
      {instrument && <span class="govuk-visually-hidden"> ({instrument.name[language]})</span>}
    </>,
    // Bars that are all full would say nothing.
    numeric(
      of === 'sustain' ? (
        showScore(score ?? FULL_SCORE)
      ) : (
        <ScoreBar score={score} tone={of === 'develop' ? 'plain' : 'attention'} from={barsFrom} />
      ),
    ),
    numeric(<FindingTag of={of} words={words} />),
  ];
}
