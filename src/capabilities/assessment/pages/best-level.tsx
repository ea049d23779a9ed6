import { hundredthsOf, showHundredths, showScore } from '../../../kernel/score.ts';
import { type LevelDecision, OVERALL } from '../../rulebook/index.ts';
import type { WhatIf } from '../what-if.ts';
import type { ShownTrial } from './shown-trial.ts';

/** Where no better level can be wished for: that it is so, and below which scores it would be lost. */
export function BestLevel({
  result,
  words,
  language,
  after,
  decision,
}: ShownTrial & { readonly after: WhatIf['after']; readonly decision: LevelDecision }) {
  const say = words.whatIf.way.best;
  const { level } = decision;
  const conditions = [
    { id: OVERALL, name: words.whatIf.overall, mark: level.overallAtLeast },
    ...result.rulebook.instruments.map(({ id }) => ({
      id,
      name: words.assessment.instrumentScore({ id }),
      mark: level.eachInstrumentAtLeast,
    })),
  ].flatMap(({ id, name, mark }) => {
    const now = after.figures.get(id)?.computed ?? null;
    return mark === null || now === null
      ? []
      : [say.below({ name, mark: showHundredths(hundredthsOf(mark)), now: showScore(now) })];
  });
  return (
    <>
      <p class="govuk-body-l">{say.reached({ level: level.name[language] })}</p>
      <p class="govuk-body">{say.lostBy}</p>
      <ul class="govuk-list govuk-list--bullet">
        {conditions.map((condition) => (
          <li>{condition}</li>
        ))}
      </ul>
    </>
  );
}
