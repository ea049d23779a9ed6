import type { FigureName, TemplatePaper, TemplateValues } from '../../../documents/templates/tag-names.ts';
import { type ListTag, type TextTag, tagsOf, written } from '../../../documents/templates/template-tags.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Details } from '../../../web/components/details.tsx';
import { Table } from '../../../web/components/table.tsx';

type Given = {
  readonly paper: TemplatePaper;
  /** Null while the agency has no result. */
  readonly values: TemplateValues | null;
  /** Where a picture is shown as it is now; null while there is none. */
  readonly addressOfFigure: (figure: FigureName) => string | null;
  readonly words: Messages;
};

type Row = Readonly<Record<string, unknown>> | null;

const LONGEST_VALUE = 90;
const NAME_WIDTH = 'govuk-!-width-one-third';
const FIGURE_WIDTH = 200;

/** All names that a paper's template may use: what each means, and what it would be now. */
export function TagTables({ paper, values, addressOfFigure, words }: Given) {
  const say = words.paperTemplates.tags;
  const { texts, figures, lists } = tagsOf(paper);
  const known: Row = values;
  const [example] = lists;
  const field = example?.fields[1];
  const inner = example?.lists[0];
  const head = [
    { content: say.columns.tag, classes: NAME_WIDTH },
    { content: say.columns.means, classes: NAME_WIDTH },
    say.columns.value,
  ];
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
        head={head}
        firstCellIsHeader
        rows={texts.map((tag) => [
          <Names tag={tag} />,
          words.paperTemplates.texts[tag.id],
          <Value value={known?.[tag.id]} words={words} />,
        ])}
      />
      {figures.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say.figureHeading}</h2>
          <p class="govuk-body">
            {say.figureLead} {say.contents}
          </p>
          <Table
            stacked
            caption={say.figureHeading}
            captionClasses="govuk-visually-hidden"
            head={head}
            firstCellIsHeader
            rows={figures.map((tag) => [
              <Names tag={tag} />,
              words.paperTemplates.figures[tag.id],
              <Figure address={addressOfFigure(tag.id)} name={tag.name} words={words} />,
            ])}
          />
        </>
      )}
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
      {inner && (
        <p class="govuk-body">
          {say.innerLead({ inner: written.open(inner.name), list: written.open(example.name) })}
        </p>
      )}
      {lists.map((list) => (
        <Details summary={aboutList(list, words)}>
          <ListTable list={list} row={firstRow(known, list)} words={words} />
        </Details>
      ))}
    </>
  );
}

const aboutList = ({ id, name }: ListTag, words: Messages): string =>
  words.paperTemplates.tags.list({
    open: written.open(name),
    close: written.close(name),
    means: words.paperTemplates.lists[id],
  });

/** Null while nothing is known; empty where the list is. */
function firstRow(row: Row, { id }: ListTag): Row {
  const rows = row?.[id];
  return Array.isArray(rows) ? (rows[0] ?? {}) : null;
}

type ListProps = { readonly list: ListTag; readonly row: Row; readonly words: Messages };

/** The texts of a list, with those of the lists that may stand within it. */
function ListTable({ list, row, words, isInner = false }: ListProps & { readonly isInner?: boolean }) {
  const say = words.paperTemplates.tags;
  return (
    <>
      <Table
        caption={aboutList(list, words)}
        captionClasses={isInner ? 'govuk-table__caption--s' : 'govuk-visually-hidden'}
        head={[{ content: say.columns.tag, classes: NAME_WIDTH }, say.columns.value]}
        firstCellIsHeader
        stacked
        rows={list.fields.map((tag) => [<Names tag={tag} />, <Value value={row?.[tag.id]} words={words} />])}
      />
      {list.lists.map((inner) => (
        <ListTable list={inner} row={firstRow(row, inner)} words={words} isInner />
      ))}
    </>
  );
}

const Names = ({ tag: { id, name } }: { readonly tag: TextTag }) => (
  <>
    <span class="ps-template-tag">{written.text(name)}</span>{' '}
    <span class="govuk-hint ps-template-tag__alias">{written.text(id)}</span>
  </>
);

function Figure(props: { readonly address: string | null; readonly name: string; readonly words: Messages }) {
  if (props.address === null)
    return <span class="govuk-hint">{props.words.paperTemplates.tags.unknownYet}</span>;
  return <img src={props.address} alt={props.name} width={FIGURE_WIDTH} />;
}

function Value({ value, words }: { readonly value: unknown; readonly words: Messages }) {
  const say = words.paperTemplates.tags;
  if (typeof value !== 'string') return <span class="govuk-hint">{say.unknownYet}</span>;
  if (value === '') return <span class="govuk-hint">{say.empty}</span>;
  const letters = [...value];
  return letters.length <= LONGEST_VALUE ? value : `${letters.slice(0, LONGEST_VALUE).join('').trimEnd()}…`;
}
