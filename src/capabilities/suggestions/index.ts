export type { Suggestion } from './suggestion.ts';
