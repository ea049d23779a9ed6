import { type PrintedScore, printedScore, showScore } from '../../../kernel/score.ts';
import type { ScoreSheet } from '../../rulebook/index.ts';
import { OVERALL } from '../../rulebook/index.ts';
import { findDisagreements } from '../check/check-arithmetic.ts';
import { type Correction, yearConfirmation } from '../correction.ts';
import { scoresByKey } from '../figure-list.ts';
import type { Problem, Repair } from '../problem.ts';
import { figureName } from './figure-names.ts';
import { isListed, type Matter } from './matters.ts';
import { lineKey } from './place-text.ts';
import type { PreviewView } from './preview-view.ts';

/** One way to settle a matter: what a button says over the source, and what follows from it. */
export type Offer = {
  readonly correction: Correction;
  readonly label: string;
  readonly effect: string | null;
};

/** The ways to settle a matter, alternatives to each other; none is chosen. */
export function offersOf(matter: Matter, view: PreviewView): readonly Offer[] {
  if (isListed(matter)) return [];
  const [{ problem }] = matter.problems;
  if (problem.rule === 'year-mismatch') return yearsOffered(problem, view);
  return (problem.repairs ?? []).flatMap((repair) => offerOf(repair, problem, view));
}

function offerOf(repair: Repair, problem: Problem, view: PreviewView): readonly Offer[] {
  const words = view.words.preview;
  const { item: key, to } = repair;
  if (typeof to === 'string') return rowOffered(key, to, problem, view);
  const score = printedScore(to);
  if (score === null) return [];
  const shown = { figure: figureName(key, view.words), score: showScore(score) };
  const printed = view.printed.get(key);
  if (printed === score)
    return [{ correction: { kind: 'confirm', key }, label: words.confirm(shown), effect: null }];
  const replaced = printed === undefined ? null : words.insteadOf({ score: showScore(printed) });
  const effect = effectOf(key, score, problem, view);
  return [
    {
      correction: { kind: 'score', key, to: score },
      label: words.use(shown),
      effect: [replaced, effect].filter((part) => part !== null).join(' → ') || null,
    },
  ];
}

/** A row whose number alone is wrong keeps its score under the number that is meant. */
function rowOffered(printed: string, meant: string, { place }: Problem, view: PreviewView): readonly Offer[] {
  const { reading } = view.opened;
  const row = reading?.checked.items.find((entry) => lineKey(entry.reading.place) === lineKey(place));
  const score = row?.reading.number?.score ?? null;
  if (score === null) return [];
  return [
    {
      correction: { kind: 'renumber', item: printed, to: meant },
      label: view.words.preview.useRow({ item: meant, score: showScore(score) }),
      effect: null,
    },
  ];
}

/** A year that a document gives to its result, against another in it or against the rulebook's; one that has not come is none. */
function yearsOffered({ place }: Problem, view: PreviewView): readonly Offer[] {
  const words = view.words.preview;
  const { rulebook, checked, reading, intake } = view.opened;
  const mentions = reading?.checked.report.yearMentions ?? [];
  const isOfPlan = mentions.some(
    (mention) => mention.of === 'plan' && lineKey(mention.place) === lineKey(place),
  );
  if (isOfPlan) return [];
  const years = new Set([rulebook.fiscalYear, checked.fiscalYear]);
  const come = [...years].filter((year) => year <= view.today.latest);
  return come.flatMap((year): Offer[] => {
    if (year !== rulebook.fiscalYear)
      return [
        {
          correction: yearConfirmation(intake.corrections),
          label: words.confirmYear({ year }),
          effect: null,
        },
      ];
    const to = view.rulebookYear;
    return to === null
      ? []
      : [{ correction: { kind: 'year', to }, label: words.useYear({ year }), effect: null }];
  });
}

/** What a score makes of the figure that a problem is about. */
function effectOf(key: string, score: PrintedScore, problem: Problem, view: PreviewView): string | null {
  if (!ARITHMETIC.has(problem.rule)) return null;
  const { rulebook, checked } = view.opened;
  const about = problem.indicator ?? problem.item ?? '';
  const sheet = withScore(checked.sheet, key, score);
  const isLeft = findDisagreements(rulebook, sheet).some(
    ({ figure, kind }) => figure.id === about && kind === 'impossible',
  );
  if (isLeft) return null;
  const words = view.words.preview;
  const figure = words.figureOf[
    problem.indicator ? 'indicator' : about === OVERALL ? 'overall' : 'instrument'
  ]({
    id: about,
  });
  const printed = scoresByKey(sheet).get(about);
  return key === about || printed === undefined
    ? words.agreesWithMembers({ figure })
    : words.agreesAsPrinted({ figure, printed: showScore(printed) });
}

const ARITHMETIC: ReadonlySet<string> = new Set([
  'indicator-not-mean',
  'instrument-not-mean',
  'overall-not-weighted',
]);

function withScore(sheet: ScoreSheet, key: string, score: PrintedScore): ScoreSheet {
  const put = (scores: ReadonlyMap<string, PrintedScore>) =>
    scores.has(key) ? new Map([...scores, [key, score] as const]) : scores;
  return {
    ...sheet,
    items: put(sheet.items),
    indicators: put(sheet.indicators),
    instruments: put(sheet.instruments),
    overall: key === OVERALL ? score : sheet.overall,
  };
}
