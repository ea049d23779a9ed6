import {
  DelimiterSearcher,
  Delimiters,
  Docx,
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
} from 'easy-template-x';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { OfficialPaperKind } from '../official/official-model.ts';
import { inspectPackage } from './inspect-package.ts';
import { type FoundTag, judgeTags } from './judge-template.ts';
import { RepeatList } from './repeat-list.ts';
import { type ExaminedTemplate, fileFault, type TemplateFault } from './template-fault.ts';
import { type TemplateValues, tagNamed, tagsOf } from './template-tags.ts';

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
  kind: OfficialPaperKind,
  bytes: Uint8Array,
): Promise<Result<ExaminedTemplate, readonly TemplateFault[]>> {
  const faults = await inspectPackage(bytes);
  if (faults.length > 0) return refuse(faults);
  try {
    const parts = await tagsOfParts(bytes);
    const judged = judgeTags(kind, parts);
    if (!judged.ok) return judged;
    const faultsOfTrial = await inspectPackage(await fill(kind, bytes, TRIAL));
    if (faultsOfTrial.length > 0) return refuse(faultsOfTrial);
    return ok({ known: judged.value });
  } catch (error) {
    return refuse(faultOf(error));
  }
}

/** Every list twice, so that what cannot be repeated shows, and what comes of it is looked through as well. */
const TRIAL = null;

/** The file with values in place of its tags, which are text and never markup; the rest of it stays as it is. */
export async function fill(
  kind: OfficialPaperKind,
  bytes: Uint8Array,
  values: TemplateValues | null,
): Promise<Uint8Array> {
  const handler = new TemplateHandler({
    plugins: [new TextPlugin(), new RepeatList()],
    maxXmlDepth: MOST_DEPTH,
    scopeDataResolver: (asked) => standsFor(kind, values, asked),
  });
  return new Uint8Array(await handler.process(Buffer.from(bytes), {}));
}

/** What a tag stands for, by the tags and places that lead to it: `[list, 0, text]`. */
function standsFor(
  kind: OfficialPaperKind,
  values: TemplateValues | null,
  { path }: ScopeDataArgs,
): string | TemplateData[] {
  const { texts, lists } = tagsOf(kind);
  const [first, place, within] = path;
  const given = values as Readonly<Record<string, unknown>> | null;
  const nameOf = (part: typeof first) => (typeof part === 'object' ? (part.name ?? '') : '');
  const last = path.at(-1);
  const list = tagNamed(lists, nameOf(first));
  if (list && path.length === 1) return given === null ? [{}, {}] : (given[list.id] as TemplateData[]);
  const field = list && within === last && typeof place === 'number' && tagNamed(list.fields, nameOf(within));
  if (field) {
    const rows = given?.[list.id] as readonly Readonly<Record<string, string>>[] | undefined;
    return rows?.[place]?.[field.id] ?? '';
  }
  const text = tagNamed(texts, nameOf(last));
  return text ? String(given?.[text.id] ?? '') : '';
}

async function tagsOfParts(bytes: Uint8Array): Promise<readonly (readonly FoundTag[])[]> {
  const docx = await Docx.load(Buffer.from(bytes));
  const parts = await docx.getContentParts();
  return Promise.all(parts.map(async (part) => tagsIn(await part.xmlRoot())));
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
  inPicture: tag.placement === 'Attribute',
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
