import { ScrollArea, Table } from '../../../web/components/table.tsx';
import { indexOf } from '../find.ts';
import { Known } from './known.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';

/** The topics of the analysis with their items. */
export function TopicFacts({ rulebook, words, language }: ShownRulebook) {
  const say = words.rulebookPage;
  const { itemsOfTopic } = indexOf(rulebook);
  const { analysisItem } = rulebook;
  return (
    <>
      <ScrollArea label={say.topics}>
        <Table
          caption={say.topics}
          captionClasses="govuk-visually-hidden"
          classes="ps-table--facts"
          stacked
          firstCellIsHeader
          head={[say.topic, say.topicItems, say.known]}
          rows={rulebook.topics.map(({ number, name, known }) => [
            `${number}. ${name[language]}`,
            (itemsOfTopic.get(number) ?? []).map(({ id }) => id).join(', '),
            <Known rulebook={rulebook} known={known} words={words} language={language} />,
          ])}
        />
      </ScrollArea>
      {analysisItem && (
        <p class="govuk-body">
          {say.analysisItem({ item: analysisItem.item })}
          <br />
          <Known rulebook={rulebook} known={analysisItem.known} words={words} language={language} />
        </p>
      )}
    </>
  );
}
