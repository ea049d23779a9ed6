export { listSuggestions } from './find-suggestions.ts';
