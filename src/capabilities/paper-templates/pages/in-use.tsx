import { missingTags } from '../../../documents/templates/judge-template.ts';
import { TEXTS, type TemplatePaper } from '../../../documents/templates/tag-names.ts';
import { type ListTag, tagsOf, written } from '../../../documents/templates/template-tags.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { PaperTemplate } from '../paper-template.ts';

/** The button that goes back to the program's form. */
export const OURS_FIELD = 'ours';

/** From what a paper is written now, and what can be done about it. */
export function InUse(props: {
  readonly c: WebContext;
  readonly paper: TemplatePaper;
  readonly inUse: PaperTemplate | null;
  readonly hasResult: boolean;
}) {
  const { c, paper, inUse, hasResult } = props;
  const say = c.get('words').paperTemplates;
  const agency = agencyOf(c).shortName;
  return (
    <>
      <h2 class="govuk-heading-m">{say.now.heading}</h2>
      {inUse?.file ? (
        <>
          <p class="govuk-body">
            {say.now.own({
              file: inUse.file.name,
              number: inUse.number,
              when: showMoment(inUse.chosenAt, c.get('language')),
            })}
          </p>
          <Found paper={paper} template={inUse} c={c} />
          <p class="govuk-body">
            {hasResult ? (
              <Link href={addressOf('paperTemplatePreview', { agency, paper })}>{say.now.preview}</Link>
            ) : (
              say.now.noPreview
            )}
          </p>
          <p class="govuk-body">
            <Link href={addressOf('paperTemplateFile', { agency, paper, number: String(inUse.number) })}>
              {say.now.download}
            </Link>
          </p>
          <Allowed to="changePaperTemplate">
            <PostForm
              action={addressOf('changePaperTemplate', { agency, paper })}
              enctype="multipart/form-data"
            >
              <Button look="secondary" name={OURS_FIELD} value="yes">
                {say.now.back}
              </Button>
            </PostForm>
          </Allowed>
        </>
      ) : (
        <p class="govuk-body">{say.now.ours({ paper: say.papers[paper] })}</p>
      )}
      <p class="govuk-body">
        {say.now.pdf} {say.now.approved}
      </p>
    </>
  );
}

/** What was found in a template, and what it does without. */
function Found(props: {
  readonly c: WebContext;
  readonly paper: TemplatePaper;
  readonly template: PaperTemplate;
}) {
  const { c, paper, template } = props;
  const say = c.get('words').paperTemplates.found;
  const missing = missingTags(paper, template.known);
  const { texts, figures, lists } = tagsOf(paper);
  const unused = [
    ...[...texts, ...figures].map(({ id, name }) => [id, written.text(name)] as const),
    ...lists.flatMap((list) => writtenWithin(list)),
  ].filter(([id]) => missing.includes(id));
  return (
    <>
      {missing.includes('foot') && (
        <WarningText>{say.noFoot({ tag: written.text(TEXTS[paper].foot) })}</WarningText>
      )}
      <Details summary={say.summary({ used: template.known.length, left: missing.length })}>
        <p class="govuk-body">{say.left}</p>
        <ul class="govuk-list govuk-list--bullet">
          {unused.map(([, tag]) => (
            <li>{tag}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}

/** A list and all that may stand in it, each by its id as it is typed, after the lists around it. */
function writtenWithin(
  { id, name, fields, lists }: ListTag,
  around: { readonly id: string; readonly tag: string } = { id: '', tag: '' },
): readonly (readonly [string, string])[] {
  const own = { id: `${around.id}${id}`, tag: `${around.tag}${written.open(name)}` };
  const within = { id: `${own.id}.`, tag: `${own.tag} ` };
  return [
    [own.id, own.tag],
    ...fields.map(
      (field) => [`${within.id}${field.id}`, `${within.tag}${written.text(field.name)}`] as const,
    ),
    ...lists.flatMap((list) => writtenWithin(list, within)),
  ];
}

/** All that was ever chosen. */
export function History(props: {
  readonly c: WebContext;
  readonly paper: TemplatePaper;
  readonly chosen: readonly PaperTemplate[];
}) {
  const { c, paper, chosen } = props;
  const say = c.get('words').paperTemplates.history;
  const agency = agencyOf(c).shortName;
  return (
    <Table
      caption={say.heading}
      captionClasses="govuk-table__caption--m"
      head={[numeric(say.columns.number), say.columns.when, say.columns.what]}
      rows={chosen.map(({ number, file, chosenAt }) => [
        numeric(number),
        showMoment(chosenAt, c.get('language')),
        file ? (
          <Link href={addressOf('paperTemplateFile', { agency, paper, number: String(number) })}>
            {file.name}
          </Link>
        ) : (
          say.ours
        ),
      ])}
    />
  );
}
