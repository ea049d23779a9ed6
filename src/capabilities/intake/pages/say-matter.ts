import { OVERALL } from '../../rulebook/index.ts';
import type { Matter } from './matters.ts';
import type { PreviewView } from './preview-view.ts';

/** What a matter is about, in one sentence. */
export function sayMatter(matter: Matter, view: PreviewView): string {
  const words = view.words.preview;
  const [{ problem }] = matter.problems;
  switch (matter.kind) {
    case 'missing':
      return words.missingTogether({
        count: matter.problems.length,
        overallUnknown: !canScoreOverall(
          matter.problems.map(({ problem: { item } }) => item ?? ''),
          view,
        ),
      });
    case 'periods':
      return words.periodsOutside({
        count: matter.problems.length,
        planYear: view.opened.checked.planYear,
      });
    case 'misnumbered':
      return words.misnumbered({ printed: matter.printed, meant: matter.meant });
    case 'single':
      return isRepeatedAlike(matter, view)
        ? words.repeatedAlike({ item: problem.item ?? '' })
        : problem.message[view.language];
  }
}

/** Whether the rows under one number all hold the score that counts. */
function isRepeatedAlike({ problems: [{ problem }] }: Matter, { used }: PreviewView): boolean {
  const { rule, item, repairs = [] } = problem;
  return (
    rule === 'item-repeated' &&
    item !== undefined &&
    repairs.length === 1 &&
    repairs[0]?.to === used.get(item)
  );
}

/** Whether the overall score stands in the source, or the scores above each of these items do. */
function canScoreOverall(missing: readonly string[], { opened: { rulebook }, used }: PreviewView): boolean {
  if (used.has(OVERALL)) return true;
  return rulebook.items
    .filter(({ id }) => missing.includes(id))
    .every(({ indicator }) => {
      const instrument = rulebook.indicators.find(({ id }) => id === indicator)?.instrument ?? '';
      return used.has(indicator) || used.has(instrument);
    });
}
