import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import type { UnitProgress } from '../progress.ts';
import { QUESTION_STATES } from '../question.ts';
import { UNKNOWN_UNIT } from './asking.form.ts';
import { STATE_COLOURS } from './question-state.tsx';

/** Who was asked about the plan, who has not answered, and whom nobody has asked yet. */
export function OfPlan(props: {
  readonly progress: readonly UnitProgress[];
  /** The numbers of the measures of which no unit is known to be responsible, and about which none was asked. */
  readonly ofNoUnit: readonly number[];
  readonly planYear: FiscalYear;
  readonly hasQuestions: boolean;
  readonly agency: string;
  readonly words: Messages;
}) {
  const { progress, ofNoUnit, planYear, agency, words } = props;
  const say = words.consultation.ofPlan;
  const asking = `${addressOf('asking', { agency })}?year=${planYear}`;
  const askUnit = (unitId: string) => (
    <Allowed to="asking" otherwise="–">
      <Link href={`${asking}&unit=${unitId}`}>{say.ask}</Link>
    </Allowed>
  );
  return (
    <section class="ps-no-print" aria-labelledby="consultation">
      <h2 class="govuk-heading-m" id="consultation">
        <Term of="consultation">{say.heading}</Term>
      </h2>
      <p class="govuk-body">{say.lead}</p>
      {progress.length + ofNoUnit.length > 0 && (
        <Table
          caption={say.caption}
          captionClasses="govuk-visually-hidden"
          stacked
          head={[say.unit, say.responsible, say.state, say.act]}
          rows={[
            ...progress.map((each) => [
              each.unit.name,
              say.measures({ count: each.responsible.length }),
              <Counts progress={each} words={words} />,
              askUnit(each.unit.unitId),
            ]),
            ...(ofNoUnit.length === 0
              ? []
              : [
                  [
                    <Thai>{say.ofNoUnit}</Thai>,
                    say.numbers({ numbers: ofNoUnit }),
                    <span class="ps-quiet">{say.notAsked({ count: ofNoUnit.length })}</span>,
                    askUnit(UNKNOWN_UNIT),
                  ],
                ]),
          ]}
        />
      )}
      <ButtonGroup>
        {props.hasQuestions && (
          <Link href={`${addressOf('questions', { agency })}?year=${planYear}`}>{say.all}</Link>
        )}
        <Allowed to="asking">
          <Link href={asking}>{say.askOther}</Link>
        </Allowed>
      </ButtonGroup>
    </section>
  );
}

function Counts({ progress, words }: { readonly progress: UnitProgress; readonly words: Messages }) {
  const say = words.consultation.ofPlan;
  const { counts, notAsked } = progress;
  return (
    <span class="ps-tags">
      {QUESTION_STATES.filter((state) => counts[state] > 0).map((state) => (
        <Tag colour={STATE_COLOURS[state]}>{say[state]({ count: counts[state] })}</Tag>
      ))}
      {notAsked.length > 0 && <span class="ps-quiet">{say.notAsked({ count: notAsked.length })}</span>}
    </span>
  );
}
