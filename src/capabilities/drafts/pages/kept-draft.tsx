import type { Result } from '../../../kernel/result.ts';
import type { Content } from '../../../web/components/common.ts';
import { showMoment, timeOfToday } from '../../../web/show-moment.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { Draft, DraftRefusal } from '../draft.ts';

/** The field in which a form names the draft that its window knows: its revision, 0 for none. */
const DRAFT_FIELD = 'draft';

/** The draft that a form names; 0 for what no form of ours sends. */
export const seenDraft = (text: Readonly<Record<string, string | undefined>>): number => {
  const sent = text[DRAFT_FIELD] ?? '';
  return /^\d{1,9}$/u.test(sent) ? Number(sent) : 0;
};

/**
 * A form whose texts are kept while they are typed: `children` is the form, with `DraftState` in it; `keepAt` is where its
 * fields are sent. The page loses nothing but the keeping where script is off.
 */
export function KeptDraft(props: {
  readonly c: WebContext;
  readonly keepAt: string;
  readonly children: Content;
}) {
  const { c, keepAt, children } = props;
  return (
    <>
      <ps-draft data-keep={keepAt} data-not-kept={c.get('words').drafts.notKept}>
        {children}
      </ps-draft>
      <script type="module" src={c.get('assets').address('kept-draft.js')} />
    </>
  );
}

type Kept = { readonly c: WebContext; readonly draft: Draft | null; readonly now: Date };

/** Within a form: whether what is typed is kept, and the number of the draft. Script renews both. */
export function DraftState({
  draft,
  seen = draft?.revision ?? 0,
  ...at
}: Kept & { readonly seen?: number | undefined }) {
  return (
    <>
      <input type="hidden" name={DRAFT_FIELD} value={String(seen)} />
      <p class="ps-kept" role="status" data-live="kept">
        {sayKept({ draft, ...at })}
      </p>
    </>
  );
}

function sayKept({ c, draft, now }: Kept): string {
  const { drafts } = c.get('words');
  return draft === null ? drafts.none : drafts.kept({ when: whenKept(c, draft, now) });
}

/** When a draft was kept, in words: the time alone today. */
export const whenKept = (c: WebContext, { keptAt }: Draft, now: Date): string =>
  timeOfToday(keptAt, now, c.get('language')) ?? showMoment(keptAt, c.get('language'));

const STATUS_OF = { 'other-window': 409, 'too-long': 422 } as const;

/** Answers the script: what became of the draft, null when nothing has to be kept. */
export function respondWithKept(
  c: WebContext,
  kept: Result<Draft | null, DraftRefusal>,
  { seen, now }: { readonly seen: number; readonly now: Date },
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  if (!kept.ok) {
    const told = c.get('words').drafts.refused[kept.refusal.kind];
    return c.html(<p data-live="kept">{told}</p>, STATUS_OF[kept.refusal.kind]);
  }
  return c.html(<DraftState c={c} draft={kept.value} seen={kept.value?.revision ?? seen} now={now} />);
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps what is typed, from pause to pause; see `web/public/kept-draft.js`. */
      'ps-draft': {
        readonly 'data-keep': string;
        readonly 'data-not-kept': string;
        readonly children: unknown;
      };
    }
  }
}
