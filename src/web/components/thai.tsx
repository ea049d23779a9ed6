import { html } from 'hono/html';
import { createContext, useContext } from 'hono/jsx';
import { type LinePieces, linePieces } from '../../kernel/thai/line-pieces.ts';
import { rememberShort } from '../../kernel/thai/remember-short.ts';
import type { Content } from './common.ts';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** The pieces in which the Thai below is set; without one, those that know no names. */
export const ThaiPieces = createContext<LinePieces>(linePieces());

/**
 * A paragraph of Thai whose lines end as on the paper: no compound and no name is torn. A browser alone ends lines
 * between any two words of its dictionary (กอง|คลัง, ตัวชี้|วัด) or what it takes for such (การก|องคลัง). Nothing is put
 * into the text itself, which is copied and searched as it stands.
 */
export function Thai({ children }: { readonly children: string }) {
  const pieces = useContext(ThaiPieces);
  const setWith = setters.get(pieces) ?? setter(pieces);
  setters.set(pieces, setWith);
  return <>{setWith(children)}</>;
}

/** What may be a text or more than that: a text is set as Thai is. */
export const asThai = (content: Content): Content =>
  typeof content === 'string' ? <Thai>{content}</Thai> : content;

/** The name of an agency, whose own words are not torn either: องค์การบริหารส่วนตำบล|ป่าแก้วงาม. */
export const ThaiName = ({ children }: { readonly children: string }) => <>{setName(children)}</>;

/** A text in its pieces as markup: a long table says the same short texts in each row, and a page is asked again. */
const setter = (pieces: LinePieces) =>
  rememberShort(
    (text) =>
      html`${pieces(text).map((piece) =>
        couldBeTorn(piece) ? html`<span class="ps-whole">${piece}</span>` : piece,
      )}`,
  );

const setName = rememberShort((name) => setter(linePieces([name]))(name));

/** By the names that are known; those that only one page knows are forgotten with it. */
const setters = new WeakMap<LinePieces, ReturnType<typeof setter>>();

const THAI = /[\u0e00-\u0e7f]/u;

const couldBeTorn = rememberShort((piece) => THAI.test(piece) && [...WORDS.segment(piece)].length > 1);
