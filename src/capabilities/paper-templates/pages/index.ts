import type { RouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { changeTemplate, showTemplate } from './template.page.tsx';
import { downloadPreview, downloadStarting, downloadTemplate } from './template-files.ts';

type TemplateRoute = Extract<RouteName, `paperTemplate${string}` | 'changePaperTemplate'>;

/** What answers the addresses of an agency's own templates. */
export const paperTemplatePages = (desk: IntakeDesk): Record<TemplateRoute, WebHandler> => ({
  paperTemplate: showTemplate(desk),
  changePaperTemplate: changeTemplate(desk),
  paperTemplateToStart: downloadStarting(desk),
  paperTemplatePreview: downloadPreview(desk),
  paperTemplateFile: downloadTemplate(desk),
});
