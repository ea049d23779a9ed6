import { WordsContext } from '../../../web/components/words.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { listFigures } from '../figure-list.ts';
import { type TypedTexts, typedKeys } from '../typed-draft.ts';
import { SHOWN_FIELD } from './shown-fields.ts';
import { FieldNews, Follows, LevelNotes, type TypedProps } from './typed.fields.tsx';
import { typedField } from './typed.form.ts';
import { KeptLine, RunningScores } from './typed.running.tsx';
import type { TypedState } from './typed.state.ts';

/**
 * Answers the script of the screen with the parts of the page that change while it is open, each under its `data-live`,
 * and as fields what is kept otherwise than it was sent: another window's.
 */
export async function respondWithLive(
  c: WebContext,
  state: TypedState,
  sent: TypedTexts,
  now: Date,
): Promise<Response> {
  const words = c.get('words');
  const props: TypedProps = { state, language: c.get('language'), words: words.intake };
  const others = typedKeys(state.rulebook).filter((key) => (state.texts[key] ?? '') !== (sent[key] ?? ''));
  const { indicators, instruments } = state.rulebook;
  c.header('Cache-Control', 'no-store');
  return c.html(
    <WordsContext.Provider value={words}>
      <input name={SHOWN_FIELD} value={JSON.stringify(state.texts)} />
      {others.map((key) => (
        <input name={typedField(key)} value={state.texts[key] ?? ''} />
      ))}
      {listFigures(state.rulebook).map(({ key }) => (
        <FieldNews {...props} figure={key} />
      ))}
      <LevelNotes {...props} />
      {[...indicators, ...instruments].map(({ id }) => (
        <Follows {...props} figure={id} />
      ))}
      <RunningScores {...props} />
      <KeptLine {...props} now={now} />
    </WordsContext.Provider>,
  );
}
