import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { Known } from './known.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';

/** The levels in the order in which they are tried. */
export function LevelFacts({ rulebook, words, language }: ShownRulebook) {
  const say = words.rulebookPage;
  const points = (mark: number | null) =>
    numeric(mark === null ? say.noCondition : say.atLeast({ mark: mark.toFixed(2) }));
  return (
    <>
      <p class="govuk-body">{say.levelsText}</p>
      <ScrollArea label={say.levels}>
        <Table
          caption={say.levels}
          captionClasses="govuk-visually-hidden"
          classes="ps-table--facts"
          stacked
          firstCellIsHeader
          head={[say.level, numeric(say.overallScore), numeric(say.eachInstrument), say.known]}
          rows={rulebook.levels.map(({ name, overallAtLeast, eachInstrumentAtLeast, known }) => [
            name[language],
            points(overallAtLeast),
            points(eachInstrumentAtLeast),
            <Known rulebook={rulebook} known={known} words={words} language={language} />,
          ])}
        />
      </ScrollArea>
    </>
  );
}

/** The marks by which the analysis divides items. */
export function ThresholdFacts({ rulebook, words, language }: ShownRulebook) {
  const say = words.rulebookPage;
  const { mendBelow, priorityBelow, noFaultAtLeast, known } = rulebook.thresholds;
  return (
    <>
      <Table
        caption={say.thresholds}
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[say.rule, numeric(say.mark)]}
        rows={[
          [say.mendBelow, numeric(mendBelow.toFixed(2))],
          [say.priorityBelow, numeric(priorityBelow.toFixed(2))],
          [say.noFaultAtLeast, numeric(noFaultAtLeast.toFixed(2))],
        ]}
      />
      <p class="govuk-body">
        <Known rulebook={rulebook} known={known} words={words} language={language} />
      </p>
    </>
  );
}
