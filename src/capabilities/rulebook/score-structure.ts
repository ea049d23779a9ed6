import Fraction from 'fraction.js';
import { oncePerRulebook } from './once-per-rulebook.ts';
import type { Rulebook } from './rulebook.ts';
import { OVERALL } from './score-sheet.ts';

export type FigureKind = 'item' | 'subIndicator' | 'indicator' | 'instrument' | 'overall';

/** One figure of a result and how it follows from the figures below it. */
export type Figure = {
  readonly kind: FigureKind;
  readonly id: string;
  /** Empty for items. The weights sum to one. */
  readonly members: readonly Member[];
  /** Points by which the printed figure may differ further on each side from what its members give. */
  readonly slack: Fraction;
};

export type Member = { readonly figure: Figure; readonly weight: Fraction };

/** The whole of a rulebook's arithmetic as one tree, with every figure at hand by its id. */
export type ScoreStructure = {
  readonly overall: Figure;
  readonly byId: ReadonlyMap<string, Figure>;
  /** Parents come after their members. */
  readonly upwards: readonly Figure[];
  /** Points of the overall score for each point of the item. */
  readonly shareOfOverall: ReadonlyMap<string, Fraction>;
};

const NO_SLACK = new Fraction(0);

/**
 * How each figure follows from those below: an indicator is the mean of its items, or of its
 * sub-indicators where it has them; an instrument the mean of its indicators; the overall score the
 * weighted mean of the instruments (facts and their confidence: `aggregationKnown`, `weightsKnown`).
 */
export const scoreStructure = oncePerRulebook(build);

function build(rulebook: Rulebook): ScoreStructure {
  const upwards: Figure[] = [];
  const figure = (kind: FigureKind, id: string, members: Member[], slack = NO_SLACK): Figure => {
    const made: Figure = { kind, id, members, slack };
    upwards.push(made);
    return made;
  };
  const meanOf = (figures: Figure[]): Member[] =>
    figures.map((member) => ({ figure: member, weight: new Fraction(1, figures.length) }));

  const items = (of: (item: Rulebook['items'][number]) => boolean) =>
    rulebook.items.filter(of).map((item) => figure('item', item.id, []));
  const indicator = ({ id }: Rulebook['indicators'][number], slack: Fraction): Figure => {
    const parts = rulebook.subIndicators
      .filter((sub) => sub.indicator === id)
      .map((sub) => figure('subIndicator', sub.id, meanOf(items((item) => item.subIndicator === sub.id))));
    const members = parts.length > 0 ? parts : items((item) => item.indicator === id);
    return figure('indicator', id, meanOf(members), slack);
  };
  const totalWeight = rulebook.instruments.reduce((sum, { weight }) => sum.add(weight), NO_SLACK);
  const instruments = rulebook.instruments.map((instrument) => {
    const slack = new Fraction(instrument.indicatorSlack);
    const members = rulebook.indicators
      .filter((entry) => entry.instrument === instrument.id)
      .map((entry) => indicator(entry, slack));
    return {
      figure: figure('instrument', instrument.id, meanOf(members)),
      weight: new Fraction(instrument.weight).div(totalWeight),
    };
  });
  const overall = figure('overall', OVERALL, instruments);
  return {
    overall,
    upwards,
    byId: new Map(upwards.map((entry) => [entry.id, entry])),
    shareOfOverall: sharesOf(overall),
  };
}

function sharesOf(overall: Figure): Map<string, Fraction> {
  const shares = new Map<string, Fraction>();
  const descend = (figure: Figure, share: Fraction) => {
    if (figure.kind === 'item') shares.set(figure.id, share);
    for (const member of figure.members) descend(member.figure, share.mul(member.weight));
  };
  descend(overall, new Fraction(1));
  return shares;
}
