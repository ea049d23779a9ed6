import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import type { ParagraphDeps } from './on-paragraph.ts';
import {
  askCompose,
  composeParagraph,
  dropParagraph,
  keepParagraph,
  restoreRevision,
  saveParagraph,
  showHistory,
  showParagraph,
} from './paragraph.handlers.ts';

type ParagraphRoute = Extract<RouteName, `paragraph${string}`>;

/** What answers each address of the paragraphs: none can be forgotten. */
export const paragraphPages = (deps: ParagraphDeps): Record<ParagraphRoute, WebHandler> => ({
  paragraph: showParagraph(deps),
  paragraphSave: saveParagraph(deps),
  paragraphKeep: keepParagraph(deps),
  paragraphDrop: dropParagraph(deps),
  paragraphComposing: askCompose(deps),
  paragraphCompose: composeParagraph(deps),
  paragraphHistory: showHistory(deps),
  paragraphRestore: restoreRevision(deps),
});
