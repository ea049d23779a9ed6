import { MEASURE_FIELDS, type MeasureContent, type MeasureField } from './measure-content.ts';

/** Whether two contents say the same in a field; a step that kept its words is the same whatever its id. */
function isSame(field: MeasureField, one: MeasureContent, other: MeasureContent): boolean {
  const said = (content: MeasureContent): unknown => {
    if (field === 'steps') return content.steps.map(({ text }) => text);
    if (field === 'items') return content.items.toSorted();
    return field === 'budget' ? content.budget.toString() : content[field];
  };
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

/** The fields in which two contents say different things. */
export const changedFields = (one: MeasureContent, other: MeasureContent): readonly MeasureField[] =>
  MEASURE_FIELDS.filter((field) => !isSame(field, one, other));

/** What became of a measure that two people changed at the same time. */
export type Merged = {
  /** Theirs, with the fields that only I changed, and those that both did, as I have them. */
  readonly content: MeasureContent;
  /** What they alone changed and the merged content takes from them. */
  readonly taken: readonly MeasureField[];
  /** What both changed to different things: the merged content holds mine, and somebody has to choose. */
  readonly both: readonly MeasureField[];
};

/**
 * Merges two changes of one content field by field, so that neither undoes what the other did elsewhere. Without the
 * content from which I began, whatever differs is taken for changed by both.
 */
export function mergeContents(
  base: MeasureContent | null,
  theirs: MeasureContent,
  mine: MeasureContent,
): Merged {
  if (base === null) return { content: mine, taken: [], both: changedFields(theirs, mine) };
  const mineChanged = changedFields(base, mine);
  const theirsChanged = changedFields(base, theirs);
  const differing = changedFields(theirs, mine);
  const kept = Object.fromEntries(mineChanged.map((field) => [field, mine[field]]));
  return {
    content: { ...theirs, ...kept },
    taken: theirsChanged.filter((field) => !mineChanged.includes(field)),
    both: theirsChanged.filter((field) => mineChanged.includes(field) && differing.includes(field)),
  };
}
