import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Attributes } from '../../src/web/components/common.ts';

/** One of the examples that govuk-frontend ships for a component: options, and the HTML that they give. */
export type Fixture = { readonly name: string; readonly options: Options; readonly html: string };

/** Options as written in a fixture. The HTML that must come out of them is the check of what they are. */
export type Options = Readonly<Record<string, unknown>>;

const folder = new URL('../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url);

export function fixturesOf(component: string): readonly Fixture[] {
  return JSON.parse(readFileSync(new URL(`${component}/fixtures.json`, folder), 'utf8')).fixtures;
}

/** The option of that name, as whatever the component takes there. */
export const pick = <Value>(options: Options | undefined, name: string): Value | undefined =>
  (options?.[name] ?? undefined) as Value | undefined;

/** An option that is itself a set of options. */
export const part = (options: Options, name: string) => pick<Options>(options, name);

/** `text` is escaped, `html` is not; of both, `html` counts. */
export function content(options: Options | undefined, text = 'text', html = 'html'): Child {
  const given = pick<string>(options, html);
  return given ? raw(given.trim()) : pick<string>(options, text);
}

export const common = (options: Options | undefined) => ({
  classes: pick<string>(options, 'classes'),
  attributes: pick<Attributes>(options, 'attributes'),
});

/** A label, hint or error message as a part of a field. */
function fieldPart(options: Options | undefined) {
  if (!options) return undefined;
  return {
    ...common(options),
    children: content(options) ?? '',
    isPageHeading: pick<boolean>(options, 'isPageHeading'),
    prefix: pick<string>(options, 'visuallyHiddenText'),
  };
}

/** What all fields take. */
export const field = (options: Options) => ({
  ...common(options),
  name: pick<string>(options, 'name') ?? '',
  id: pick<string>(options, 'id'),
  label: fieldPart(part(options, 'label')) ?? '',
  hint: fieldPart(part(options, 'hint')),
  error: fieldPart(part(options, 'errorMessage')),
  describedBy: pick<string>(options, 'describedBy'),
  disabled: pick<boolean>(options, 'disabled'),
  group: common(part(options, 'formGroup')),
});

export const fieldset = (options: Options) => {
  const legend = part(options, 'legend');
  return {
    ...common(options),
    role: pick<string>(options, 'role'),
    describedBy: pick<string>(options, 'describedBy'),
    legend: legend && {
      text: content(legend),
      classes: pick<string>(legend, 'classes'),
      isPageHeading: pick<boolean>(legend, 'isPageHeading'),
    },
  };
};

/** What radios and checkboxes take. */
export const choices = (options: Options) => {
  const set = part(options, 'fieldset');
  return {
    ...common(options),
    name: pick<string>(options, 'name') ?? '',
    idPrefix: pick<string>(options, 'idPrefix'),
    fieldset: set && fieldset(set),
    hint: fieldPart(part(options, 'hint')),
    error: fieldPart(part(options, 'errorMessage')),
    describedBy: pick<string>(options, 'describedBy'),
    group: common(part(options, 'formGroup')),
    items: list(options, 'items').map((item) => {
      const divider = pick<string>(item, 'divider');
      if (divider) return { divider };
      return {
        text: content(item),
        value: pick<string>(item, 'value') ?? '',
        id: pick<string>(item, 'id'),
        name: pick<string>(item, 'name'),
        hint: fieldPart(part(item, 'hint')),
        checked: pick<boolean>(item, 'checked'),
        disabled: pick<boolean>(item, 'disabled'),
        label: common(part(item, 'label')),
        attributes: pick<Attributes>(item, 'attributes'),
      };
    }),
  };
};

/** The entries of a list; the package skips empty ones. */
export const list = (options: Options, name: string): readonly Options[] =>
  (pick<readonly Options[]>(options, name) ?? []).filter(Boolean);

/** A head cell or a cell of a table. */
export const cell = (options: Options) => ({
  content: content(options),
  format: pick<'numeric'>(options, 'format'),
  classes: pick<string>(options, 'classes'),
  colspan: pick<number>(options, 'colspan'),
  rowspan: pick<number>(options, 'rowspan'),
  attributes: pick<Attributes>(options, 'attributes'),
});
