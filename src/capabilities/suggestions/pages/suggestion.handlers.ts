import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, type OpenForm, type Sent } from '../../../web/forms.tsx';
import { respondWithAskBack } from '../../intake/pages/index.ts';
import { findSuggestion } from '../find-suggestions.ts';
import { changeSuggestion, recordSuggestions, removeSuggestion } from '../record-suggestions.ts';
import { parseSuggestion, parseSuggestions } from '../suggestion.ts';
import {
  type AskedSuggestions,
  listAddress,
  onSuggestion,
  onSuggestions,
  suggestionAddresses,
} from './on-suggestions.ts';
import { chosenTopic, sayFault } from './suggestion.fields.tsx';
import { respondWithSuggestion } from './suggestion.page.tsx';
import { respondWithSuggestions } from './suggestions.page.tsx';

const refused = (text: Sent['text'], field: string, message: string): OpenForm => ({
  state: 'invalid',
  text,
  faults: [{ field, message }],
});

/** GET: the suggestions of a year. */
export const showSuggestions = onSuggestions((asked) => respondWithSuggestions(asked, emptyForm()));

/** POST: records what was typed or pasted, one a line. */
export const addSuggestions = onSuggestions(async (asked) => {
  const { c, desk, agencyId, fiscalYear, topics, text } = asked;
  const parsed = parseSuggestions(text.texts ?? '');
  if (!parsed.ok)
    return respondWithSuggestions(asked, refused(text, 'texts', sayFault(parsed.refusal, c.get('words'))));
  const topic = chosenTopic(topics, text);
  const given = { agencyId, fiscalYear, topic, form: text.form ?? '', texts: parsed.value };
  const count = await recordSuggestions(desk, given, c.get('record'));
  return c.redirect(listAddress(asked, `?recorded=${count}`), 303);
});

/** GET: one suggestion to be changed. */
export const showSuggestion = onSuggestion((asked) => {
  const { text, topic } = asked.suggestion;
  return respondWithSuggestion(asked, emptyForm({ text, topic: topic === null ? '' : String(topic) }));
});

/** POST: changes text and topic of one suggestion; of one that was removed meanwhile the text can be recorded anew. */
export const saveSuggestion = onSuggestions(async (asked) => {
  const { c, desk, agencyId, fiscalYear, text } = asked;
  const suggestion = await findSuggestion(desk, agencyId, c.req.param('suggestion') ?? '');
  if (suggestion?.fiscalYear !== fiscalYear) return respondToRemoved(asked);
  const parsed = parseSuggestion(text.text ?? '');
  if (!parsed.ok)
    return respondWithSuggestion(
      { ...asked, suggestion },
      refused(text, 'text', sayFault(parsed.refusal, c.get('words'))),
    );
  const revision = /^\d{1,9}$/u.test(text.revision ?? '') ? Number(text.revision) : -1;
  const changed = { ...suggestion, text: parsed.value, topic: chosenTopic(asked.topics, text), revision };
  const outcome = await changeSuggestion(desk, agencyId, changed, c.get('record'));
  if (outcome.ok) return c.redirect(listAddress(asked, '?changed=1'), 303);
  if (outcome.refusal.kind === 'gone') return respondToRemoved(asked);
  const { now } = outcome.refusal;
  const message = c.get('words').suggestions.faults.changed(now);
  return respondWithSuggestion({ ...asked, suggestion: now }, refused(text, 'text', message), 409);
});

/** The text goes into the form that adds suggestions; without a text there is nothing to be kept. */
function respondToRemoved(asked: AskedSuggestions): Response | Promise<Response> {
  const { c, text } = asked;
  if (!text.text) return respondWithFailure(c, 404);
  const sent = { texts: text.text, topic: text.topic };
  return respondWithSuggestions(asked, refused(sent, 'texts', c.get('words').suggestions.faults.gone), 409);
}

/** GET: asks back before a suggestion is removed. */
export const askRemove = onSuggestion((asked) => {
  const { c, suggestion } = asked;
  const { removing } = c.get('words').suggestions;
  return respondWithAskBack(c, {
    title: removing.title,
    told: [`“${suggestion.text}”`, removing.told],
    yes: { text: removing.yes, action: suggestionAddresses(asked, suggestion).remove },
    no: { text: removing.no, href: listAddress(asked) },
  });
});

/** POST: removes a suggestion for good. */
export const removeOne = onSuggestion(async (asked) => {
  const { c, desk, agencyId, suggestion } = asked;
  await removeSuggestion(desk, agencyId, suggestion, c.get('record'));
  return c.redirect(listAddress(asked, '?removed=1'), 303);
});
