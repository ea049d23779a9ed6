import { showScore } from '../../../kernel/score.ts';
import { type Correction, YEAR } from '../correction.ts';
import { figureName } from './figure-names.ts';
import type { PreviewView } from './preview-view.ts';

/** What a person said, in a sentence with what stood before. */
export function sayCorrection(correction: Correction, view: PreviewView): string {
  const words = view.words.preview;
  const { checked, rulebook } = view.opened;
  const levelName = (id: string | null) =>
    rulebook.levels.find((level) => level.id === id)?.name[view.language] ?? words.none;
  switch (correction.kind) {
    case 'score': {
      const figure = figureName(correction.key, view.words);
      return words.repaired({ figure, ...fromTo(correction, view) });
    }
    case 'confirm':
      return correction.key === YEAR
        ? words.yearConfirmed({ year: checked.fiscalYear })
        : words.confirmed({
            figure: figureName(correction.key, view.words),
            score: scoreOf(correction.key, view),
          });
    case 'renumber':
      return words.rowRenumbered({
        from: correction.item,
        to: correction.to,
        score: scoreOf(correction.to, view),
      });
    case 'year': {
      const said = words.repaired({
        figure: words.resultYear,
        from: String(checked.asRead.fiscalYear),
        to: String(correction.to),
      });
      return correction.isConfirmed ? words.andConfirmed({ said }) : said;
    }
    case 'level':
      return words.repaired({
        figure: words.printedLevel,
        from: levelName(checked.printed.level),
        to: levelName(correction.to),
      });
    case 'respondents':
      return words.respondentsSaid({ count: correction.to });
    case 'agencyName':
      return words.repaired({
        figure: words.agency,
        from: checked.asRead.agencyName ?? words.none,
        to: correction.to,
      });
  }
}

const scoreOf = (key: string, { used }: PreviewView): string => {
  const score = used.get(key);
  return score === undefined ? '–' : showScore(score);
};

/** A score as printed and as it counts now. */
export function fromTo({ key }: { readonly key: string }, view: PreviewView) {
  const from = view.printed.get(key);
  return {
    from: from === undefined ? view.words.preview.nothingPrinted : showScore(from),
    to: scoreOf(key, view),
  };
}
