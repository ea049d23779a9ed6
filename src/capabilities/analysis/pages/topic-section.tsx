import { Link } from '../../../web/components/link.tsx';
import { ScoreBar } from '../../../web/components/score-bar.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type Item, indexOf } from '../../rulebook/index.ts';
import type { TopicAnalysis } from '../analyse.ts';
import type { Finding, FindingKind } from '../division.ts';
import { classOf, type FindingClass, FindingTag } from './finding-tag.tsx';
import { anchorOf, type ShownAnalysis } from './shown-analysis.ts';

const KINDS: readonly FindingKind[] = ['mend', 'develop', 'sustain'];

/** One topic: its items, the weakest first, and the three paragraphs as the report has them. */
export function TopicSection(page: ShownAnalysis & { readonly topic: TopicAnalysis }) {
  const { topic, words, language } = page;
  const say = words.analysisPage;
  const name = say.topic({ number: topic.topic.number, name: topic.topic.name[language] });
  const anchor = anchorOf(topic.topic.number);
  return (
    <section class="ps-topic">
      <h2 class="govuk-heading-m" id={anchor} tabindex={-1}>
        {name}
      </h2>
      <Table
        caption={say.tableOf({ topic: name })}
        captionClasses="govuk-visually-hidden"
        classes="ps-table--findings"
        head={[say.item, say.score, say.class]}
        rows={[
          ...KINDS.flatMap((kind) => topic[kind].map((finding) => findingRow(page, finding))),
          ...topic.unscored.map((item) => row(page, item, null, 'unscored')),
        ]}
      />
      {KINDS.map((kind) => (
        <>
          <h3 class="govuk-heading-s ps-topic__kind">{words.analysis.kinds[kind]}</h3>
          <p class="govuk-body">{topic.paragraphs[kind]}</p>
        </>
      ))}
      <p class="govuk-body-s ps-no-print">
        <Link href="#jump">{say.toTop}</Link>
      </p>
    </section>
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
