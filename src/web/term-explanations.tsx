import type { TermCertainty, TermId } from '../capabilities/help/index.ts';
import type { Messages } from '../messages/messages.ts';
import { Link } from './components/link.tsx';
import { explanationOf } from './components/term.tsx';

type Props = {
  /** Filled while what stands above is rendered. */
  readonly terms: ReadonlySet<TermId>;
  readonly certainty: TermCertainty | null;
  /** The page of all terms. */
  readonly help: string;
  readonly words: Messages;
};

/**
 * At the foot of a page the terms that it shows, each opening its explanation: where the term itself stands in the head
 * of a table that a phone does not show, this is the way to it. A browser that knows no popover shows all of them here.
 */
export function TermExplanations(props: Props) {
  const { terms, words } = props;
  if (terms.size === 0) return null;
  return (
    <section class="ps-terms" aria-labelledby="terms">
      <h2 class="ps-terms__heading" id="terms">
        {words.terms.onThisPage}
      </h2>
      <ul class="ps-terms__list">
        {[...terms].map((term) => (
          <li>
            <button type="button" class="ps-term" popovertarget={explanationOf(term)}>
              {words.terms.list[term].word}
            </button>
          </li>
        ))}
      </ul>
      {[...terms].map((term) => (
        <Explanation {...props} term={term} />
      ))}
    </section>
  );
}

function Explanation({ term, certainty, help, words }: Props & { readonly term: TermId }) {
  const say = words.terms;
  const { word, means } = say.list[term];
  const id = explanationOf(term);
  const confidences = certainty?.of.get(term) ?? [];
  return (
    <div popover="auto" id={id} class="ps-explanation" role="group" aria-labelledby={`${id}-word`}>
      <p class="ps-explanation__word" id={`${id}-word`}>
        {word}
      </p>
      <p class="ps-explanation__text">{means}</p>
      {certainty !== null && confidences.length > 0 && (
        <p class="ps-explanation__text ps-quiet">
          {say.certainty} ({say.inRulebook(certainty)}):{' '}
          {confidences.map((confidence, at) => (
            <>
              {at > 0 && ' · '}
              <strong>{words.rulebook.confidence[confidence].word}</strong>{' '}
              {words.rulebook.confidence[confidence].means}
            </>
          ))}
        </p>
      )}
      <p class="ps-explanation__ways">
        <Link href={`${help}#${term}`}>{say.all}</Link>
        <button
          type="button"
          class="ps-explanation__close"
          popovertarget={id}
          {...{ popovertargetaction: 'hide' }}
        >
          {say.close}
        </button>
      </p>
    </div>
  );
}
