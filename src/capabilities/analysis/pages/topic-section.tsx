import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { ScoreBar } from '../../../web/components/score-bar.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type Item, indexOf } from '../../rulebook/index.ts';
import type { TopicAnalysis } from '../analyse.ts';
import type { Finding, FindingKind } from '../division.ts';
import { classOf, type FindingClass, FindingTag } from './finding-tag.tsx';
import { anchorOf, type ShownAnalysis } from './shown-analysis.ts';

const KINDS: readonly FindingKind[] = ['mend', 'develop', 'sustain'];

const OPEN = ['mend', 'develop'] as const;

/**
 * One topic: what is to be done stands open, the weakest first; what only has to be kept up, and the report's three
 * paragraphs, are folded away, since on a phone they are most of the page.
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
        {name}
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
      <Details classes="ps-topic__folded" summary={say.inReport}>
        {KINDS.map((kind) => (
          <>
            <h3 class="govuk-heading-s ps-topic__kind">{words.analysis.kinds[kind]}</h3>
            <p class="govuk-body">{topic.paragraphs[kind]}</p>
          </>
        ))}
      </Details>
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
    <Table
      caption={caption}
      captionClasses="govuk-visually-hidden"
      classes="ps-table--findings"
      head={[say.item, say.score, say.class]}
      rows={rows}
    />
  );
}

const findingRow = (page: ShownAnalysis, finding: Finding) =>
  row(page, finding.item, finding.score, classOf(finding));

function row(
  { rulebook, words, language }: ShownAnalysis,
  item: Item,
  score: Finding['score'] | null,
  of: FindingClass,
) {
  const instrument = indexOf(rulebook).instrumentOfItem.get(item.id);
  return [
    <>
      <span class="ps-id">{item.id}</span> {item.text[language]}
      {instrument && <span class="govuk-visually-hidden"> ({instrument.name[language]})</span>}
    </>,
    <ScoreBar score={score} tone={of === 'sustain' ? 'good' : of === 'develop' ? 'plain' : 'attention'} />,
    <FindingTag of={of} words={words} />,
  ];
}
