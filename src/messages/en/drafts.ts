import type { drafts as thai } from '../th/drafts.ts';

export const drafts: typeof thai = {
  none: 'What you type is kept as a draft while you type.',
  kept: ({ when }) => `Draft kept ${when}; not saved yet.`,
  notKept: 'The draft could not be kept. Check the connection and do not close this page yet.',
  refused: {
    'other-window':
      'You are typing the same in another window, so the draft of this window is not kept. Save or copy the text before you close this page.',
    'too-long': 'The text is too long to be kept as a draft. Shorten it.',
  },
  found: ({ when }) =>
    `You left something typed and not saved (${when}). That draft stands in the field below.`,
  drop: 'Drop the draft',
};
