import { composeAnnouncement } from './compose-announcement.ts';
import { composeMemo } from './compose-memo.ts';
import type { OfficialContent } from './official-content.ts';
import type { OfficialModel, OfficialPaperKind } from './official-model.ts';

/** A paper of approval as finished text. */
export const composeOfficial = (kind: OfficialPaperKind, model: OfficialModel): OfficialContent =>
  kind === 'memo' ? composeMemo(model) : composeAnnouncement(model);
