import type { FigureName, TemplatePaper } from '../../../documents/templates/tag-names.ts';
import { templateValues } from '../../../documents/templates/template-values.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Term } from '../../../web/components/term.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import {
  emptyForm,
  FormFaults,
  faultOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { chooseTemplate, returnToOurForm } from '../choose-template.ts';
import { listTemplates } from '../find-template.ts';
import { History, InUse, OURS_FIELD } from './in-use.tsx';
import { presentModels } from './present-models.ts';
import { TagTables } from './tag-tables.tsx';
import { paperIn } from './template-desk.ts';
import { FILE_FIELD, faultsOf } from './words-of-fault.ts';

/** The files that show the pictures which a template may use. */
const FIGURE_FILES: Readonly<Record<FigureName, string>> = {
  overallFigure: 'overall.svg',
  indicatorsFigure: 'indicators.svg',
};

/** GET: from what a paper is written, how to make a template of one's own, and which names it may use. */
export const showTemplate =
  (desk: IntakeDesk): WebHandler =>
  (c) => {
    const paper = paperIn(c);
    return paper === null ? respondWithFailure(c, 404) : respond(c, desk, paper, emptyForm());
  };

/** POST: takes a file as the template, or goes back to the program's form. */
export const changeTemplate =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const paper = paperIn(c);
    if (paper === null) return respondWithFailure(c, 404);
    const { agencyId, shortName: agency } = agencyOf(c);
    const choice = { agencyId, paper };
    const words = c.get('words');
    const sent = await readSent(c);
    const done = (how: 'chosen' | 'returned') =>
      c.redirect(`${addressOf('paperTemplate', { agency, paper })}?done=${how}`, 303);
    if (sent.text[OURS_FIELD] !== undefined) {
      await returnToOurForm(desk, choice, c.get('record'));
      return done('returned');
    }
    const form = await judge(sent, async ({ files: { [FILE_FIELD]: file } }) => {
      if (!file) return refuse([{ field: FILE_FIELD, message: words.paperTemplates.faults.missing }]);
      const brought = { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
      const chosen = await chooseTemplate(desk, { ...choice, file: brought }, c.get('record'));
      if (chosen.ok) return ok('chosen' as const);
      return chosen.refusal === 'crowded' ? ok(chosen.refusal) : refuse(faultsOf(chosen.refusal, words));
    });
    if (form.state !== 'complete') return respond(c, desk, paper, form);
    return form.value === 'crowded' ? respondWithFailure(c, form.value) : done(form.value);
  };

async function respond(
  c: WebContext,
  desk: IntakeDesk,
  paper: TemplatePaper,
  form: OpenForm,
): Promise<Response> {
  const words = c.get('words');
  const say = words.paperTemplates;
  const head = agencyOf(c);
  const { agencyId, shortName: agency } = head;
  const [chosen, models] = await Promise.all([
    listTemplates(desk.database, { agencyId, paper }),
    presentModels(desk, head),
  ]);
  const title = say.title({ paper: say.papers[paper] });
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('letterhead', { agency })} />,
    content: (
      <>
        <FormFaults form={form} />
        <Done c={c} form={form} />
        <h1 class="govuk-heading-l">
          <Term of="own-template">{title}</Term>
        </h1>
        <InUse c={c} paper={paper} inUse={chosen[0] ?? null} hasResult={models !== null} />
        <h2 class="govuk-heading-m">{say.steps.heading}</h2>
        <ol class="govuk-list govuk-list--number govuk-list--spaced">
          <li>
            {say.steps.start}{' '}
            <Link href={addressOf('paperTemplateToStart', { agency, paper })}>
              {say.steps.startLink({ paper: say.papers[paper] })}
            </Link>
          </li>
          <li>{say.steps.edit}</li>
          <li>{say.steps.send}</li>
        </ol>
        <Allowed to="changePaperTemplate">
          <PostForm
            action={addressOf('changePaperTemplate', { agency, paper })}
            enctype="multipart/form-data"
            novalidate
          >
            <FileUpload
              name={FILE_FIELD}
              label={say.file}
              hint={say.fileHint}
              accept=".docx"
              error={faultOf(form, FILE_FIELD)}
            />
            <Button preventDoubleClick>{say.button}</Button>
          </PostForm>
        </Allowed>
        <TagTables
          paper={paper}
          values={models && templateValues(paper, models[paper])}
          addressOfFigure={(figure) =>
            models && addressOf('reportFigure', { agency, figure: FIGURE_FILES[figure] })
          }
          words={words}
        />
        {chosen.length > 1 && <History c={c} paper={paper} chosen={chosen} />}
      </>
    ),
  });
}

function Done({ c, form }: { readonly c: WebContext; readonly form: OpenForm }) {
  const say = c.get('words').paperTemplates;
  const done = c.req.query('done');
  if (form.state !== 'empty' || (done !== 'chosen' && done !== 'returned')) return null;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{say[done]}</p>
    </NotificationBanner>
  );
}
