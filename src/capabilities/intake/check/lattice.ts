import { FULL_SCORE, hundredthsOf, type PrintedScore } from '../../../kernel/score.ts';
import { type Item, oncePerRulebook, type Rulebook } from '../../rulebook/index.ts';

/** A printed mean as a question: which numbers of respondents could give it? */
export type LatticeScore = { readonly item: string; readonly hundredths: number; readonly step: number };

/**
 * The distance between neighbouring answers of an item, in hundredths of a point; null when the answers do not stand
 * at even distances, since means of such answers lie too close together to tell anything.
 */
export function answerStep(rulebook: Rulebook, item: Item): number | null {
  const scale = rulebook.scales.find(({ id }) => id === item.scale);
  const points = (scale?.options ?? []).map((option) => hundredthsOf(option.points)).sort((a, b) => a - b);
  const gaps = new Set(points.slice(1).map((value, at) => value - (points[at] ?? 0)));
  const [gap] = gaps;
  return gaps.size === 1 && gap !== undefined && gap > 0 ? gap : null;
}

/** Instruments whose answers are pooled, so that a published mean tells how many answered. */
export function pooledInstruments(rulebook: Rulebook): Rulebook['instruments'] {
  return rulebook.instruments.filter(({ kind, parts }) => kind === 'survey' && parts.length === 0);
}

/** The printed scores of one instrument with the step of each item's scale. */
export function latticeScores(
  rulebook: Rulebook,
  instrument: string,
  scores: ReadonlyMap<string, PrintedScore>,
): LatticeScore[] {
  return (steppedItems(rulebook).get(instrument) ?? []).flatMap(({ item, step }) => {
    const hundredths = scores.get(item);
    return hundredths === undefined ? [] : [{ item, hundredths, step }];
  });
}

type SteppedItem = { readonly item: string; readonly step: number };

/** The items whose answers stand at even distances, by instrument. */
const steppedItems = oncePerRulebook(findSteppedItems);

function findSteppedItems(rulebook: Rulebook): Map<string, SteppedItem[]> {
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  return new Map(
    rulebook.instruments.map(({ id }) => [
      id,
      rulebook.items.flatMap((item) => {
        const step = answerStep(rulebook, item);
        return instrumentOf.get(item.indicator) === id && step !== null ? [{ item: item.id, step }] : [];
      }),
    ]),
  );
}

/** Whether a mean of `respondents` answers can be printed as this score. */
export function fits({ hundredths, step }: LatticeScore, respondents: number): boolean {
  const sum = Math.round((hundredths * respondents) / step);
  // The nearest possible mean lies within half a hundredth, which rounds up but not down.
  const beyond = 2 * (sum * step - hundredths * respondents);
  return beyond >= -respondents && beyond < respondents;
}

/*
 * What follows belongs to the method, whatever the year (decision 0010); what a year says of its respondents stands in
 * the rulebook's `lattice`.
 */

/** How likely a score stands otherwise than it was computed; only the order of magnitude matters. */
const MISPRINT = 0.01;
/** A document that holds one misprint holds others more easily. */
const FURTHER_MISPRINT = 0.2;
/** A misprint may be any other score. */
const offLattice = {
  first: Math.log(MISPRINT / FULL_SCORE),
  further: Math.log(FURTHER_MISPRINT / FULL_SCORE),
};
/** So many times the rulebook's most respondents are tried, as a better explanation there forbids a lesser one. */
const LOOK_BEYOND = 3;

/**
 * The number of respondents that best explains an instrument's printed scores, null when none does.
 *
 * Of all numbers the likeliest is taken, the smallest of several: a finer lattice fits more scores by chance and is
 * charged for it, as is each score that is left off. It counts only if it fits the rulebook's share of all scores and
 * would hardly do so by chance, all smaller numbers having been tried as well. Scores of 0 and 100 fit any number and
 * prove nothing.
 */
export function guessRespondents(
  rulebook: Rulebook,
  scores: readonly LatticeScore[],
  asked: number,
): number | null {
  const { mostRespondents, leastShare, mostChance } = rulebook.lattice;
  const telling = scores
    .filter(({ hundredths }) => hundredths > 0 && hundredths < FULL_SCORE)
    .map((score) => ({ ...score, onLattice: onLattice(score.step, mostRespondents * LOOK_BEYOND) }));
  if (telling.length === 0) return null;
  const alike = [...Map.groupBy(telling, ({ onLattice }) => onLattice)];
  let best = { respondents: 0, fitting: 0, likelihood: Number.NEGATIVE_INFINITY };
  for (let respondents = 1; respondents <= mostRespondents * LOOK_BEYOND; respondents += 1) {
    // What all scores together would reach if each fitted. It falls from number to number.
    let likelihood = 0;
    for (const [chances, { length }] of alike) likelihood += length * (chances[respondents] ?? 0);
    if (likelihood <= best.likelihood) break;
    let fitting = telling.length;
    for (const score of telling) {
      if (fits(score, respondents)) continue;
      const misprint = fitting === telling.length ? offLattice.first : offLattice.further;
      fitting -= 1;
      likelihood += misprint - (score.onLattice[respondents] ?? 0);
      if (likelihood <= best.likelihood) break;
    }
    if (likelihood > best.likelihood) best = { respondents, fitting, likelihood };
  }
  if (best.respondents > mostRespondents) return null;
  const fitAll = scores.length - telling.length + best.fitting;
  const byChance = best.respondents * chanceOf(best.fitting, telling, best.respondents);
  return byChance < mostChance && fitAll >= leastShare * asked ? best.respondents : null;
}

const made = new Map<string, Float64Array>();

/** By number of respondents, the logarithm of the chance of each score that their answers can give. */
function onLattice(step: number, mostRespondents: number): Float64Array {
  const key = `${step}/${mostRespondents}`;
  const known =
    made.get(key) ??
    Float64Array.from(
      { length: mostRespondents + 1 },
      (_, count) => -Math.log((FULL_SCORE / step) * count + 1),
    );
  made.set(key, known);
  return known;
}

/** Probability that at least so many of the scores, were they any, fit this number of respondents. */
function chanceOf(least: number, scores: readonly LatticeScore[], respondents: number): number {
  let hits = [1];
  for (const { step } of scores) {
    const hit = Math.min(1, respondents / step);
    hits = [...hits, 0].map((chance, count) => chance * (1 - hit) + (hits[count - 1] ?? 0) * hit);
  }
  return hits.slice(least).reduce((sum, chance) => sum + chance, 0);
}
