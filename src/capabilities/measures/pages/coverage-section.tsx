import { showScore } from '../../../kernel/score.ts';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { classOf, FindingTag } from '../../analysis/pages/index.ts';
import { indexOf } from '../../rulebook/index.ts';
import type { MeasuredFinding } from '../measured-finding.ts';
import { anchorOf, type ShownPlan } from './shown-plan.ts';

/** The plan seen from both sides: findings without a measure, measures without a finding. */
export function CoverageSection(page: ShownPlan) {
  const { plan, words } = page;
  const say = words.measuresPage.coverage;
  const { findings, uncovered, withoutFinding, sustainingOnly } = plan.coverage;
  return (
    <section>
      <h2 class="govuk-heading-m" id="coverage" tabindex={-1}>
        {say.heading}
      </h2>
      <h3 class="govuk-heading-s">{say.uncovered}</h3>
      {uncovered.length > 0 ? (
        <FindingTable
          {...page}
          caption={say.uncovered}
          findings={uncovered.map((finding) => ({ finding }))}
        />
      ) : (
        <p class="govuk-body">{findings.length === 0 ? say.nothingToCover : say.allCovered}</p>
      )}
      <h3 class="govuk-heading-s">{say.withoutFinding}</h3>
      {withoutFinding.length > 0 ? (
        <MeasureList {...page} ids={withoutFinding} />
      ) : (
        <p class="govuk-body">{say.allServe}</p>
      )}
      {sustainingOnly.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{say.sustainingOnly}</h3>
          <MeasureList {...page} ids={sustainingOnly} />
        </>
      )}
      {findings.length > 0 && (
        <Details summary={say.byFinding}>
          <FindingTable {...page} caption={say.byFinding} findings={findings} />
        </Details>
      )}
    </section>
  );
}

function MeasureList({ plan, ids, language }: ShownPlan & { readonly ids: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {plan.measures
        .filter(({ id }) => ids.includes(id))
        .map(({ id, title }) => (
          <li>
            <Link href={`#${anchorOf(id)}`}>{title[language]}</Link>
          </li>
        ))}
    </ul>
  );
}

function FindingTable({
  rulebook,
  sheet,
  plan,
  words,
  language,
  caption,
  findings,
}: ShownPlan & {
  readonly caption: string;
  readonly findings: readonly { readonly finding: MeasuredFinding; readonly measures?: readonly string[] }[];
}) {
  const say = words.measuresPage.coverage;
  const { items } = indexOf(rulebook);
  const numbers = new Map(plan.measures.map(({ id }, index) => [id, index + 1]));
  return (
    <ScrollArea label={caption}>
      <Table
        caption={caption}
        captionClasses="govuk-visually-hidden"
        classes="ps-table--items"
        stacked
        head={[say.item, numeric(say.score), say.class, say.measures]}
        rows={findings.map(({ finding, measures = [] }) => {
          const score = sheet.items.get(finding.item);
          return [
            <>
              <span class="ps-id">{finding.item}</span> {items.get(finding.item)?.text[language]}
            </>,
            numeric(score === undefined ? words.web.noScore : showScore(score)),
            <FindingTag of={classOf({ kind: finding.class, isPriority: finding.priority })} words={words} />,
            measures.length === 0
              ? say.noMeasure
              : measures.map((id, index) => (
                  <>
                    {index > 0 && ', '}
                    <Link href={`#${anchorOf(id)}`}>{numbers.get(id)}</Link>
                  </>
                )),
          ];
        })}
      />
    </ScrollArea>
  );
}
