import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import { type Figure, type Rulebook, type ScoreSheet, scoreStructure } from '../rulebook/index.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';

export type WhatIf = {
  readonly before: Assessment;
  readonly after: Assessment;
  /** The scores as they would be printed, with nothing left of what the change overtakes. */
  readonly sheet: ScoreSheet;
  /** Figures above a changed one that cannot follow it, since others of their members are not given. */
  readonly cannotFollow: readonly string[];
};

export type WhatIfRefusal =
  | { readonly kind: 'unknown-figure'; readonly id: string }
  /** Both a figure and one of which it is made were set. */
  | { readonly kind: 'set-twice'; readonly id: string; readonly within: string };

/**
 * Sets the scores of any items, indicators or instruments, by id, and scores the sheet anew. A figure set
 * directly stands for all that lies below it.
 */
export function whatIf(
  rulebook: Rulebook,
  sheet: ScoreSheet,
  changes: ReadonlyMap<string, PrintedScore>,
): Result<WhatIf, WhatIfRefusal> {
  const { byId, overall } = scoreStructure(rulebook);
  const overtaken = new Set<string>();
  for (const id of changes.keys()) {
    const figure = byId.get(id);
    if (!figure || figure.kind === 'overall' || figure.kind === 'subIndicator') {
      return refuse({ kind: 'unknown-figure', id });
    }
    const below = idsBelow(figure);
    const twice = below.find((member) => changes.has(member));
    if (twice !== undefined) return refuse({ kind: 'set-twice', id: twice, within: id });
    for (const member of below) overtaken.add(member);
  }
  const above = idsAbove(overall, (id) => changes.has(id));
  const changed = withChanges(sheet, changes, byId, overtaken);
  const after = assess(rulebook, changed);
  return ok({
    before: assess(rulebook, sheet),
    after,
    sheet: changed,
    cannotFollow: above.filter((id) => after.figures.get(id)?.source !== 'computed'),
  });
}

function withChanges(
  sheet: ScoreSheet,
  changes: ReadonlyMap<string, PrintedScore>,
  byId: ReadonlyMap<string, Figure>,
  overtaken: ReadonlySet<string>,
): ScoreSheet {
  const set = (given: ReadonlyMap<string, PrintedScore>, kind: Figure['kind']) =>
    new Map([
      ...[...given].filter(([id]) => !overtaken.has(id)),
      ...[...changes].filter(([id]) => byId.get(id)?.kind === kind),
    ]);
  return {
    items: set(sheet.items, 'item'),
    indicators: set(sheet.indicators, 'indicator'),
    instruments: set(sheet.instruments, 'instrument'),
    overall: sheet.overall,
    level: null,
  };
}

const idsBelow = ({ members }: Figure): string[] =>
  members.flatMap(({ figure }) => [figure.id, ...idsBelow(figure)]);

/** The figures that have a chosen one somewhere below them, the lowest first. */
function idsAbove(figure: Figure, isChosen: (id: string) => boolean): string[] {
  const found = figure.members.flatMap((member) => idsAbove(member.figure, isChosen));
  const holds = found.length > 0 || figure.members.some((member) => isChosen(member.figure.id));
  return holds ? [...found, figure.id] : found;
}
