import type { Child } from 'hono/jsx';

/** What stands inside a component: text (escaped) or other components. */
export type Content = Child;

/** Further attributes of a component's outermost or named element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export type Common = {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** Joins class names, leaving out those that do not apply. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Joins the ids of the elements that describe a field; undefined when there is none. */
export function describedBy(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return classNames(...ids) || undefined;
}
