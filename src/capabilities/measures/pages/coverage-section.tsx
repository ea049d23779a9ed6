import { showScore } from '../../../kernel/score.ts';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { Term } from '../../../web/components/term.tsx';
import { classOf, FindingTag } from '../../analysis/pages/index.ts';
import { indexOf } from '../../rulebook/index.ts';
import type { Coverage } from '../coverage.ts';
import type { MeasuredFinding } from '../measured-finding.ts';
import type { ShownPlan } from './shown-plan.ts';

/** A plan, whether proposed or decided, as far as its coverage is told. */
export type CoverageOnPage = Pick<ShownPlan, 'rulebook' | 'sheet' | 'words' | 'language'> & {
  readonly coverage: Coverage;
  /** In the plan's order, with where each is shown. */
  readonly measures: readonly { readonly id: string; readonly title: string; readonly href: string }[];
};

/** The plan seen from both sides: findings without a measure, measures without a finding. */
export function CoverageSection(page: CoverageOnPage) {
  const say = page.words.measuresPage.coverage;
  const { findings, uncovered, withoutFinding, sustainingOnly } = page.coverage;
  return (
    <section>
      <h2 class="govuk-heading-m" id="coverage" tabindex={-1}>
        <Term of="coverage">{say.heading}</Term>
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

function MeasureList({ measures, ids }: CoverageOnPage & { readonly ids: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {measures
        .filter(({ id }) => ids.includes(id))
        .map(({ title, href }) => (
          <li>
            <Link href={href}>{title}</Link>
          </li>
        ))}
    </ul>
  );
}

function FindingTable({
  rulebook,
  sheet,
  measures: planned,
  words,
  language,
  caption,
  findings,
}: CoverageOnPage & {
  readonly caption: string;
  readonly findings: readonly { readonly finding: MeasuredFinding; readonly measures?: readonly string[] }[];
}) {
  const say = words.measuresPage.coverage;
  const { items } = indexOf(rulebook);
  const places = new Map(planned.map(({ id, href }, index) => [id, { number: index + 1, href }]));
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
                    <Link href={places.get(id)?.href ?? ''}>{places.get(id)?.number}</Link>
                  </>
                )),
          ];
        })}
      />
    </ScrollArea>
  );
}
