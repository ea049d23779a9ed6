import type { TermId } from '../../capabilities/help/index.ts';
import { type Attributes, type Common, type Content, classNames } from './common.ts';
import { Term } from './term.tsx';
import { asThai } from './thai.tsx';

export type Cell = {
  readonly content: Content;
  /** Of a head: the term that it is, to be explained. */
  readonly term?: TermId | undefined;
  readonly format?: 'numeric' | undefined;
  readonly classes?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly attributes?: Attributes | undefined;
};

export type TableProps = Common & {
  readonly caption?: Content;
  /** `govuk-table__caption--m` and its like, or `govuk-visually-hidden` under a heading that says the same. */
  readonly captionClasses?: string | undefined;
  readonly head?: readonly (Content | Cell)[] | undefined;
  readonly rows: readonly (readonly (Content | Cell)[])[];
  readonly firstCellIsHeader?: boolean | undefined;
  /** On a phone each row is a block that begins with its first cell; the others stand under it, each with its head. */
  readonly stacked?: boolean | undefined;
};

const isCell = (cell: Content | Cell): cell is Cell =>
  typeof cell === 'object' && cell !== null && 'content' in cell;

const asCell = (cell: Content | Cell): Cell => (isCell(cell) ? cell : { content: cell });

const spans = ({ colspan, rowspan, attributes }: Cell) => ({ colspan, rowspan, ...attributes });

type TablePart = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell';

/** The roles of the parts of a table that a phone shows as blocks, which some browsers then take for no table any more. */
export const rolesIn =
  (stacked = false) =>
  (part: TablePart): TablePart | undefined =>
    stacked ? part : undefined;

/** A number right-aligned with the others of its column, or the head of such a column. */
export const numeric = (content: Content, term?: TermId): Cell => ({ content, format: 'numeric', term });

/** Figures in rows and columns; wide ones stand in a `ScrollArea`. */
export function Table(props: TableProps) {
  const role = rolesIn(props.stacked);
  const labels = props.stacked ? (props.head ?? []).map(labelOf) : [];
  return (
    <table
      class={classNames('govuk-table', props.stacked && 'ps-table--stacked', props.classes)}
      role={role('table')}
      {...props.attributes}
    >
      {props.caption && (
        <caption class={classNames('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
      )}
      {props.head && (
        <thead class="govuk-table__head" role={role('rowgroup')}>
          <tr class="govuk-table__row" role={role('row')}>
            {props.head.map((cell) => headerCell(asCell(cell), 'col', role('columnheader')))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body" role={role('rowgroup')}>
        {props.rows.map((row) => (
          <tr class="govuk-table__row" role={role('row')}>
            {row.map((cell, index) =>
              props.firstCellIsHeader && index === 0
                ? headerCell(asCell(cell), 'row', role('rowheader'))
                : bodyCell(asCell(cell), role('cell'), index === 0 ? undefined : labels[index]),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const headerCell = (cell: Cell, scope: 'col' | 'row', role: TablePart | undefined) => (
  <th
    scope={scope}
    role={role}
    class={classNames(
      'govuk-table__header',
      scope === 'col' && cell.format && `govuk-table__header--${cell.format}`,
      cell.classes,
    )}
    {...spans(cell)}
  >
    {headOf(cell, role !== undefined)}
  </th>
);

/** The words of a head, in which no compound is torn, however narrow the column. */
const headOf = ({ content, term }: Cell, isStacked: boolean): Content => {
  const text = asThai(content);
  return term ? (
    <Term of={term} isUnseenOnPhone={isStacked}>
      {text}
    </Term>
  ) : (
    text
  );
};

/** The head of a column as each of its cells repeats it; a head that is more than text cannot be repeated. */
function labelOf(head: Content | Cell): string | undefined {
  const { content } = asCell(head);
  return typeof content === 'string' ? content : undefined;
}

const bodyCell = (cell: Cell, role: TablePart | undefined, label: string | undefined) => (
  <td
    role={role}
    class={classNames('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}
    data-label={label}
    {...spans(cell)}
  >
    {cell.content}
  </td>
);

/** Lets a wide table scroll by itself on a phone, also by keyboard; the page never does. */
export function ScrollArea({ label, children }: { readonly label: string; readonly children: Content }) {
  return (
    // A part that scrolls must be reachable by keyboard, and then needs a name; not as a landmark, which its section is.
    <div role="group" class="ps-scroll" aria-label={label} tabindex={0}>
      {children}
    </div>
  );
}
