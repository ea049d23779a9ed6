import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import {
  addSuggestions,
  askRemove,
  removeOne,
  saveSuggestion,
  showSuggestion,
  showSuggestions,
} from './suggestion.handlers.ts';

export { SuggestionsOfTopic } from './suggestions-of-topic.tsx';

type SuggestionRoute = Extract<RouteName, `suggestion${string}`>;

/** What answers each address of the suggestions: none can be forgotten. */
export const suggestionPages = (desk: IntakeDesk): Record<SuggestionRoute, WebHandler> => ({
  suggestions: showSuggestions(desk),
  suggestionsRecord: addSuggestions(desk),
  suggestion: showSuggestion(desk),
  suggestionChange: saveSuggestion(desk),
  suggestionRemoving: askRemove(desk),
  suggestionRemove: removeOne(desk),
});
