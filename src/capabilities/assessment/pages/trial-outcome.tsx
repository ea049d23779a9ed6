import { type PrintedScore, showHundredths, showScore } from '../../../kernel/score.ts';
import { KeyFigures } from '../../../web/components/key-figures.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { OVERALL } from '../../rulebook/index.ts';
import { explainLevel } from '../explain-level.ts';
import { nameFigure } from '../name-figure.ts';
import { oneAnswer } from '../one-answer.ts';
import type { WhatIf } from '../what-if.ts';
import { headFigure } from './head-figure.ts';
import type { ShownTrial } from './shown-trial.ts';

/** What follows from the scores tried: overall and level now and then, and every figure that changes. */
export function TrialOutcome(page: ShownTrial) {
  const { outcome, result, tried, words, language } = page;
  if (!outcome) return null;
  const say = words.whatIf;
  const { before, after, cannotFollow } = outcome;
  const levelOf = ({ decision }: WhatIf['before']) => decision?.level.name[language] ?? say.levelUnknown;
  const [from, to] = [levelOf(before), levelOf(after)];
  const [now, then] = [before.overall, after.overall];
  // That a figure set here stands for those below it needs no telling.
  const standIns = after.standIns.filter((id) => !tried.scores.has(id));
  return (
    <section class="ps-card">
      <h2 class="govuk-heading-m" id="outcome" tabindex={-1}>
        {say.outcome}
      </h2>
      <KeyFigures
        figures={[
          { name: `${say.overall} · ${say.before}`, value: shown(now), note: from },
          {
            name: `${say.overall} · ${say.after}`,
            value: shown(then),
            note: to,
          },
          { name: say.change, value: now !== null && then !== null ? difference(now, then) : say.none },
        ]}
      />
      <p class="govuk-body">
        <strong>{from === to ? say.levelSame({ level: to }) : say.levelChanges({ from, to })}</strong>
      </p>
      {explainLevel(result.rulebook, { decision: after.decision, standIns }, language).map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      {cannotFollow.length > 0 && (
        <p class="govuk-body">
          {words.assessment.whatIf.cannotFollow({
            figures: cannotFollow.map((id) => nameFigure(result.rulebook, id, language)),
          })}
        </p>
      )}
      <ChangedFigures {...page} outcome={outcome} />
      <p class="govuk-body-s ps-quiet ps-no-print">{say.share}</p>
    </section>
  );
}

function ChangedFigures({
  result,
  tried,
  words,
  language,
  outcome,
}: ShownTrial & { readonly outcome: WhatIf }) {
  const say = words.whatIf;
  const answers = new Map(
    oneAnswer(result.rulebook, result.checked.sheet, result.checked.respondents).map((answer) => [
      answer.item,
      answer.change,
    ]),
  );
  const remarkOn = (id: string, now: PrintedScore | null, then: PrintedScore | null): string => {
    if (!tried.scores.has(id)) return say.follows;
    const change = answers.get(id);
    if (!change || now === null || then === null || now === then) return say.set;
    return `${say.set} · ${say.answers({ count: stepsBetween(now, then, change.valueOf()) })}`;
  };
  const changed = [...outcome.after.figures.values()].filter(
    ({ id, computed }) =>
      computed !== null &&
      (id === OVERALL || tried.scores.has(id) || outcome.before.figures.get(id)?.computed !== computed),
  );
  return (
    <ScrollArea label={say.changedFigures}>
      <Table
        caption={say.changedFigures}
        captionClasses="govuk-table__caption--s"
        stacked
        firstCellIsHeader
        head={[say.figure, numeric(say.before), numeric(say.after), numeric(say.change), say.remark]}
        rows={changed.toReversed().map(({ id, computed }) => {
          const now = outcome.before.figures.get(id)?.computed ?? null;
          return [
            headFigure(result.rulebook, id, language),
            numeric(shown(now)),
            numeric(<strong>{shown(computed)}</strong>),
            numeric(now !== null && computed !== null ? difference(now, computed) : say.none),
            remarkOn(id, now, computed),
          ];
        })}
      />
    </ScrollArea>
  );
}

/** How many times one person must answer one level differently for at least this change, rounding of both allowed for. */
const stepsBetween = (now: PrintedScore, then: PrintedScore, change: number): number =>
  Math.max(1, Math.ceil((Math.abs(now - then) - 1) / 100 / change));

const shown = (score: PrintedScore | null): string => (score === null ? '–' : showScore(score));

function difference(now: PrintedScore, then: PrintedScore): string {
  const points = showHundredths(Math.abs(then - now));
  return then === now ? points : `${then > now ? '+' : '−'}${points}`;
}
