import type { Item, Rulebook } from '../../rulebook/index.ts';
import type { PrintedScore } from '../../../kernel/score.ts';

/** A printed mean as a question: which numbers of respondents could give it? */
export type LatticeScore = { readonly item: string; readonly hundredths: number; readonly step: number };

/** The distance between neighbouring answers of an item, in hundredths of a point. */
export function answerStep(rulebook: Rulebook, item: Item): number {
  const points = rulebook.scales.find(({ id }) => id === item.scale)?.options.map((option) => Math.round(option.points * 100)) ?? [];
  const gaps = points.map((value) => Math.abs(value - (points[0] ?? 0))).filter((gap) => gap > 0);
  return gaps.reduce((one, other) => {
    let [a, b] = [one, other];
    while (b !== 0) [a, b] = [b, a % b];
    return a;
  }, gaps[0] ?? 1);
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
  const indicators = new Set(rulebook.indicators.filter((entry) => entry.instrument === instrument).map(({ id }) => id));
  return rulebook.items.flatMap((item) => {
    const hundredths = scores.get(item.id);
    if (!indicators.has(item.indicator) || hundredths === undefined) return [];
    return [{ item: item.id, hundredths, step: answerStep(rulebook, item) }];
  });
}

/** Whether a mean of `respondents` answers can be printed as this score. */
export function fits({ hundredths, step }: LatticeScore, respondents: number): boolean {
  const nearest = Math.round((hundredths * respondents) / step);
  return [nearest - 1, nearest, nearest + 1].some(
    (sum) => sum >= 0 && Math.floor((2 * sum * step + respondents) / (2 * respondents)) === hundredths,
  );
}

const FULL = 10000;
/** How much likelier a score stands as it was computed than not; only its order of magnitude matters. */
const MISPRINT = 0.001;

/**
 * The smallest number of respondents that explains an instrument's printed scores best, null when none does.
 *
 * A number must fit the rulebook's share of all scores, and be unlikely to do so by chance, counting that every
 * smaller number was tried too; scores of 0 and 100, which fit any number, prove nothing. Among those the likeliest is
 * taken: a finer lattice fits more scores by chance and is charged for it, as is each score that is left off.
 */
export function guessRespondents(rulebook: Rulebook, scores: readonly LatticeScore[], asked: number): number | null {
  const telling = scores.filter(({ hundredths }) => hundredths > 0 && hundredths < FULL);
  const { mostRespondents, leastShare, mostChance } = rulebook.lattice;
  if (telling.length === 0 || scores.length < leastShare * asked) return null;
  let best: { respondents: number; likelihood: number } | null = null;
  for (let respondents = 1; respondents <= mostRespondents; respondents += 1) {
    const fitting = telling.filter((score) => fits(score, respondents));
    const byChance = telling.map(({ step }) => Math.min(0.999, ((FULL / step) * respondents) / FULL));
    const mean = byChance.reduce((sum, share) => sum + share, 0) / byChance.length;
    const enough = scores.length - telling.length + fitting.length >= leastShare * asked;
    const likelihood =
      fitting.reduce((sum, { step }) => sum - Math.log((FULL / step) * respondents + 1), 0) +
      (telling.length - fitting.length) * (Math.log(MISPRINT) - Math.log(FULL + 1));
    const unlikelyByChance = tail(telling.length, fitting.length, mean) * respondents < mostChance;
    if (enough && unlikelyByChance && (best === null || likelihood > best.likelihood)) best = { respondents, likelihood };
  }
  return best?.respondents ?? null;
}

/** Probability of at least `least` hits in `tries` independent tries. */
function tail(tries: number, least: number, hit: number): number {
  let term = (1 - hit) ** tries;
  let below = 0;
  for (let hits = 0; hits < least; hits += 1) {
    below += term;
    term *= ((tries - hits) / (hits + 1)) * (hit / (1 - hit));
  }
  return Math.max(0, 1 - below);
}
