import type { Stage } from './stage.ts';

/** An agency as the table shows it; scores and differences in hundredths, null where there is none. */
export type OverseenAgency = {
  readonly shortName: string;
  readonly name: string;
  readonly province: string | null;
  readonly stage: Stage;
  /** The id of a level of the rulebook. */
  readonly level: string | null;
  readonly overall: number | null;
  /** Since the year before. */
  readonly change: number | null;
  /** In the order of the rulebook. */
  readonly instruments: readonly (number | null)[];
  /** Those that were asked for, in that order. */
  readonly indicators: readonly (number | null)[];
};

/** What became of the overall scores since the year before, of agencies that have both. */
export type ChangeInSum = {
  readonly count: number;
  readonly risen: number;
  readonly fallen: number;
  /** Of all differences, in hundredths. */
  readonly sum: number;
};

/** How many agencies stand at each stage, and at each level by its id. */
export type Standing = {
  readonly stages: ReadonlyMap<Stage, number>;
  readonly levels: ReadonlyMap<string, number>;
  readonly change: ChangeInSum;
};
