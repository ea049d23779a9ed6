import { closest, distance } from 'fastest-levenshtein';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { TemplatePaper } from './tag-names.ts';
import { type ListTag, type PaperTags, type TextTag, tagNamed, tagsOf, written } from './template-tags.ts';

/** A tag as it stands in a template. */
export type FoundTag = {
  readonly name: string;
  readonly form: 'text' | 'open' | 'close';
  /** In the text of a page; in what is drawn (a shape, a chart); in a picture's description, where nothing is printed. */
  readonly place: 'page' | 'drawing' | 'description';
};

/** What is wrong with a tag; `tag` as it was typed, in braces. */
export type TagFault =
  | { readonly kind: 'unknown'; readonly tag: string; readonly nearest: string | null }
  | { readonly kind: 'is-list' | 'is-no-list'; readonly tag: string }
  | { readonly kind: 'outside-list' | 'list-in-list'; readonly tag: string; readonly list: string }
  /** A list is closed before `inner`, which began within it. */
  | { readonly kind: 'closed-across'; readonly tag: string; readonly inner: string }
  | { readonly kind: 'not-closed' | 'not-opened' | 'in-picture'; readonly tag: string }
  | { readonly kind: 'figure-in-list' | 'figure-in-drawing'; readonly tag: string }
  | { readonly kind: 'no-tags' };

/** The English names of the tags that a template holds; those within lists as `list.text`, `list.list.text`. */
export type KnownTags = readonly string[];

/** Longer than so much of a name's length, no other name is meant by it. */
const FARTHEST = 0.5;

/** Judges the tags of one part of a document, or of a whole one; each fault once. */
export function judgeTags(
  kind: TemplatePaper,
  parts: readonly (readonly FoundTag[])[],
): Result<KnownTags, readonly TagFault[]> {
  const judged = parts.map((tags) => judgePart(tagsOf(kind), tags));
  const faults = judged.flatMap((one) => one.faults);
  if (faults.length > 0) return refuse(onceEach(faults));
  const known = [...new Set(judged.flatMap((one) => one.known))];
  return known.length === 0 ? refuse([{ kind: 'no-tags' }]) : ok(known);
}

const onceEach = (faults: readonly TagFault[]): readonly TagFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

type Judged = { readonly known: string } | { readonly fault: TagFault } | null;

function judgePart(tags: PaperTags, found: readonly FoundTag[]) {
  /** The lists around a tag, the innermost last. */
  const open: ListTag[] = [];
  const judge = judgeWithin(tags, open);
  const judged = found.map((tag) =>
    tag.place === 'description'
      ? { fault: { kind: 'in-picture', tag: written[tag.form](tag.name) } as const }
      : judge[tag.form](tag),
  );
  return {
    known: judged.flatMap((one) => (one && 'known' in one ? [one.known] : [])),
    faults: [
      ...judged.flatMap((one) => (one && 'fault' in one ? [one.fault] : [])),
      ...open.map(({ name }) => ({ kind: 'not-closed', tag: written.open(name) }) as const),
    ],
  };
}

/** Judges one tag after another; `open` changes with what opens and closes. */
function judgeWithin({ texts, figures, lists }: PaperTags, open: ListTag[]) {
  const everyList = lists.flatMap((list) => [list, ...list.lists]);
  /** Lists that were closed with the one around them, whose own closing tags are still to come. */
  const crossed: ListTag[] = [];
  const idOf = (depth: number, id: string) => [...open.slice(0, depth).map((list) => list.id), id].join('.');

  function text({ name, place }: FoundTag): Judged {
    const tag = written.text(name);
    for (let depth = open.length; depth > 0; depth -= 1) {
      const field = tagNamed(open[depth - 1]?.fields ?? [], name);
      if (field) return { known: idOf(depth, field.id) };
    }
    const known = tagNamed(texts, name);
    if (known) return { known: known.id };
    const figure = tagNamed(figures, name);
    if (figure && open.length > 0) return { fault: { kind: 'figure-in-list', tag } };
    if (figure && place === 'drawing') return { fault: { kind: 'figure-in-drawing', tag } };
    if (figure) return { known: figure.id };
    if (tagNamed(everyList, name)) return { fault: { kind: 'is-list', tag } };
    const list = everyList.find(({ fields }) => tagNamed(fields, name));
    if (list) return { fault: { kind: 'outside-list', tag, list: written.open(list.name) } };
    const names = [...open.flatMap(({ fields }) => fields), ...texts, ...figures];
    return { fault: unknown(tag, name, names, written.text) };
  }

  /** A tag that opens or closes what is none of the lists that may stand here. */
  function noList({ name, form }: FoundTag): Judged {
    const tag = written[form](name);
    const isText = [...texts, ...figures, ...everyList.flatMap(({ fields }) => fields)];
    if (tagNamed(isText, name)) return { fault: { kind: 'is-no-list', tag } };
    return { fault: unknown(tag, name, everyList, written[form]) };
  }

  function opening(found: FoundTag): Judged {
    const around = open.at(-1);
    const list = tagNamed(around?.lists ?? lists, found.name) ?? tagNamed(everyList, found.name);
    if (list === null) return noList(found);
    const tag = written.open(found.name);
    const isAllowed = (around?.lists ?? lists).includes(list);
    open.push(list);
    if (isAllowed) return { known: idOf(open.length - 1, list.id) };
    const owner = lists.find((one) => one.lists.includes(list));
    return owner && !open.slice(0, -1).includes(owner)
      ? { fault: { kind: 'outside-list', tag, list: written.open(owner.name) } }
      : { fault: { kind: 'list-in-list', tag, list: written.open(around?.name ?? '') } };
  }

  function closing(found: FoundTag): Judged {
    const list = tagNamed(open.toReversed(), found.name) ?? tagNamed(everyList, found.name);
    if (list === null) return noList(found);
    const tag = written.close(found.name);
    const at = open.lastIndexOf(list);
    const wasCrossed = crossed.lastIndexOf(list);
    if (at < 0 && wasCrossed >= 0) {
      crossed.splice(wasCrossed, 1);
      return null;
    }
    if (at < 0) return { fault: { kind: 'not-opened', tag } };
    const [, ...within] = open.splice(at);
    const inner = within.at(-1);
    if (!inner) return null;
    crossed.push(...within);
    return { fault: { kind: 'closed-across', tag, inner: written.close(inner.name) } };
  }

  return { text, open: opening, close: closing };
}

function unknown(
  tag: string,
  name: string,
  known: readonly TextTag[],
  write: (name: string) => string,
): TagFault {
  const names = known.map((one) => one.name);
  const nearest = closest(name, names);
  const isNear = distance(name, nearest) <= Math.max(1, nearest.length * FARTHEST);
  return { kind: 'unknown', tag, nearest: isNear ? write(nearest) : null };
}

/** The names of a paper that a template does not use, as `KnownTags`; those within a list only where it uses the list. */
export function missingTags(kind: TemplatePaper, known: KnownTags): readonly string[] {
  const { texts, figures, lists } = tagsOf(kind);
  const idsOf = (list: ListTag, within: string): readonly string[] => {
    const id = `${within}${list.id}`;
    if (!known.includes(id)) return [id];
    return [
      ...list.fields.map((field) => `${id}.${field.id}`),
      ...list.lists.flatMap((one) => idsOf(one, `${id}.`)),
    ];
  };
  const all = [...[...texts, ...figures].map(({ id }) => id), ...lists.flatMap((list) => idsOf(list, ''))];
  return all.filter((id) => !known.includes(id));
}
