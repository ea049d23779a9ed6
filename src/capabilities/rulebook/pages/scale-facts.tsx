import { numeric, Table } from '../../../web/components/table.tsx';
import { Known } from './known.tsx';
import type { ShownRulebook } from './shown-rulebook.ts';

/** The scales with the points of each answer. */
export function ScaleFacts({ rulebook, words, language }: ShownRulebook) {
  const say = words.rulebookPage;
  return (
    <>
      <p class="govuk-body">{say.negative}</p>
      <div class="ps-tiles">
        {rulebook.scales.map(({ name, options, known }) => (
          <div class="ps-tiles__tile">
            <Table
              caption={name[language]}
              captionClasses="govuk-table__caption--s"
              classes="ps-table--tight"
              head={[say.answer, numeric(say.points)]}
              rows={options.map(({ label, points }) => [label[language], numeric(points)])}
            />
            <Known rulebook={rulebook} known={known} words={words} language={language} />
          </div>
        ))}
      </div>
    </>
  );
}
