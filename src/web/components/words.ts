import { createContext, useContext } from 'hono/jsx';
import { type Messages, messagesIn } from '../../messages/messages.ts';

/** The catalogue in whose language the page is rendered; the layout sets it for everything inside. */
export const WordsContext = createContext<Messages>(messagesIn('th'));

/** The words of the components themselves, such as the "error" that a screen reader says before a message. */
export function useWords(): Messages['web'] {
  return useContext(WordsContext).web;
}
