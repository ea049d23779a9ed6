import { closest, distance } from 'fastest-levenshtein';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { OfficialPaperKind } from '../official/official-model.ts';
import { type ListTag, type TextTag, tagNamed, tagsOf, written } from './template-tags.ts';

/** A tag as it stands in a template. */
export type FoundTag = {
  readonly name: string;
  readonly form: 'text' | 'open' | 'close';
  /** It stands in the description of a picture, where nothing is printed. */
  readonly inPicture: boolean;
};

/** What is wrong with a tag; `tag` as it was typed, in braces. */
export type TagFault =
  | { readonly kind: 'unknown'; readonly tag: string; readonly nearest: string | null }
  | { readonly kind: 'is-list' | 'is-no-list'; readonly tag: string }
  | { readonly kind: 'outside-list' | 'list-in-list'; readonly tag: string; readonly list: string }
  | { readonly kind: 'not-closed' | 'not-opened' | 'in-picture'; readonly tag: string }
  | { readonly kind: 'no-tags' };

/** The English names of the tags that a template holds; those of a list's texts as `list.text`. */
export type KnownTags = readonly string[];

/** Longer than so much of a name's length, no other name is meant by it. */
const FARTHEST = 0.5;

/** Judges the tags of one part of a document, or of a whole one; each fault once. */
export function judgeTags(
  kind: OfficialPaperKind,
  parts: readonly (readonly FoundTag[])[],
): Result<KnownTags, readonly TagFault[]> {
  const judged = parts.map((tags) => judgePart(kind, tags));
  const faults = judged.flatMap((one) => one.faults);
  if (faults.length > 0) return refuse(onceEach(faults));
  const known = [...new Set(judged.flatMap((one) => one.known))];
  return known.length === 0 ? refuse([{ kind: 'no-tags' }]) : ok(known);
}

const onceEach = (faults: readonly TagFault[]): readonly TagFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

function judgePart(kind: OfficialPaperKind, tags: readonly FoundTag[]) {
  const { texts, lists } = tagsOf(kind);
  const faults: TagFault[] = [];
  const known: string[] = [];
  let open: ListTag | null = null;
  for (const { name, form, inPicture } of tags) {
    const tag = written[form](name);
    const list = tagNamed(lists, name);
    if (inPicture) faults.push({ kind: 'in-picture', tag });
    else if (form === 'text') {
      const field: TextTag | null = tagNamed<TextTag>(open?.fields ?? [], name);
      const text = tagNamed(texts, name);
      if (open && field) known.push(`${open.id}.${field.id}`);
      else if (text) known.push(text.id);
      else if (list) faults.push({ kind: 'is-list', tag });
      else faults.push(misplaced(lists, name) ?? unknown(tag, name, [...(open?.fields ?? []), ...texts]));
    } else if (list === null) {
      const isText = tagNamed(texts, name) ?? misplaced(lists, name);
      faults.push(isText ? { kind: 'is-no-list', tag } : unknown(tag, name, lists, written[form]));
    } else if (form === 'open') {
      if (open) faults.push({ kind: 'list-in-list', tag, list: written.open(open.name) });
      else {
        open = list;
        known.push(list.id);
      }
    } else if (open?.id === list.id) open = null;
    else faults.push({ kind: 'not-opened', tag });
  }
  if (open) faults.push({ kind: 'not-closed', tag: written.open(open.name) });
  return { faults, known };
}

/** A name that has a meaning only within a list. */
function misplaced(lists: readonly ListTag[], name: string): TagFault | null {
  const list = lists.find(({ fields }) => tagNamed(fields, name));
  return list ? { kind: 'outside-list', tag: written.text(name), list: written.open(list.name) } : null;
}

function unknown(
  tag: string,
  name: string,
  known: readonly TextTag[],
  write: (name: string) => string = written.text,
): TagFault {
  const names = known.map((one) => one.name);
  const nearest = closest(name, names);
  const isNear = distance(name, nearest) <= Math.max(1, nearest.length * FARTHEST);
  return { kind: 'unknown', tag, nearest: isNear ? write(nearest) : null };
}

/** The texts and lists of a paper that a template does not use; those within a list that it uses, as `list.text`. */
export function missingTags(kind: OfficialPaperKind, known: KnownTags): readonly string[] {
  const { texts, lists } = tagsOf(kind);
  const all = [
    ...texts.map(({ id }) => id),
    ...lists.flatMap(({ id, fields }) =>
      known.includes(id) ? fields.map((field) => `${id}.${field.id}`) : [id],
    ),
  ];
  return all.filter((id) => !known.includes(id));
}
