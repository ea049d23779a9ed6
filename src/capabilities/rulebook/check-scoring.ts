import Fraction from 'fraction.js';
import { faultAt, type RulebookFault } from './fault.ts';
import type { Instrument, Rulebook, Scale } from './rulebook.ts';

const WHOLE = 100;

/** Weights, scales and marks give scores from 0 to 100 that can be told apart in hundredths. */
export function scoringFaults(rulebook: Rulebook): readonly RulebookFault[] {
  return [
    ...weights(rulebook),
    ...rulebook.instruments.flatMap((instrument, n) => parts(instrument, n, rulebook.rounding.decimals)),
    ...rulebook.scales.flatMap(scalePoints),
    ...marks(rulebook),
  ];
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total.add(number), new Fraction(0));

function weights({ instruments }: Rulebook): RulebookFault[] {
  const total = sum(instruments.map(({ weight }) => weight));
  return total.equals(WHOLE)
    ? []
    : [faultAt('instruments', (say) => say.weightsSum({ total: total.toString(), whole: WHOLE }))];
}

/** Parts that are each rounded on their own put their mean off by half the last decimal at most. */
function parts(instrument: Instrument, n: number, decimals: number): RulebookFault[] {
  const path = `instruments[${n}]`;
  const { id, parts: groups, partsKnown, indicatorSlack } = instrument;
  const total = sum(groups.map(({ weight }) => weight));
  const most = 0.5 / 10 ** decimals;
  return [
    ...(groups.length === 0 || total.equals(1)
      ? []
      : [faultAt(`${path}.parts`, (say) => say.partsSum({ id, total: total.toString() }))]),
    ...(groups.length === 1 ? [faultAt(`${path}.parts`, (say) => say.onePart({ id }))] : []),
    ...((groups.length === 0) === (partsKnown === null)
      ? []
      : [faultAt(`${path}.partsKnown`, (say) => say.partsKnown({ id }))]),
    ...(indicatorSlack > 0 && groups.length === 0
      ? [faultAt(`${path}.indicatorSlack`, (say) => say.slackWithoutParts({ id }))]
      : []),
    ...(indicatorSlack > most
      ? [faultAt(`${path}.indicatorSlack`, (say) => say.slackTooWide({ id, slack: indicatorSlack, most }))]
      : []),
  ];
}

function scalePoints({ id, options }: Scale, n: number): RulebookFault[] {
  const values = options.map(({ points }) => points);
  const path = `scales[${n}].options`;
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? value)));
  const ordered = steps.every((step) => step !== 0 && step === steps[0]);
  return [
    ...(values.includes(0) && values.includes(WHOLE)
      ? []
      : [faultAt(path, (say) => say.scaleEnds({ id, points: values.join(', ') }))]),
    ...(ordered ? [] : [faultAt(path, (say) => say.scaleOrder({ id, points: values.join(', ') }))]),
    ...values.flatMap((value, at) => tooFine(`${path}[${at}].points`, value)),
  ];
}

function marks({ thresholds, levels }: Rulebook): RulebookFault[] {
  const { mendBelow, priorityBelow, noFaultAtLeast } = thresholds;
  return [
    ...(mendBelow <= priorityBelow
      ? []
      : [faultAt('thresholds', (say) => say.marksOrder({ mendBelow, priorityBelow }))]),
    ...(mendBelow <= noFaultAtLeast
      ? []
      : [faultAt('thresholds', (say) => say.noFaultBelowMend({ mendBelow, noFaultAtLeast }))]),
    ...tooFine('thresholds.mendBelow', mendBelow),
    ...tooFine('thresholds.priorityBelow', priorityBelow),
    ...tooFine('thresholds.noFaultAtLeast', noFaultAtLeast),
    ...levels.flatMap(({ overallAtLeast, eachInstrumentAtLeast }, n) => [
      ...tooFine(`levels[${n}].overallAtLeast`, overallAtLeast),
      ...tooFine(`levels[${n}].eachInstrumentAtLeast`, eachInstrumentAtLeast),
    ]),
  ];
}

/** Scores are compared in whole hundredths. */
function tooFine(path: string, points: number | null): RulebookFault[] {
  return points === null || Number(points.toFixed(2)) === points
    ? []
    : [faultAt(path, (say) => say.tooFine({ points }))];
}
