export {
  type Emblem,
  type OpenedLetterhead,
  PLAIN_LETTERHEAD,
  type WordFont,
} from './letterhead.ts';
