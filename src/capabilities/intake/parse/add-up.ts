import Fraction from 'fraction.js';
import { FULL_SCORE, type PrintedScore } from '../../../kernel/score.ts';
import { type Rulebook, scoreStructure } from '../../rulebook/index.ts';

type Scores = ReadonlyMap<string, PrintedScore>;
/** A score in hundredths, and of which of two lists it is or follows. */
type Known = { readonly value: Fraction; readonly from: ReadonlySet<Scores> };

/** Hundredths that rounded scores may differ from what follows from rounded ones. */
const ROUNDING = 2;

/**
 * How many figures agree with what follows from the figures below them, and how many do not, of those in which scores of
 * both lists take part; full ones, which many have each year, tell nothing.
 */
export function addUp(rulebook: Rulebook, some: Scores, others: Scores) {
  const known = new Map<string, Known>();
  let agree = 0;
  let differ = 0;
  for (const { id, members, slack } of scoreStructure(rulebook).upwards) {
    const below = members.map(({ figure, weight }) => ({ weight, ...known.get(figure.id) }));
    const follows = below.reduce<Fraction | null>(
      (sum, { value, weight }) => (value ? (sum?.add(value.mul(weight)) ?? null) : null),
      members.length > 0 ? new Fraction(0) : null,
    );
    const list = [some, others].find((scores) => scores.has(id));
    const printed = list?.get(id);
    const from = new Set(below.flatMap((member) => [...(member.from ?? [])]));
    if (follows && printed === undefined) known.set(id, { value: follows, from });
    if (!list || printed === undefined) continue;
    known.set(id, { value: new Fraction(printed), from: new Set([list]) });
    if (!follows || printed === FULL_SCORE || from.union(new Set([list])).size < 2) continue;
    const isNear = follows.sub(printed).abs().lte(slack.mul(100).add(ROUNDING));
    if (isNear) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}
