import type { Content } from './common.ts';
import { Details } from './details.tsx';
import { useWords } from './words.ts';

export type FigureProps = {
  readonly caption: string;
  /** What the reader should see in the figure, in a sentence. */
  readonly explanation?: Content;
  /** An SVG; it says in `role="img"` and `aria-label` what it shows, or is hidden where the table says all. */
  readonly children: Content;
  /** The same data as a `Table`. */
  readonly table: Content;
  readonly headingLevel?: 2 | 3 | undefined;
};

/** A chart with its explanation above and its data as a table below. */
export function Figure({ caption, explanation, children, table, headingLevel = 2 }: FigureProps) {
  const words = useWords();
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <figure class="ps-figure">
      <figcaption>
        <Heading class="ps-figure__caption">{caption}</Heading>
        {explanation && <p class="ps-figure__explanation">{explanation}</p>}
      </figcaption>
      <div class="ps-figure__picture">{children}</div>
      <Details summary={words.figureData}>{table}</Details>
    </figure>
  );
}
