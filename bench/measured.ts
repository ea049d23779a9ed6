/** One measured figure and the goal that the project set itself for it. */
export type Measured = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '/s' | '×';
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
};

/** Null where no goal was set. */
export function isMet({ value, goal }: Measured): boolean | null {
  if (goal === undefined) return null;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

export function showGoal({ goal }: Measured): string {
  if (goal === undefined) return '';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

/** Seconds that the work took. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The middle one of several runs in milliseconds, after runs that only warm up. */
export async function medianMilliseconds(
  work: () => unknown,
  { warmUp = 3, runs = 9 } = {},
): Promise<number> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) taken.push((await secondsOf(work)) * 1000);
  return taken.sort((one, other) => one - other)[runs >> 1] ?? Number.NaN;
}

/** The value below which a share of the values lies: 0.5 gives the median. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/** The most memory that this process has held so far. */
export const mostMegabytes = (): number => process.resourceUsage().maxRSS / 1024;
