import type { Place } from '../source.ts';
import { placeText } from './place-text.ts';
import type { PreviewView } from './preview-view.ts';

/** A place in words, as a link to its line of the source beside it. */
export function PlaceLink({ place, view }: { readonly place: Place; readonly view: PreviewView }) {
  const anchor = view.anchorOf(place);
  const text = placeText(place, view.words.preview);
  return anchor ? (
    <a class="govuk-link ps-place" href={`#${anchor}`}>
      {text}
    </a>
  ) : (
    <span class="ps-place">{text}</span>
  );
}
