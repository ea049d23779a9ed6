import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { headFigure } from './head-figure.ts';
import type { ShownResult } from './shown-result.ts';

/** The figures that are named; the overview has them all. */
const MOST_NAMED = 3;

/** Says why the scores from which a trial starts are not the printed ones that the overview shows, where they are not. */
export function PresentDiffers({ result, assessment, words, language }: ShownResult) {
  const say = words.whatIf;
  const differing = [...assessment.figures.values()]
    .filter(isDifferent)
    .toReversed()
    .map(({ id, printed, computed }) =>
      say.presentDiffersFigure({
        name: headFigure(result.rulebook, id, language),
        printed: showScore(printed),
        computed: showScore(computed),
      }),
    );
  if (differing.length === 0) return null;
  const figures = differing.slice(0, MOST_NAMED);
  return (
    <p class="govuk-body">
      {say.presentDiffers({ figures, more: differing.length - figures.length })}{' '}
      <Link href={`${addressOf('overview', { agency: result.agency.shortName })}#differences`}>
        {say.presentDiffersWhy}
      </Link>
    </p>
  );
}

type Figure = { readonly printed: PrintedScore | null; readonly computed: PrintedScore | null };
type Different = { readonly printed: PrintedScore; readonly computed: PrintedScore };

const isDifferent = <F extends Figure>(figure: F): figure is F & Different =>
  figure.printed !== null && figure.computed !== null && figure.printed !== figure.computed;
