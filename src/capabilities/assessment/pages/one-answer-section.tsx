import type Fraction from 'fraction.js';
import { roundHalfUp, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { Term } from '../../../web/components/term.tsx';
import { indexOf } from '../../rulebook/index.ts';
import { type OneAnswer, oneAnswer } from '../one-answer.ts';
import type { ShownTrial } from './shown-trial.ts';

/** What a single person's answer changes, where the number of respondents is known, and which scores are that close. */
export function OneAnswerSection(page: ShownTrial) {
  const { result, words } = page;
  const say = words.whatIf.oneAnswer;
  const { rulebook, checked, intake, agency } = result;
  const answers = oneAnswer(rulebook, checked.sheet, checked.respondents);
  const isTold = intake.corrections.some(({ kind }) => kind === 'respondents');
  const byInstrument = Map.groupBy(answers, ({ instrument }) => instrument);
  return (
    <section>
      <h2 class="govuk-heading-m" id="one-answer">
        <Term of="one-answer">{say.heading}</Term>
      </h2>
      {answers.length === 0 ? (
        <p class="govuk-body">{say.unknown}</p>
      ) : (
        <p class="govuk-body">{isTold ? say.told : say.guessed}</p>
      )}
      <p class="govuk-body-s">
        <Link href={addressOf('intakePreview', { agency: agency.shortName, intake: intake.intakeId })}>
          {words.overview.problems.toIntake}
        </Link>
      </p>
      {[...byInstrument.values()].map((ofInstrument) => (
        <InstrumentAnswers {...page} answers={ofInstrument} />
      ))}
    </section>
  );
}

function InstrumentAnswers({
  result,
  answers,
  words,
  language,
}: ShownTrial & { readonly answers: readonly OneAnswer[] }) {
  const say = words.whatIf.oneAnswer;
  const { items } = result.checked.sheet;
  const index = indexOf(result.rulebook);
  const byScale = Map.groupBy(answers, ({ item }) => index.items.get(item)?.scale ?? '');
  return (
    <>
      {result.rulebook.scales.flatMap(({ id, name, options }) =>
        (byScale.get(id) ?? []).slice(0, 1).map(({ instrument, respondents, shown, overallChange }) => (
          <p class="govuk-body">
            {say.explain({
              instrument,
              scale: name[language],
              levels: options.length,
              respondents,
              points: showScore(shown),
              overall: showSmall(overallChange, say.overallBelow),
            })}
          </p>
        )),
      )}
      <p class="govuk-body">{say.meaning}</p>
      <Details summary={say.show}>
        <ScrollArea label={say.caption}>
          <Table
            caption={say.caption}
            captionClasses="govuk-visually-hidden"
            stacked
            firstCellIsHeader
            head={[say.item, numeric(say.score), say.apart]}
            rows={answers.map(({ item, oneAnswerApart }) => {
              const score = items.get(item);
              return [
                item,
                numeric(score === undefined ? words.web.noScore : showScore(score)),
                oneAnswerApart.length === 0 ? say.noneApart : oneAnswerApart.join(', '),
              ];
            })}
          />
        </ScrollArea>
      </Details>
    </>
  );
}

const LEAST_SHOWN = '0.01';

/** Points to two decimals, or that they are fewer than can be shown. */
function showSmall(points: Fraction, below: (given: { points: string }) => string): string {
  const shown = roundHalfUp(points);
  return shown === 0 ? below({ points: LEAST_SHOWN }) : showScore(shown);
}
