import {
  DelimiterSearcher,
  Delimiters,
  Docx,
  type ImageContent,
  MimeType,
  MissingCloseDelimiterError,
  MissingStartDelimiterError,
  type ScopeDataArgs,
  type Tag,
  TagOptionsParseError,
  TagParser,
  type TemplateData,
  TemplateHandler,
  TemplateSyntaxError,
  TextPlugin,
  type XmlNode,
  xml,
} from 'easy-template-x';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { EmptyContents, emptyContents } from './empty-contents.ts';
import { inspectPackage } from './inspect-package.ts';
import { type FoundTag, judgeTags } from './judge-template.ts';
import { PlaceFigure } from './place-figure.ts';
import { RepeatList } from './repeat-list.ts';
import type { FigureName, TemplatePaper } from './tag-names.ts';
import { type ExaminedTemplate, fileFault, type TemplateFault } from './template-fault.ts';
import type { TemplateFigure } from './template-figures.ts';
import type { Filling } from './template-filling.ts';
import { type ListTag, type PaperTags, type TextTag, tagNamed, tagsOf } from './template-tags.ts';
import { largeTrial, smallTrial } from './trial-filling.ts';

/** Deeper than any document that people make; the library's own 20 is less than a table in a text box. */
const MOST_DEPTH = 60;
const DELIMITERS = new Delimiters();
const SHOWN_OF_BROKEN = 40;
const FORMS = { SelfClosed: 'text', Open: 'open', Close: 'close' } as const;

/**
 * Whether a file can be a paper's template, and which tags it holds. Without bounds of time and memory: see
 * `run-template.ts` for those.
 */
export async function examine(
  kind: TemplatePaper,
  bytes: Uint8Array,
): Promise<Result<ExaminedTemplate, readonly TemplateFault[]>> {
  const faults = await inspectPackage(bytes);
  if (faults.length > 0) return refuse(faults);
  try {
    const parts = await tagsOfParts(bytes);
    const judged = judgeTags(kind, parts);
    if (!judged.ok) return judged;
    const faultsOfTrial = await inspectPackage(await fill(kind, bytes, smallTrial(kind)));
    if (faultsOfTrial.length > 0) return refuse(faultsOfTrial);
    await fill(kind, bytes, largeTrial(kind));
    return ok({ known: judged.value });
  } catch (error) {
    return refuse(faultOf(error));
  }
}

/** The file with values in place of its tags, which are text and never markup; the rest of it stays as it is. */
export async function fill(
  kind: TemplatePaper,
  bytes: Uint8Array,
  { values, figures }: Filling,
): Promise<Uint8Array> {
  const tags = tagsOf(kind);
  const pictures = new Map(tags.figures.map(({ id }) => [id, pictureOf(figures?.[id])]));
  const handler = new TemplateHandler({
    plugins: [new TextPlugin(), new RepeatList(), new PlaceFigure()],
    extensions: { beforeCompilation: [new EmptyContents()] },
    maxXmlDepth: MOST_DEPTH,
    scopeDataResolver: (asked) => standsFor(tags, values, pictures, asked),
  });
  return new Uint8Array(await handler.process(Buffer.from(bytes), {}));
}

type Row = Readonly<Record<string, unknown>>;
/** Where a tag stands: in the whole paper, or in a row of a list. */
type Scope = { readonly fields: readonly TextTag[]; readonly lists: readonly ListTag[]; readonly row: Row };

const rowsOf = ({ row }: Scope, list: ListTag): readonly Row[] => (row[list.id] as Row[] | undefined) ?? [];
const nameOf = (part: ScopeDataArgs['path'][number] | undefined): string =>
  typeof part === 'object' ? (part.name ?? '') : '';

/** What a tag stands for, by the tags and places that lead to it: `[list, 0, list, 2, text]`. */
function standsFor(
  { texts, figures, lists }: PaperTags,
  values: Filling['values'],
  pictures: ReadonlyMap<FigureName, string | ImageContent>,
  { path }: ScopeDataArgs,
): string | ImageContent | TemplateData[] {
  let scope: Scope = { fields: texts, lists, row: values };
  const around: Scope[] = [scope];
  for (let at = 0; at + 2 < path.length; at += 2) {
    const list = tagNamed(scope.lists, nameOf(path[at]));
    if (list === null) return '';
    scope = { ...list, row: rowsOf(scope, list)[Number(path[at + 1])] ?? {} };
    around.unshift(scope);
  }
  const last = path.at(-1);
  const name = nameOf(last);
  if (typeof last === 'object' && last.disposition === 'Open') {
    const list = tagNamed(scope.lists, name);
    return list === null ? '' : (rowsOf(scope, list) as TemplateData[]);
  }
  for (const { fields, row } of around) {
    const field = tagNamed(fields, name);
    if (field) return String(row[field.id] ?? '');
  }
  const figure = tagNamed(figures, name);
  return (figure && pictures.get(figure.id)) ?? '';
}

/** The library writes the words for a picture as they are given into XML, so they are given as XML. */
const pictureOf = (figure: TemplateFigure | undefined): string | ImageContent =>
  figure
    ? {
        _type: 'image',
        source: Buffer.from(figure.png),
        format: MimeType.Png,
        width: figure.width,
        height: figure.height,
        altText: xml.parser.encodeValue(figure.alt),
      }
    : '';

async function tagsOfParts(bytes: Uint8Array): Promise<readonly (readonly FoundTag[])[]> {
  const docx = await Docx.load(Buffer.from(bytes));
  const parts = await docx.getContentParts();
  return Promise.all(
    parts.map(async (part) => {
      const root = await part.xmlRoot();
      emptyContents(root);
      return tagsIn(root);
    }),
  );
}

function tagsIn(root: XmlNode): readonly FoundTag[] {
  const marks = new DelimiterSearcher(DELIMITERS, MOST_DEPTH).findDelimiters(root);
  const last = marks.at(-1);
  const tags = new TagParser(DELIMITERS).parse(marks);
  if (last?.isOpen && last.placement === 'TextNode')
    throw new MissingCloseDelimiterError(last.xmlTextNode.textContent.slice(last.index));
  return tags.map(foundTag);
}

const foundTag = (tag: Tag): FoundTag => ({
  name: tag.name ?? '',
  form: FORMS[tag.disposition],
  place:
    tag.placement === 'Attribute'
      ? 'description'
      : tag.xmlTextNode.parentNode?.nodeName === 'a:t'
        ? 'drawing'
        : 'page',
});

function faultOf(error: unknown): readonly TemplateFault[] {
  const broken = brokenTextOf(error);
  if (broken !== null) return [{ kind: 'broken', text: [...broken].slice(0, SHOWN_OF_BROKEN).join('') }];
  if (error instanceof TemplateSyntaxError) {
    return [{ kind: 'list-place', tag: /\{#[^}]*\}/u.exec(error.message)?.[0] ?? '' }];
  }
  // The package is sound and its XML free of entities: what is left is XML that no parser takes, or nested without end.
  return fileFault('damaged');
}

function brokenTextOf(error: unknown): string | null {
  if (error instanceof MissingCloseDelimiterError) return error.openDelimiterText;
  if (error instanceof MissingStartDelimiterError) return error.closeDelimiterText;
  return error instanceof TagOptionsParseError ? error.tagRawText : null;
}
