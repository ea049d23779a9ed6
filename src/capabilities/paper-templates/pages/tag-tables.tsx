import type { OfficialPaperKind } from '../../../documents/official/official-model.ts';
import {
  type ListTag,
  type TemplateValues,
  type TextTag,
  tagsOf,
  written,
} from '../../../documents/templates/template-tags.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Details } from '../../../web/components/details.tsx';
import { Table } from '../../../web/components/table.tsx';

type Given = {
  readonly paper: OfficialPaperKind;
  /** Null while the agency has no result. */
  readonly values: TemplateValues | null;
  readonly words: Messages;
};

const LONGEST_VALUE = 90;
const NAME_WIDTH = 'govuk-!-width-one-third';

/** All names that a paper's template may use: what each means, and what it would be now. */
export function TagTables({ paper, values, words }: Given) {
  const say = words.paperTemplates.tags;
  const { texts, lists } = tagsOf(paper);
  const known = values as Readonly<Record<string, unknown>> | null;
  const [example] = lists;
  const field = example?.fields[1];
  return (
    <>
      <h2 class="govuk-heading-m" id="tags">
        {say.heading}
      </h2>
      <p class="govuk-body">{say.lead}</p>
      <Table
        stacked
        caption={say.heading}
        captionClasses="govuk-visually-hidden"
        head={[
          { content: say.columns.tag, classes: NAME_WIDTH },
          { content: say.columns.means, classes: NAME_WIDTH },
          say.columns.value,
        ]}
        firstCellIsHeader
        rows={texts.map((tag) => [
          <Names tag={tag} />,
          words.paperTemplates.texts[tag.id],
          <Value value={known?.[tag.id]} words={words} />,
        ])}
      />
      <h2 class="govuk-heading-m">{say.listHeading}</h2>
      {example && field && (
        <p class="govuk-body">
          {say.listLead({
            open: written.open(example.name),
            text: written.text(field.name),
            close: written.close(example.name),
          })}
        </p>
      )}
      {lists.map((list) => (
        <ListTable list={list} rows={known?.[list.id]} words={words} />
      ))}
    </>
  );
}

function ListTable(props: { readonly list: ListTag; readonly rows: unknown; readonly words: Messages }) {
  const { list, rows, words } = props;
  const say = words.paperTemplates.tags;
  const first = Array.isArray(rows) ? (rows[0] ?? {}) : null;
  const about = say.list({
    open: written.open(list.name),
    close: written.close(list.name),
    means: words.paperTemplates.lists[list.id],
  });
  return (
    <Details summary={about}>
      <Table
        caption={about}
        captionClasses="govuk-visually-hidden"
        head={[{ content: say.columns.tag, classes: NAME_WIDTH }, say.columns.value]}
        firstCellIsHeader
        stacked
        rows={list.fields.map((tag) => [
          <Names tag={tag} />,
          <Value value={first?.[tag.id]} words={words} />,
        ])}
      />
    </Details>
  );
}

const Names = ({ tag: { id, name } }: { readonly tag: TextTag }) => (
  <>
    <span class="ps-template-tag">{written.text(name)}</span>{' '}
    <span class="govuk-hint ps-template-tag__alias">{written.text(id)}</span>
  </>
);

function Value({ value, words }: { readonly value: unknown; readonly words: Messages }) {
  const say = words.paperTemplates.tags;
  if (typeof value !== 'string') return <span class="govuk-hint">{say.unknownYet}</span>;
  if (value === '') return <span class="govuk-hint">{say.empty}</span>;
  const letters = [...value];
  return letters.length <= LONGEST_VALUE ? value : `${letters.slice(0, LONGEST_VALUE).join('').trimEnd()}…`;
}
