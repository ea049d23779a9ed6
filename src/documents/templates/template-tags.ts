import {
  FIGURES,
  type FigureName,
  LISTS,
  type ListName,
  TEXTS,
  type TemplatePaper,
  type TextName,
} from './tag-names.ts';

export type TextTag<Id extends string = string> = { readonly id: Id; readonly name: string };

/** What is repeated, what stands within its tags, and what may be repeated within them. */
export type ListTag = TextTag<ListName> & {
  readonly fields: readonly TextTag[];
  readonly lists: readonly ListTag[];
};

export type PaperTags = {
  readonly texts: readonly TextTag<TextName>[];
  readonly figures: readonly TextTag<FigureName>[];
  readonly lists: readonly ListTag[];
};

const textTags = <Id extends string>(names: Readonly<Partial<Record<Id, string>>>) =>
  Object.entries(names).map(([id, name]) => ({ id, name }) as TextTag<Id>);

type Names = {
  readonly [id: string]: {
    readonly name: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly lists?: Names;
  };
};

const listTags = (names: Names): readonly ListTag[] =>
  Object.entries(names).map(([id, { name, fields, lists = {} }]) => ({
    id: id as ListName,
    name,
    fields: textTags(fields),
    lists: listTags(lists),
  }));

/** All names of a paper, in the order in which they are explained. */
export const tagsOf = (kind: TemplatePaper): PaperTags => ({
  texts: textTags<TextName>(TEXTS[kind]),
  figures: textTags<FigureName>(FIGURES[kind]),
  lists: listTags(LISTS[kind]),
});

/** A name as it was typed, without what Word and keyboards put into it that nobody sees. */
export const plainName = (typed: string): string =>
  typed
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replaceAll('\u0e4d\u0e32', 'ำ')
    .replaceAll('เเ', 'แ');

/** The tag that a typed name means, by its Thai or English name. */
export function tagNamed<Tag extends TextTag>(tags: readonly Tag[], typed: string): Tag | null {
  const name = plainName(typed);
  return tags.find((tag) => tag.name === name || tag.id === name) ?? null;
}

/** A tag as it is typed into a template. */
export const written = {
  text: (name: string) => `{${name}}`,
  open: (name: string) => `{#${name}}`,
  close: (name: string) => `{/${name}}`,
} as const;
