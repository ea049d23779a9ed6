import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { isWeak } from '../../measures/index.ts';
import type { PlanOverview } from '../look-over-plan.ts';
import type { PlannedMeasure } from '../plan.ts';

type LacksProps = {
  readonly overview: PlanOverview;
  readonly measures: readonly PlannedMeasure[];
  /** Whether the result that the plan answers is there. */
  readonly isAnswering: boolean;
  readonly words: Messages;
  readonly agency: string;
};

/** What the plan lacks at a glance: findings without a measure, measures without a finding, fields that nobody filled. */
export function PlanLacks(props: LacksProps) {
  const { overview, measures, isAnswering, words, agency } = props;
  const say = words.planPage.lacks;
  const { findings, uncovered, withoutFinding, incomplete } = overview;
  const places = new Map(measures.map((measure, at) => [measure.measureId, { ...measure, number: at + 1 }]));
  const linkTo = (measureId: string) => {
    const place = places.get(measureId);
    return (
      <Link href={addressOf('measure', { agency, measure: measureId })}>
        {say.measure({ number: place?.number ?? 0, title: place?.content.title ?? '' })}
      </Link>
    );
  };
  const weak = uncovered.filter(isWeak).map(({ item }) => item);
  return (
    <section aria-labelledby="lacks">
      <h2 class="govuk-heading-m" id="lacks">
        {say.heading}
      </h2>
      <ul class="ps-points">
        {isAnswering && findings.length > 0 && (
          <Point isDone={uncovered.length === 0} words={words}>
            {uncovered.length === 0
              ? say.allCovered({ count: findings.length })
              : say.uncovered({ count: uncovered.length, of: findings.length, weak })}{' '}
            <Link href="#coverage">{say.toCoverage}</Link>
          </Point>
        )}
        {isAnswering && (
          <Point isDone={withoutFinding.length === 0} words={words}>
            {withoutFinding.length === 0 ? (
              say.allServe
            ) : (
              <Folded
                summary={say.withoutFinding({ count: withoutFinding.length })}
                entries={withoutFinding.map(linkTo)}
              />
            )}
          </Point>
        )}
        <Point isDone={incomplete.length === 0} words={words}>
          {incomplete.length === 0 ? (
            say.complete
          ) : (
            <Folded
              summary={say.incomplete({ count: incomplete.length })}
              entries={incomplete.map(({ measureId, missing }) => (
                <>
                  {linkTo(measureId)}{' '}
                  <span class="ps-quiet">
                    {say.missing({ fields: missing.map((field) => words.measureForm.fields[field]) })}
                  </span>
                </>
              ))}
            />
          )}
        </Point>
      </ul>
    </section>
  );
}

function Point(props: { readonly isDone: boolean; readonly words: Messages; readonly children: Content }) {
  const { ready, look } = props.words.planPage.lacks;
  return (
    <li class="ps-points__point">
      <Tag colour={props.isDone ? 'green' : 'yellow'}>{props.isDone ? ready : look}</Tag>
      <div class="ps-points__text">{props.children}</div>
    </li>
  );
}

const Folded = (props: { readonly summary: string; readonly entries: readonly Content[] }) => (
  <Details summary={props.summary} classes="ps-points__folded">
    <ul class="govuk-list govuk-list--bullet">
      {props.entries.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  </Details>
);
